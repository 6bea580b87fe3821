import { Decimal, type Rounded, roundHalfUp } from '../base/decimal.ts'

/** Lowest and highest value of a grade, both inside it, on the scale and with the decimals of the graded value. */
export interface ValueBand {
  readonly from: Rounded
  readonly to: Rounded
}

export interface GradeBand extends ValueBand {
  readonly grade: string
  readonly name: string
}

/**
 * The band a value falls in. Takes a rounded value: the bands leave gaps between their ends that only rounding closes
 * (`domain.md` 1.5), so an unrounded 88.305 has no grade of its own.
 *
 * A grade table belongs to its survey: PermenPANRB 14/2017 grades on the IKM, PermenPANRB 90/2021 on the index.
 *
 * @throws RangeError outside all bands: an IKM below 25 or above 100 is an input error, not a grade.
 */
export function gradeOf<Band extends ValueBand>(value: Rounded, bands: readonly Band[]): Band {
  const exact = new Decimal(value)
  const band = bands.find(({ from, to }) => exact.gte(from) && exact.lte(to))
  if (band === undefined) throw new RangeError(`no grade for ${value}`)
  return band
}

/**
 * Achievement against a target in per cent, two decimals: value / target × 100 (`domain.md` 1.8).
 *
 * Computed from the value as it is printed, so that a reader with a calculator gets the same per cent.
 */
export function achievementOf(value: Rounded, target: Decimal): Rounded {
  return roundHalfUp(new Decimal(value).div(target).times(100), 2)
}
