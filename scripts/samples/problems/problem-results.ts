import type { CellValue } from 'exceljs'
import { excelDay } from '../workbook/cell-value.ts'
import { units } from './problem-units.ts'

type Row = readonly CellValue[]

/** Sarana and Pengaduan as many questionnaires ask them: the other way round than the regulation. */
export const surveyHeadings = [
  ...['Tahun', 'Unit Pelayanan', 'Jenis Layanan', 'Responden', 'Populasi'],
  ...['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7'],
  ...['U8 Sarana dan Prasarana', 'U9 Penanganan Pengaduan, Saran, dan Masukan', 'IKM', 'Mutu'],
]

/** IKM and mutu of 2022 are typed wrong; in 2023 a sample is too small, a value impossible, and a total wrong. */
export const surveyRows: readonly Row[] = [
  [2022, null, null, 120, null, 82.5, 83.13, 81.25, 86.46, 84.17, 86.67, 88.96, 81.04, 83.54, 81.94, 'A'],
  [...[2023, units.besar, 'Pengujian Sampel', 12, 400], ...[75, 75, 75, 91.81, 75, 100, 75, 75, 75, null, null]],
  [2023, units.percontohan, 'Konsultasi', 20, null, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 'B'],
  [2023, 'Jumlah', null, 42, null, null, null, null, null, null, null, null, null, null, null, null],
]

/** The achievement of 2022 is not its IKM divided by the target. */
export const targetRows: readonly Row[] = [
  [2022, 83.5, '105,14%'],
  [2023, 86, null],
]

/** Twelve respondents, the last one sent twice. */
const tested: readonly (readonly [day: string, name: string, marks: string])[] = [
  ['2023-01-19', 'Andi Misalnya', '332343332'],
  ['2023-02-10', 'Dewi Permisalan', '322333433'],
  ['2023-03-03', 'Wayan Ibarat', '433434443'],
  ['2023-03-24', 'Maria Seumpama', '332343333'],
  ['2023-04-12', 'Agus Teladan', '343344433'],
  ['2023-05-24', 'Rina Umpama', '322333332'],
  ['2023-06-16', 'Siti Percontohan', '443444444'],
  ['2023-07-05', 'Umar Kiasan', '332334433'],
  ['2023-08-09', 'Tuti Andaian', '333343333'],
  ['2023-09-06', 'Joko Perumpamaan', '433434433'],
  ['2023-10-11', 'Lina Tamsil', '322333342'],
  ['2023-10-11', 'Lina Tamsil', '322333342'],
]

const uniform = Array.from({ length: 12 }, (_, at) => [`2023-06-${10 + at}`, '444444444'] as const)

/** Raw answers: a respondent twice in one unit, and in another nearly everybody ticking one box throughout. */
export const respondentRows: readonly Row[] = [
  ...tested.map(([day, name, marks]) => [2023, units.besar, 'Pengujian Sampel', excelDay(day), name, ...digits(marks)]),
  ...[...uniform, ['2023-06-25', '434434334'] as const].map(([day, marks]) => [
    ...[2023, units.teladan, 'Informasi dan Pengaduan', excelDay(day), null],
    ...digits(marks),
  ]),
]

function digits(marks: string): readonly number[] {
  return [...marks].map(Number)
}

/** Figures printed elsewhere: more closed than there are in 2022; two totals of 2023 that their rows do not come to. */
export const publishedRows: readonly Row[] = [
  [2022, null, 4, 3, 4],
  [2023, null, 4, 7, 7],
  [2023, units.biro, 1, 3, 3],
  [2023, units.besar, 3, 5, 4],
  ['Jumlah Tahun 2023', null, 4, 9, 7],
]
