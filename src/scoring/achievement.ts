import { Decimal, type Rounded, roundHalfUp } from '../base/decimal.ts'

/**
 * Achievement against a target in per cent, two decimals: value / target × 100 (`docs/RULES.md` 2.10).
 *
 * Computed from the value as it is printed, so that a reader with a calculator gets the same per cent.
 */
export function achievementOf(value: Rounded, target: Decimal): Rounded {
  return roundHalfUp(new Decimal(value).div(target).times(100), 2)
}
