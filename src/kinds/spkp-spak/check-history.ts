import { type CalendarMonth, formatMonth } from '../../base/calendar-month.ts'
import type { ProblemLog } from '../../base/outcome.ts'
import type { HistoryMonth } from './input.ts'
import { spkpSpakProblem } from './problems.ts'
import { surveyKeys } from './surveys.ts'
import type { ReadSpkpSpak } from './workbook.ts'

type HistoryRow = ReadSpkpSpak['history']['rows'][number]

/**
 * The months of the sheet Riwayat up to and with the reported one, in order.
 *
 * @param reported undefined when the sheet Laporan had errors, so that they are not repeated here.
 */
export function checkHistory(
  rows: readonly HistoryRow[],
  reported: CalendarMonth | undefined,
  log: ProblemLog,
): readonly HistoryMonth[] {
  for (const row of rows) checkMonth(row, reported, log)
  return rows
    .map(({ values: { month, spkp, spak, respondents }, at }) => ({ month, indices: { spkp, spak }, respondents, at }))
    .filter(({ month }) => reported === undefined || month <= reported)
    .sort((left, right) => (left.month < right.month ? -1 : 1))
}

function checkMonth({ values, at }: HistoryRow, reported: CalendarMonth | undefined, log: ProblemLog): void {
  const month = formatMonth(values.month)
  if (reported !== undefined && values.month > reported) {
    log.add(spkpSpakProblem('riwayat.later-month', at('month'), { month, reported: formatMonth(reported) }))
  }
  const hasIndex = surveyKeys.some(survey => values[survey] !== undefined)
  if (hasIndex && values.respondents === 0) {
    log.add(spkpSpakProblem('riwayat.no-respondents', at('respondents'), { month }))
  }
}
