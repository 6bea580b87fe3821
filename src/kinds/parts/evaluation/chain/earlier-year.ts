import { reopenedPlan, resultDiffersFromArchive, vanishedPlans } from '../../../../audit/evaluation/earlier-year.ts'
import type { Place } from '../../../../problems/problem.ts'
import type { PastResult } from '../report/past-results.ts'
import type { PlannedAction } from '../report/plans.ts'
import { auditedPlans, composeEarlierPlans, earlierPlansView, followPlans, type PlanMatters } from './earlier-plans.ts'
import { comparedResults, composeEarlierResults, earlierResultsView, type PrintedRow } from './earlier-results.ts'
import type { ChainedInput } from './evaluation-chain.ts'
import type { Standing } from './standing.ts'

// What a kind says of the years before, all together: fields of its view, what its rules see, and the rules.

/** An input with its year as figures tell of it, and what its plans are about. */
export interface YearWithEarlier {
  readonly input: Pick<ChainedInput, 'earlier'> & { readonly plans: readonly PlannedAction[] }
  /** Of the sheet Riwayat; none where a kind has no such sheet. */
  readonly past?: readonly PastResult[] | undefined
  /** Asked for only of an input without errors. */
  readonly now: () => Standing
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
 * @param printed the values of this year where they are printed first; none where they are not to be compared.
 */
export function composeEarlierYear(
  { input, past = [], now, matters }: YearWithEarlier,
  printed: readonly PrintedRow[] | undefined,
) {
  const standing = now()
  const earlierResults = printed && composeEarlierResults(past, input, standing, printed)
  const followed = followPlans(input.plans, input, matters)
  const earlierPlans = composeEarlierPlans(followed, input.earlier?.[0], standing, matters)
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
export function auditedEarlierYear(
  { input, past = [], matters }: Omit<YearWithEarlier, 'now'>,
  { value, sheet, placeOf }: EarlierYearWords,
) {
  return {
    comparedResults: comparedResults(past, input, value),
    ...auditedPlans(followPlans(input.plans, input, matters), sheet, placeOf),
  }
}

export const earlierYearRules = [resultDiffersFromArchive, vanishedPlans, reopenedPlan] as const
