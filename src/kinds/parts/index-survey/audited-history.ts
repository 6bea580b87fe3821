import type { TypedMonthFigure } from '../../../audit/figures/month-differs.ts'
import type { GivenValue } from '../../../audit/figures/typed-figures.ts'
import { monthNames, yearOf } from '../../../base/dates/calendar-date.ts'
import { type CalendarMonth, firstDayOf, formatMonth } from '../../../base/dates/calendar-month.ts'
import { Decimal, roundHalfUp } from '../../../base/decimal.ts'
import { formatNumber } from '../../../base/format-number.ts'
import { type Instrument, leavesOf } from '../../../instrument/instrument.ts'
import type { HistoryMonth } from './history.ts'
import { printedIndex } from './index-scale.ts'
import { type PerSurvey, surveysOf } from './per-survey.ts'
import type { IndexResult } from './score-index.ts'

/**
 * Least common multiple of 1 … respondents: with blanks, means of unsur are whole answers over any of these numbers. Of five
 * respondents and more every index of two decimals is possible.
 */
const finestParts: readonly number[] = [1, 1, 2, 6, 12]

/** The typed indices for the rule `impossibleValue`. An index is a mean of means: whole answers over its unsur and their respondents. */
export function givenIndices<Survey extends string>(
  { month, indices, respondents, at }: HistoryMonth<Survey>,
  instruments: PerSurvey<Survey, Instrument>,
): GivenValue[] {
  return surveysOf(indices).flatMap(survey => {
    const mean = indices[survey]
    const parts = finestParts[respondents ?? finestParts.length]
    if (mean === undefined || respondents === undefined || parts === undefined) return []
    const { code, criteria, readings } = instruments[survey]
    const year = yearOf(firstDayOf(month))
    const subject = `bulan ${monthNames[Number(month.slice(5)) - 1]}`
    const written = formatNumber(mean.toNumber())
    const value = {
      value: mean,
      points: readings[0].factor.eq(1) ? 1 : 25,
      respondents,
      parts: parts * leavesOf(criteria).length,
    } as const
    return [{ year, subject, code, written, ...value, place: at(survey) }]
  })
}

/** For the rule `monthDiffers`: the reported month against its answers, and every earlier one against the report on it. */
export function typedIndices<Survey extends string>(
  history: readonly HistoryMonth<Survey>[],
  reported: CalendarMonth,
  results: PerSurvey<Survey, IndexResult>,
  instruments: PerSurvey<Survey, Instrument>,
): readonly TypedMonthFigure[] {
  return history.flatMap(row =>
    row.month === reported ? reportedFigures(row, results) : archivedFigures(row, instruments),
  )
}

/** A blank says nothing: the report computes this month, whatever was typed. */
function reportedFigures<Survey extends string>(
  { month, indices, at }: HistoryMonth<Survey>,
  results: PerSurvey<Survey, IndexResult>,
): TypedMonthFigure[] {
  return surveysOf(indices).flatMap(survey => {
    const [typed, known] = [indices[survey], results[survey].index?.value]
    if (typed === undefined) return []
    return [{ month: formatMonth(month), name: indexName(survey), typed, known, place: at(survey) }]
  })
}

function archivedFigures<Survey extends string>(
  { month, indices, respondents, archived, at }: HistoryMonth<Survey>,
  instruments: PerSurvey<Survey, Instrument>,
): TypedMonthFigure[] {
  if (archived === undefined) return []
  const row = { month: formatMonth(month), capsule: archived.capsule }
  const typed = surveysOf(indices).map(survey => {
    const known = archived.indices[survey]
    const figures = { typed: indices[survey], known: known && printedIndex(known, instruments[survey]) }
    return { ...row, name: indexName(survey), ...figures, place: at(survey) }
  })
  if (respondents === undefined) return typed
  const counts = { typed: new Decimal(respondents), known: roundHalfUp(new Decimal(archived.respondents), 0) }
  return [...typed, { ...row, name: 'Jumlah responden', ...counts, place: at('respondents') }]
}

function indexName(survey: string): string {
  return `Indeks ${survey.toUpperCase()}`
}
