import type { ProblemLog } from '../../base/outcome.ts'
import { normaliseName } from '../../sources/cell-text.ts'
import type { TableRow } from '../../sources/column.ts'
import { blankTimeline } from '../../sources/fields/timeline.ts'
import { findSheet, requireSheet } from '../../sources/find-sheets.ts'
import { readTable } from '../../sources/read-table.ts'
import type { Source } from '../../sources/source.ts'
import type { ActionRecord, KnownUnits, Recommendation, Unit } from './input.ts'
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
  { units, names }: KnownUnits,
  recommendations: readonly Recommendation[] | undefined,
  reference: MonevReference,
  log: ProblemLog,
): readonly ActionRecord[] {
  const record = (year: number, row: ActionRow) => toRecord(year, row, units, recommendations, log)
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
  if (plain === undefined) return records
  const rows = readTable(plain, ratlSheet(names, reference), log)
  return [...records, ...rows.map(row => record(row.values.year, row))]
}

function toRecord(
  year: number,
  row: ActionRow,
  units: readonly Unit[],
  recommendations: readonly Recommendation[] | undefined,
  log: ProblemLog,
): ActionRecord {
  const { unit, service, recommendationNumber, action, status, timeline = blankTimeline } = row.values
  if (service === undefined && recommendationNumber === undefined) {
    log.add(monevProblem('ratl.no-recommendation', row.at(row.has('service') ? 'service' : 'recommendationNumber'), {}))
  }
  const recommendation = row.values.recommendation ?? lookUp(year, recommendationNumber, recommendations ?? [])
  const isUnknown = recommendationNumber !== undefined && service === undefined && recommendation === undefined
  if (isUnknown && recommendations !== undefined) {
    const place = row.at('recommendationNumber')
    log.add(monevProblem('ratl.unknown-recommendation', place, { year, number: recommendationNumber }))
  }
  const since = units.find(known => known.name === unit)?.independentSince ?? year
  if (since > year) log.add(monevProblem('ratl.not-yet-independent', row.at('unit'), { unit, since, year }))
  return {
    ...{ year, unit, service, recommendationNumber, recommendation, action, timeline, status },
    deadline: timeline.deadline,
    place: row.at('action'),
  }
}

function lookUp(year: number, number: string | undefined, recommendations: readonly Recommendation[]) {
  const found = recommendations.find(known => known.year === year && known.number === number)
  return found === undefined ? undefined : [{ text: found.text }]
}
