import { cellProblem } from '../workbook/cell-problems.ts'
import { described, optional, type ReadField, required } from '../workbook/column.ts'
import type { FieldDescription } from '../workbook/field-description.ts'
import { date } from '../workbook/fields/date.ts'
import { text } from '../workbook/fields/text.ts'

// What the sheet Laporan of every kind asks for, in this order.

const leftToRegistry = 'boleh kosong bila diisi registrasi naskah saat penandatanganan'

/** The number of a report, for kinds that have one. */
export const numberField = optional('Nomor', text, { note: `Nomor laporan (${leftToRegistry})` })

/** When and where the report is signed, and of which agency. */
export const issueFields = {
  date: optional('Tanggal', date, { note: `Tanggal laporan ditandatangani (${leftToRegistry})` }),
  place: required('Tempat', text, { note: 'Kota penandatanganan' }),
  agency: required('Instansi', text, { note: 'Nama lengkap instansi' }),
  agencyShort: required('Singkatan Instansi', text, { note: 'Singkatan instansi' }),
} as const

export const signatoryFields = {
  signatoryTitle: required('Jabatan Penandatangan', text, { note: 'Jabatan penandatangan' }),
  signatoryName: optional('Nama Penandatangan', text, { note: `Nama lengkap penandatangan (${leftToRegistry})` }),
  signatoryNip: optional('NIP Penandatangan', text, { note: 'NIP penandatangan (boleh kosong)' }),
  addressee: optional('Ditujukan Kepada', text, {
    note: 'Kepada siapa nota dinas dan ringkasan disampaikan, misalnya Kepala Badan; kosong berarti pimpinan instansi',
  }),
} as const

const codesOfUnsur: FieldDescription = {
  words: 'kode unsur, misalnya U4 atau U4, U8',
  cell: 'text',
  json: [{ type: 'string', pattern: String.raw`[A-Za-z]\s?\d` }],
}

/** Codes of unsur, `U4` or `U4, U8`, that the survey did not ask for. */
const codes: ReadField<readonly string[]> = described(codesOfUnsur, (cell, at) => {
  const written = text(cell, at)
  const found = written === undefined ? undefined : codesIn(written)
  if (written !== undefined && found === undefined) {
    at.add(cellProblem('cell.not-codes', at.place, { title: at.title, found: written }))
  }
  return found
})

/** A text that says anything else says no codes: `15 Desember 2022` ends in a letter and a number too. */
function codesIn(written: string): readonly string[] | undefined {
  const words = written
    .toUpperCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\b([A-Z]{1,3})\s(?=\d)/g, '$1')
    .replace(/\.(?!\d)/g, ' ')
    .split(/[\s,;/&]+|\bDAN\b/)
    .filter(Boolean)
  return words.length > 0 && words.every(word => /^[A-Z]{1,3}\d{1,2}(?:\.\d{1,2})*$/.test(word)) ? words : undefined
}

export const notApplicableField = optional('Unsur Tidak Berlaku', codes, {
  note: 'Kode unsur yang memang tidak ditanyakan, misalnya U4 (boleh kosong); unsur lain harus ada kolomnya. Layanan gratis biasanya dijawab "gratis" = 4',
  feeds: true,
})

export const logoField = optional('Logo', text, {
  note: 'Nama berkas gambar .png atau .jpg di folder yang sama (boleh kosong)',
})
