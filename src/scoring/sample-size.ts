import { Decimal } from '../base/decimal.ts'

/** χ² of one degree of freedom at 95 %, as the published table uses it. */
const chiSquare = new Decimal('3.841')
const margin = new Decimal('0.05')
const variance = new Decimal('0.25')

/**
 * How many respondents a population needs: Krejcie–Morgan with P = Q = 0.5 and a margin of 5 %, rounded up
 * (`domain.md` 1, sample size).
 */
export function krejcieMorgan(population: number): number {
  const spread = chiSquare.times(variance)
  const size = spread.times(population).div(
    margin
      .pow(2)
      .times(population - 1)
      .plus(spread),
  )
  return size.ceil().toNumber()
}
