import type { Workbook } from 'exceljs'
import type { ActionRecord } from '../action-record.ts'
import type { Recommendation } from '../sample-sources.ts'
import { addTable, type Column } from './add-table.ts'
import { richTextOf } from './cell-value.ts'

const no: Column = { heading: 'No', width: 6 }
const unit: Column = { heading: 'Unit Pelayanan', width: 30 }
const service: Column = { heading: 'Jenis Layanan', width: 32 }
const recommendationNumber: Column = { heading: 'No. Rekomendasi', width: 14 }
const recommendation: Column = { heading: 'Rekomendasi', width: 44 }
const tail: readonly Column[] = [
  { heading: 'Rencana Aksi', width: 90 },
  { heading: 'Timeline', width: 16 },
  { heading: 'Status', width: 10 },
]

const titleOf = (years: string) => `Rencana Aksi Tindak Lanjut SKM Tahun ${years}`

function tailOf(record: ActionRecord) {
  return [richTextOf(record.action), record.timeline === '' ? null : record.timeline, record.status]
}

function answerOf(record: ActionRecord): string | number {
  const { answers } = record.group
  return answers.type === 'service' ? answers.name : answers.number
}

/** `RATL <year>` for numbered recommendations, with the grouping cells merged. */
export function addRatlByRecommendation(
  workbook: Workbook,
  year: number,
  records: readonly ActionRecord[],
  recommendations: readonly Recommendation[],
): void {
  const texts = new Map(recommendations.filter(rule => rule.year === year).map(rule => [rule.number, rule.text]))
  addTable(workbook, {
    name: `RATL ${year}`,
    title: titleOf(String(year)),
    columns: [no, unit, recommendationNumber, recommendation, ...tail],
    grouping: 4,
    repeated: 'merged',
    rows: records.map(record => {
      const number = Number(answerOf(record))
      return [record.group.unit.no, record.group.unit.unit, number, texts.get(number) ?? null, ...tailOf(record)]
    }),
  })
}

/** `RATL <year>` for services, with the grouping cells merged. */
export function addRatlByService(workbook: Workbook, year: number, records: readonly ActionRecord[]): void {
  addTable(workbook, {
    name: `RATL ${year}`,
    title: titleOf(String(year)),
    columns: [no, unit, service, ...tail],
    grouping: 3,
    repeated: 'merged',
    rows: records.map(record => [record.group.unit.no, record.group.unit.unit, answerOf(record), ...tailOf(record)]),
  })
}

/** One plain sheet `RATL` for several years by service; below the first row of a group the grouping cells stay blank. */
export function addRatlOfAllYears(workbook: Workbook, records: readonly ActionRecord[]): void {
  const years = [...new Set(records.map(record => record.group.year))]
  addTable(workbook, {
    name: 'RATL',
    title: titleOf(years.join(' dan ')),
    columns: [{ heading: 'Tahun', width: 8 }, no, unit, service, ...tail],
    grouping: 4,
    repeated: 'blank',
    rows: records.map(record => [
      record.group.year,
      record.group.unit.no,
      record.group.unit.unit,
      answerOf(record),
      ...tailOf(record),
    ]),
  })
}
