import { answerTitles, goodWorkbook, units, type Workbook, withCells, withoutRow, withRows } from './check-input.ts'

/** One thing wrong with a good input, and the only problem that it may make. */
export interface Defect {
  readonly name: string
  readonly spoil: (workbook: Workbook) => Workbook
  readonly expected: string
  /** Words that the sentence or its hint must hold. */
  readonly says: readonly string[]
}

const cell =
  (address: string, written: Parameters<typeof withCells>[0][string]): Defect['spoil'] =>
  workbook =>
    withCells({ [address]: written }, workbook)

const answers = (values: readonly (number | string | null)[]) => [2022, units.biro, 'Informasi', null, ...values]

/** Defects that touch different cells, so that they can also be made all at once. */
export const defects: readonly Defect[] = [
  {
    name: 'a fact of the report that is no date',
    spoil: cell('Laporan!B13', '31/02/2022'),
    expected: 'galat cell.not-a-date Laporan!B13',
    says: ['"Tanggal Cutoff"', '"31/02/2022"'],
  },
  {
    name: 'a semester that is none',
    spoil: cell('Laporan!B4', 'III'),
    expected: 'galat cell.not-a-choice Laporan!B4',
    says: ['"III"', '"II"'],
  },
  {
    name: 'a member of the team without a name',
    spoil: workbook => withRows('Tim', [['Sekretaris', null]], workbook),
    expected: 'galat cell.missing Tim!B5',
    says: ['"Nama"'],
  },
  {
    name: 'a target on the scale of the index',
    spoil: cell('Target!B2', '3,53'),
    expected: 'galat target.out-of-scale Target!B2',
    says: ['"3,53"', '25–100'],
  },
  {
    name: 'two targets for one year',
    spoil: workbook => withRows('Target', [[2022, 90]], workbook),
    expected: 'galat target.duplicate Target!A4',
    says: ['2022', 'A3'],
  },
  {
    name: 'text in a number of respondents',
    spoil: cell('SKM!D3', '100 orang'),
    expected: 'galat cell.not-a-count SKM!D3',
    says: ['"Responden"', '"100 orang"'],
  },
  {
    name: 'words in a value of an unsur',
    spoil: cell('SKM!H4', 'sembilan puluh'),
    expected: 'galat cell.not-a-decimal SKM!H4',
    says: ['"U4"', '"sembilan puluh"'],
  },
  {
    name: 'a value above 100',
    spoil: cell('SKM!G2', 908),
    expected: 'galat skm.out-of-scale SKM!G2',
    says: ['U3', '908'],
  },
  {
    name: 'two results for one unit and year',
    spoil: workbook => withRows('SKM', [[2022, units.loka, null, 5, 80, 80, 80, 80, 80, 80, 80, 80, 80]], workbook),
    expected: 'galat skm.duplicate-row SKM!D6',
    says: ['2022', units.loka, 'D5'],
  },
  {
    name: 'an answer of 7',
    spoil: workbook => withRows('Responden', [answerTitles, answers([3, 4, 7, null, 3, 3, 3, 3, 3])], workbook),
    expected: 'galat skm.answer-out-of-range Responden!G2',
    says: ['U3', '7', 'kosongkan'],
  },
  {
    name: 'an unknown unit, inherited by two more rows',
    spoil: cell('RATL!C4', 'Balai Besar POM di Banda Ace'),
    expected: 'galat unit.unknown RATL!C4',
    says: ['"Balai Besar POM di Banda A…"', `"${units.balai}"`],
  },
  {
    name: 'a recommendation that is not in the list',
    spoil: cell('RATL!E2', '9'),
    expected: 'galat ratl.unknown-recommendation RATL!E2',
    says: ['9', '2021'],
  },
  {
    name: 'a timeline in month 13',
    spoil: cell('RATL!H7', '31/13/2022'),
    expected: 'galat ratl.timeline-unreadable RATL!H7',
    says: ['"31/13/2022"'],
  },
  {
    name: 'a status with a question mark',
    spoil: cell('RATL!I8', 'Selesai?'),
    expected: 'galat cell.not-a-choice RATL!I8',
    says: ['"Selesai?"', '"Selesai"'],
  },
  {
    name: 'an empty action',
    spoil: cell('RATL!G9', null),
    expected: 'galat cell.missing RATL!G9',
    says: ['"Rencana Aksi"'],
  },
  {
    name: 'an action with neither recommendation nor service',
    spoil: cell('RATL!D12', null),
    expected: 'galat ratl.no-recommendation RATL!D12',
    says: ['"No. Rekomendasi"', '"Jenis Layanan"'],
  },
  {
    name: 'an unknown unit among published figures',
    spoil: cell('Angka Terbit!B3', 'Balai Entah'),
    expected: 'galat unit.unknown Angka Terbit!B3',
    says: ['"Balai Entah"'],
  },
  {
    name: 'a failed formula among published figures',
    spoil: cell('Angka Terbit!D2', { type: 'error', code: '#DIV/0!' }),
    expected: 'galat cell.error-value Angka Terbit!D2',
    says: ['#DIV/0!', '"Jumlah Rencana Aksi"'],
  },
]

