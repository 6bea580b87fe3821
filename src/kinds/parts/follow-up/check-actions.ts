import { nameKey } from '../../../base/name-key.ts'
import { plainText } from '../../../base/rich-text.ts'
import type { Instrument } from '../../../instrument/instrument.ts'
import { type FindUnsur, unsurFinder } from '../../../instrument/unsur-finder.ts'
import type { ProblemLog } from '../../../problems/outcome.ts'
import { blankTimeline } from '../../../workbook/fields/timeline.ts'
import type { ReadTable } from '../../../workbook/read-workbook.ts'
import type { ActionRecord, Recommendation } from './action.ts'
import { followUpProblem } from './follow-up-problems.ts'
import type { ratlSheet, recommendationSheet } from './ratl-sheet.ts'

interface Sheets {
  readonly ratl: ReadTable<ReturnType<typeof ratlSheet>['columns']>
  readonly recommendation: ReadTable<typeof recommendationSheet.columns>
}

type ActionRow = Sheets['ratl']['rows'][number]

/** The rows of the sheets `RATL 2021`, `RATL 2022` … and `RATL` as records, in the order of the rows. */
export function checkActions(
  { ratl, recommendation }: Sheets,
  { skm }: { readonly skm: Pick<Instrument, 'criteria'> },
  log: ProblemLog,
): readonly ActionRecord[] {
  const listed = recommendation.rows.map(({ values, at }) => ({ ...values, at }))
  // What its own problems tell is not told again for every action.
  const recommendations = recommendation.isWhole ? listed : undefined
  tellInheritedServices(ratl.rows, log)
  const findUnsur = unsurFinder(skm.criteria)
  return joinSpellings(ratl.rows.map(row => toRecord(row.values.year, row, { recommendations, findUnsur }, log)))
}

/** What a row is held against. */
interface Knowledge {
  readonly recommendations: readonly Recommendation[] | undefined
  readonly findUnsur: FindUnsur
}

function toRecord(
  year: number,
  row: ActionRow,
  { recommendations, findUnsur }: Knowledge,
  log: ProblemLog,
): ActionRecord {
  const { number, service, recommendationNumber, timeline = blankTimeline, ...written } = row.values
  const { unsur, owner, id, realization, doneOn, obstacle, newTimeline, changeReason, ...values } = written
  if (service === undefined && recommendationNumber === undefined) {
    log.add(
      followUpProblem('ratl.no-recommendation', row.at(row.has('service') ? 'service' : 'recommendationNumber'), {}),
    )
  }
  const recommendation = values.recommendation ?? lookUp(year, recommendationNumber, recommendations ?? [])
  const isUnknown = recommendationNumber !== undefined && service === undefined && recommendation === undefined
  if (isUnknown && recommendations !== undefined) {
    const place = row.at('recommendationNumber')
    log.add(followUpProblem('ratl.unknown-recommendation', place, { year, number: recommendationNumber }))
  }
  const { codes } = findUnsur(unsur ?? '')
  return {
    ...values,
    ...(codes.length > 0 && { unsur: codes }),
    year,
    service,
    writtenService: service,
    recommendationNumber,
    recommendation,
    timeline,
    unitNumber: number !== undefined && /^\d+$/.test(number) ? Number(number) : undefined,
    deadline: timeline.deadline,
    at: row.at,
  }
}

/**
 * Tells rows that take the service from above although their list begins anew: a new list mostly belongs to a new service.
 */
function tellInheritedServices(rows: readonly ActionRow[], log: ProblemLog): void {
  let [last, isRestarted] = [0, false]
  for (const [index, row] of rows.entries()) {
    const { service, unit, action } = row.values
    const before = rows[index - 1]?.values
    const isSame =
      service !== undefined && before?.service === service && before.unit === unit && row.inherits('service')
    const number = Number(/^\s*(\d{1,2})[.)]/.exec(plainText(action))?.[1] ?? row.values.recommendationNumber)
    const counts = Number.isInteger(number) && !row.inherits('action')
    isRestarted = isSame && (isRestarted || (counts && number === 1 && last > 1))
    if (isRestarted && service !== undefined && counts) {
      log.add(followUpProblem('ratl.service-inherited', row.at('action'), { service, number: '1' }))
    }
    last = isSame && counts ? Math.max(number, isRestarted ? number : last) : counts ? number : 0
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
