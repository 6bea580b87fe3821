import { Decimal, type Rounded, roundHalfUp } from '../base/decimal.ts'

export interface MonthsMean {
  /** Scale and decimals of the index; undefined when no month has one. */
  readonly mean: Rounded | undefined
  /** How many months it is the mean of. */
  readonly months: number
}

/**
 * Mean of monthly indices, the value for LKE PMPZI: a mean of the indices as printed, never of pooled answers
 * (`docs/RULES.md` 3.5, PermenPANRB 90/2021). A month without respondents has no index and is left out, not counted as 0.
 */
export function meanOfMonths(indices: readonly (Rounded | undefined)[], decimals = 2): MonthsMean {
  const known = indices.flatMap(index => index ?? [])
  const sum = known.reduce((total, index) => total.plus(index), new Decimal(0))
  return { mean: known.length === 0 ? undefined : roundHalfUp(sum.div(known.length), decimals), months: known.length }
}
