import { Decimal } from '../base/decimal.ts'

/**
 * Whether whole answers of up to so many respondents can have this mean, printed with a rounding error of `halfStep`
 * (`domain.md` 3: a printed value times the number of respondents must be a whole number). Up to, because whoever left
 * the unsur blank is not in its mean.
 */
export function isPossibleMean(mean: Decimal, halfStep: Decimal, respondents: number): boolean {
  // An interval as wide as 1 always holds a whole number.
  if (halfStep.times(2).times(respondents).gte(1)) return true
  for (let answered = respondents; answered > 0; answered -= 1) {
    const least = Decimal.ceil(mean.minus(halfStep).times(answered))
    if (least.lte(mean.plus(halfStep).times(answered))) return true
  }
  return false
}
