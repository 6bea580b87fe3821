import { optional, required, type SheetSpec } from '../../workbook/column.ts'
import { choice } from '../../workbook/fields/choice.ts'
import { year } from '../../workbook/fields/numbers.ts'
import { richText, text } from '../../workbook/fields/text.ts'
import { timeline } from '../../workbook/fields/timeline.ts'
import { knownUnit } from './known-unit.ts'
import type { MonevReference } from './reference.ts'
import { type UnitNames, unitSheet } from './sheets.ts'

export type Status = keyof MonevReference['statuses']['spellings']

/** The columns of Lampiran 2 in either of its two shapes; a report pasted back into a sheet is valid input. */
function actionColumns(units: UnitNames, reference: MonevReference, surveyYear?: number) {
  return {
    number: optional('No', text, { note: 'Nomor urut unit', asAbove: true }),
    unit: required('Unit Pelayanan', knownUnit(units), {
      note: 'Nama unit seperti di lembar Unit; kosong berarti sama dengan di atasnya',
      synonyms: unitSheet.columns.name.synonyms,
      asAbove: true,
    }),
    service: optional('Jenis Layanan', text, {
      note: 'Jenis layanan, untuk rekomendasi per layanan; kosong berarti sama dengan di atasnya',
      asAbove: true,
    }),
    recommendationNumber: optional('No. Rekomendasi', text, {
      note: 'Nomor rekomendasi, untuk rekomendasi bernomor; kosong berarti sama dengan di atasnya',
      asAbove: true,
    }),
    recommendation: optional('Rekomendasi', richText, {
      note: 'Bunyi rekomendasi; bila kosong diambil dari lembar Rekomendasi',
      asAbove: true,
    }),
    unsur: optional('Unsur', text, { note: 'Unsur yang diperbaiki (boleh kosong)', acrossMerge: true }),
    action: required('Rencana Aksi', richText, { note: 'Satu rencana aksi per baris', total: 'count' }),
    timeline: optional('Timeline', timeline(surveyYear), {
      note: 'Batas waktu: 31/12/2022, Desember 2022, TW IV 2022, atau Semester II 2022',
      synonyms: ['Target Waktu', 'Batas Waktu'],
      acrossMerge: true,
    }),
    status: required('Status', choice(reference.statuses.spellings), {
      note: 'Open atau Close pada tanggal cutoff',
      synonyms: ['Status Rencana Aksi'],
      choices: ['Open', 'Close'],
      acrossMerge: true,
    }),
    owner: optional('Penanggung Jawab', text, { note: 'Boleh kosong', acrossMerge: true }),
    evidence: optional('Bukti', text, { note: 'Boleh kosong', acrossMerge: true }),
    remark: optional('Keterangan', text, { note: 'Boleh kosong', acrossMerge: true }),
  } as const
}

const note =
  'Rencana aksi tindak lanjut, satu rencana aksi per baris. Boleh satu lembar per tahun: "RATL 2021", "RATL 2022".'

/** The sheet `RATL`, whose rows say their survey year. */
export function ratlSheet(units: UnitNames, reference: MonevReference) {
  return {
    name: 'RATL',
    shape: 'table',
    required: true,
    note,
    columns: {
      year: required('Tahun', year, { note: 'Tahun survei; kosong berarti sama dengan di atasnya', asAbove: true }),
      ...actionColumns(units, reference),
    },
  } as const satisfies SheetSpec
}

/** A sheet `RATL 2022`, whose name says the survey year of all its rows. */
export function ratlSheetOfYear(surveyYear: number, units: UnitNames, reference: MonevReference) {
  return {
    name: `RATL ${surveyYear}`,
    shape: 'table',
    required: true,
    note,
    columns: actionColumns(units, reference, surveyYear),
  } as const satisfies SheetSpec
}
