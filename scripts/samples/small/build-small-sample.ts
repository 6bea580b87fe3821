import type { CellValue, Workbook } from 'exceljs'
import { unsurCodes } from '../phrases/unsur-phrases.ts'
import type { Recommendation, SkmFacts } from '../sample-sources.ts'
import { addTable } from '../workbook/add-table.ts'
import { excelDay, richTextOf } from '../workbook/cell-value.ts'
import { packWorkbook, startWorkbook } from '../workbook/pack-workbook.ts'
import {
  addAboutSheet,
  addRecommendationSheet,
  addReportSheet,
  addSurveySheets,
  addTeamSheet,
  addUnitSheet,
} from '../workbook/report-sheets.ts'
import { type SmallAction, smallActions2021, smallActions2022 } from './small-actions.ts'
import { type SmallRespondents, smallRespondents } from './small-respondents.ts'
import { smallUnitName, smallUnits } from './small-units.ts'

const about = [
  'Berkas ini adalah data contoh kecil untuk dibaca dan diuji; nama unit adalah nama sebenarnya.',
  'Jawaban responden, nilai indeks, target, rencana aksi, nomor surat, dan nama orang adalah rekaan.',
]

const survey2021: Omit<SkmFacts, 'target'> = {
  year: 2021,
  respondents: 120,
  unsur: { U1: 82.5, U2: 83.13, U3: 81.25, U4: 86.46, U5: 84.17, U6: 86.67, U7: 88.96, U8: 83.54, U9: 81.04 },
}

const targets = [
  { year: 2021, target: 83.5 },
  { year: 2022, target: 86 },
]

function timelineOf(timeline: string): CellValue {
  return /^\d{4}-\d{2}-\d{2}$/.test(timeline) ? excelDay(timeline) : timeline
}

function addSmallRatl(
  workbook: Workbook,
  year: 2021 | 2022,
  actions: readonly SmallAction[],
  answersOf: (action: SmallAction) => readonly CellValue[],
  columns: readonly string[],
): void {
  const headings = ['No', 'Unit Pelayanan', ...columns, 'Rencana Aksi', 'Timeline', 'Status']
  addTable(workbook, {
    name: `RATL ${year}`,
    title: `Rencana Aksi Tindak Lanjut SKM Tahun ${year}`,
    columns: headings.map(heading => ({
      heading,
      width: heading.startsWith('Re') ? 60 : Math.max(8, heading.length * 2),
    })),
    grouping: 2 + columns.length,
    repeated: 'merged',
    rows: actions.map(action => [
      action.unit,
      smallUnitName(action.unit),
      ...answersOf(action),
      richTextOf(action.action),
      timelineOf(action.timeline),
      action.status,
    ]),
  })
}

function respondentRows({ unit, service, answers }: SmallRespondents): readonly CellValue[][] {
  return answers.map(([day, marks]) => [
    2022,
    smallUnitName(unit),
    service,
    excelDay(day),
    ...[...marks].map(mark => (mark === '-' ? null : Number(mark))),
  ])
}

function addRespondentSheet(workbook: Workbook): void {
  const headings = ['Tahun', 'Unit Pelayanan', 'Jenis Layanan', 'Tanggal', ...unsurCodes]
  addTable(workbook, {
    name: 'Responden',
    columns: headings.map(heading => ({ heading, width: heading.includes(' ') ? 34 : heading.length + 6 })),
    rows: smallRespondents.flatMap(respondentRows),
  })
}

/** Semester II 2022 for three units: small enough to read, with raw answers, open records and real date cells. */
export async function buildSmallSample(recommendations: readonly Recommendation[]): Promise<Uint8Array> {
  const workbook = startWorkbook('2023-01-20')
  const texts = new Map(recommendations.filter(rule => rule.year === 2021).map(rule => [rule.number, rule.text]))
  addReportSheet(workbook, {
    number: 'CONTOH-03/ITTAMA/MONEV-SKM/01/2023',
    semester: 'II',
    year: 2022,
    date: '2023-01-20',
    assignmentNumber: 'CONTOH-ST-03/ITTAMA/12/2022',
    assignmentDate: '2022-12-14',
    cutoff: '2022-12-15',
  })
  addTeamSheet(workbook)
  addUnitSheet(workbook, smallUnits)
  addRecommendationSheet(workbook, recommendations)
  addSurveySheets(workbook, targets, [survey2021])
  addRespondentSheet(workbook)
  const byNumber = (action: SmallAction) => [action.answers, texts.get(Number(action.answers)) ?? null]
  addSmallRatl(workbook, 2021, smallActions2021, byNumber, ['No. Rekomendasi', 'Rekomendasi'])
  addSmallRatl(workbook, 2022, smallActions2022, action => [action.answers], ['Jenis Layanan'])
  addAboutSheet(workbook, about)
  return packWorkbook(workbook)
}
