import { reopenedPlan, resultDiffersFromArchive, vanishedPlans } from '../../../../audit/evaluation/earlier-year.ts'
import type { Place } from '../../../../problems/problem.ts'
import type { EvaluationInput } from '../report/evaluation-input.ts'
import { auditedPlans, composeEarlierPlans, earlierPlansView, followPlans, type PlanMatters } from './earlier-plans.ts'
import { comparedResults, composeEarlierResults, earlierResultsView, type PrintedRow } from './earlier-results.ts'
import type { Standing } from './standing.ts'

// What a kind says of the years before, all together: fields of its view, what its rules see, and the rules.

/** An input, and what its plans are about. */
export interface YearWithEarlier {
  readonly input: Pick<EvaluationInput, 'earlier' | 'past' | 'plans'>
  readonly matters: PlanMatters
}

/** Fields of a view. */
export const earlierYearView = {
  earlierResults: earlierResultsView.optional(),
  earlierPlans: earlierPlansView.optional(),
}

/**
 * What a report says of the years before.
 *
 * @param now its own year, as figures tell of it.
 * @param printed the values of this year where they are printed first; none where they are not to be compared.
 */
export function composeEarlierYear(
  { input, matters }: YearWithEarlier,
  now: Standing,
  printed: readonly PrintedRow[] | undefined,
) {
  const earlierResults = printed && composeEarlierResults(input.past ?? [], input, now, printed)
  const followed = followPlans(input.plans, input, matters)
  const earlierPlans = composeEarlierPlans(followed, input.earlier?.[0], now, matters)
  return { ...(earlierResults && { earlierResults }), ...(earlierPlans && { earlierPlans }) }
}

/** How a kind names what is compared, and where it stands. */
export interface EarlierYearWords {
  /** What a value is called: `IPP`. */
  readonly value: string
  /** The sheet of plans. */
  readonly sheet: string
  readonly placeOf: (subject: string) => Place
}

/** What the rules are shown of the years before. */
export function auditedEarlierYear({ input, matters }: YearWithEarlier, { value, sheet, placeOf }: EarlierYearWords) {
  return {
    comparedResults: comparedResults(input.past ?? [], input, value),
    ...auditedPlans(followPlans(input.plans, input, matters), sheet, placeOf),
  }
}

export const earlierYearRules = [resultDiffersFromArchive, vanishedPlans, reopenedPlan] as const
