import { optional, required } from '../../src/workbook/column.ts'
import { defineFacts, defineTable } from '../../src/workbook/declare.ts'
import { date } from '../../src/workbook/fields/date.ts'
import { count, decimal, year } from '../../src/workbook/fields/numbers.ts'
import { richText, text } from '../../src/workbook/fields/text.ts'

/** A table with every sort of column, none of it from a report kind. */
export const visitSheet = defineTable({
  name: 'Kunjungan',
  required: true,
  note: 'Contoh.',
  columns: {
    unit: required('Unit Pelayanan', text, { note: 'Unit', synonyms: ['Unit Kerja', 'UPP'], asAbove: true }),
    service: optional('Jenis Layanan', text, { note: 'Layanan', asAbove: true }),
    visitors: optional('Jumlah Pengunjung', count, { note: 'Banyaknya' }),
    value: optional('Nilai (%)', decimal, { note: 'Nilai' }),
    day: optional('Tanggal', date, { note: 'Hari' }),
    remark: optional('Catatan', richText, { note: 'Catatan' }),
    state: optional('Status', text, { note: 'Status', acrossMerge: true }),
  },
})

/** A sheet of two columns, Isian and Nilai. */
export const factSheet = defineFacts({
  name: 'Laporan',
  required: true,
  note: 'Contoh.',
  columns: {
    number: required('Nomor', text, { note: 'Nomor' }),
    year: required('Tahun', year, { note: 'Tahun', synonyms: ['Tahun Laporan'] }),
    day: required('Tanggal Surat', date, { note: 'Tanggal' }),
    logo: optional('Logo', text, { note: 'Logo' }),
  },
})
