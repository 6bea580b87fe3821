import { nameKey, normaliseName } from '../../base/name-key.ts'
import type { ProblemLog } from '../../base/outcome.ts'
import type { Source } from '../../sources/source.ts'
import type { TableRow } from '../../workbook/column.ts'
import { blankTimeline } from '../../workbook/fields/timeline.ts'
import { findSheet, requireSheet } from '../../workbook/find-sheets.ts'
import { readTable } from '../../workbook/read-table.ts'
import type { ActionRecord, KnownUnits, Recommendation } from './input.ts'
import { monevProblem } from './problems.ts'
import { ratlSheet, ratlSheetOfYear } from './ratl-sheet.ts'
import type { MonevReference } from './reference.ts'

type ActionRow = TableRow<ReturnType<typeof ratlSheetOfYear>['columns']>

/** Survey year of a sheet named like `RATL 2022`. */
export function yearOfRatlSheet(name: string): number | undefined {
  const year = /^ratl(\d{4})$/.exec(normaliseName(name))?.[1]
  return year === undefined ? undefined : Number(year)
}

/**
 * Reads the sheet `RATL`, or the sheets `RATL 2021`, `RATL 2022` …, into records in the order of the rows.
 *
 * @param recommendations undefined when their sheet had errors, so that they are not repeated here.
 */
export function checkActions(
  source: Source,
  { names }: KnownUnits,
  recommendations: readonly Recommendation[] | undefined,
  reference: MonevReference,
  log: ProblemLog,
): readonly ActionRecord[] {
  const record = (year: number, row: ActionRow) => toRecord(year, row, recommendations, log)
  const ofYears = source.sheets.flatMap(sheet => {
    const year = yearOfRatlSheet(sheet.name)
    return year === undefined ? [] : [{ sheet, year }]
  })
  const records = ofYears
    .sort((left, right) => left.year - right.year)
    .flatMap(({ sheet, year }) =>
      readTable(sheet, ratlSheetOfYear(year, names, reference), log).map(row => record(year, row)),
    )
  const plain = ofYears.length === 0 ? requireSheet(source, 'RATL', log) : findSheet(source, 'RATL')
  const rows = plain === undefined ? [] : readTable(plain, ratlSheet(names, reference), log)
  return joinSpellings([...records, ...rows.map(row => record(row.values.year, row))])
}

function toRecord(
  year: number,
  row: ActionRow,
  recommendations: readonly Recommendation[] | undefined,
  log: ProblemLog,
): ActionRecord {
  const { number, service, recommendationNumber, timeline = blankTimeline, unsur, owner, ...values } = row.values
  if (service === undefined && recommendationNumber === undefined) {
    log.add(monevProblem('ratl.no-recommendation', row.at(row.has('service') ? 'service' : 'recommendationNumber'), {}))
  }
  const recommendation = values.recommendation ?? lookUp(year, recommendationNumber, recommendations ?? [])
  const isUnknown = recommendationNumber !== undefined && service === undefined && recommendation === undefined
  if (isUnknown && recommendations !== undefined) {
    const place = row.at('recommendationNumber')
    log.add(monevProblem('ratl.unknown-recommendation', place, { year, number: recommendationNumber }))
  }
  return {
    ...{ ...values, year, service, writtenService: service, recommendationNumber, recommendation, timeline },
    unitNumber: number !== undefined && /^\d+$/.test(number) ? Number(number) : undefined,
    deadline: timeline.deadline,
    at: row.at,
  }
}

function lookUp(year: number, number: string | undefined, recommendations: readonly Recommendation[]) {
  const found = recommendations.find(known => known.year === year && known.number === number)
  return found === undefined ? undefined : [{ text: found.text }]
}

/** Spellings of a service that have the same key are one service in a unit and year, called as it is written first. */
function joinSpellings(records: readonly ActionRecord[]): readonly ActionRecord[] {
  const first = new Map<string, string>()
  return records.map(record => {
    if (record.service === undefined) return record
    const key = JSON.stringify([record.year, record.unit, nameKey(record.service)])
    const service = first.get(key) ?? record.service
    first.set(key, service)
    return { ...record, service }
  })
}