/** Defects of their own: they take away what other defects speak of. */
export const loneDefects: readonly Defect[] = [
  {
    name: 'the same recommendation twice',
    spoil: workbook => withRows('Rekomendasi', [[2022, 1, 'Lagi.']], workbook),
    expected: 'galat rekomendasi.duplicate Rekomendasi!B6',
    says: ['2022', 'B5'],
  },
  {
    name: 'a unit that stands twice',
    spoil: workbook => withRows('Unit', [[4, `${units.biro} `, 'Pusat']], workbook),
    expected: 'galat unit.duplicate Unit!B5',
    says: [units.biro, 'B2'],
  },
  {
    name: 'a group of units that is none',
    spoil: cell('Unit!C2', 'Pusatt'),
    expected: 'galat unit.group-misspelt Unit!C2',
    says: ['"Pusat"'],
  },
  {
    name: 'a year without a target',
    spoil: workbook => withoutRow('Target', 2, workbook),
    expected: 'galat target.missing Target',
    says: ['2021'],
  },
  {
    name: 'a year without a result',
    spoil: workbook => withoutRow('SKM', 2, workbook),
    expected: 'galat skm.missing SKM',
    says: ['2021'],
  },
  {
    name: 'a result without any value',
    spoil: workbook => withRows('SKM', [[2021, units.biro, 'Informasi', 5]], workbook),
    expected: 'galat skm.no-unsur SKM!D6',
    says: ['U1–U9'],
  },
  {
    name: 'a result of nobody',
    spoil: cell('SKM!D3', 0),
    expected: 'galat skm.no-respondents SKM!D3',
    says: ['0'],
  },
  {
    name: 'a respondent who answered nothing',
    spoil: workbook => withRows('Responden', [answerTitles, answers([])], workbook),
    expected: 'galat skm.no-unsur Responden!B2',
    says: ['U1–U9'],
  },
  {
    name: 'an answer between two numbers',
    spoil: workbook => withRows('Responden', [answerTitles, answers([3, '3,5'])], workbook),
    expected: 'galat skm.answer-out-of-range Responden!F2',
    says: ['U2', '3,5'],
  },
  {
    name: 'an answer of 0',
    spoil: workbook => withRows('Responden', [answerTitles, answers([0, 3])], workbook),
    expected: 'galat skm.answer-out-of-range Responden!E2',
    says: ['U1', '0'],
  },
  {
    name: 'one value below 25 among others that are on the scale',
    spoil: cell('SKM!E3', 3.5),
    expected: 'galat skm.out-of-scale SKM!E3',
    says: ['U1', '3,5'],
  },
  {
    name: 'an impossible year that many rows inherit',
    spoil: cell('RATL!A7', '22'),
    expected: 'galat cell.not-a-year RATL!A7',
    says: ['"22"'],
  },
]

/** The good input with every defect of the list at once. */
export const spoiltWorkbook = defects.reduce((workbook, { spoil }) => spoil(workbook), goodWorkbook)
