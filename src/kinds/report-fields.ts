import { optional, required } from '../workbook/column.ts'
import { date } from '../workbook/fields/date.ts'
import { text } from '../workbook/fields/text.ts'

// What the sheet Laporan of every kind asks for, in this order.

/** When and where the report is signed, and for whom. */
export const issueFields = {
  date: required('Tanggal', date, { note: 'Tanggal laporan ditandatangani' }),
  place: required('Tempat', text, { note: 'Kota penandatanganan' }),
  agency: required('Instansi', text, { note: 'Nama lengkap instansi' }),
  agencyShort: required('Singkatan Instansi', text, { note: 'Singkatan instansi' }),
} as const

export const signatoryFields = {
  signatoryTitle: required('Jabatan Penandatangan', text, { note: 'Jabatan penandatangan' }),
  signatoryName: required('Nama Penandatangan', text, { note: 'Nama lengkap penandatangan' }),
  signatoryNip: optional('NIP Penandatangan', text, { note: 'NIP penandatangan (boleh kosong)' }),
} as const

export const logoField = optional('Logo', text, {
  note: 'Nama berkas gambar .png atau .jpg di folder yang sama (boleh kosong)',
})
