import { type Fraction, fraction, roundFraction, sumOf, times } from '../../base/fraction.ts'

/** A number as it is written, exact: `14,995`, `33.5%`. */
export function exact(written: string): Fraction {
  const [, whole = '0', decimals = '', sign] = /^(\d+)(?:[.,](\d+))?(%?)$/.exec(written) ?? []
  return fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length + (sign === '%' ? 2 : 0)))
}

export interface NaiveLeaf {
  readonly whole: string
  readonly points: string
}

type Weights = ReadonlyMap<string, string>

/** The points of each criterion added up, times its weight, added up. */
function sumOfStage(leaves: readonly NaiveLeaf[], weights: Weights): Fraction {
  const wholes = [...new Set(leaves.map(({ whole }) => whole))]
  const parts = wholes.map(whole => {
    const own = leaves.filter(leaf => leaf.whole === whole).map(({ points }) => exact(points))
    return times(sumOf(own), exact(weights.get(whole) ?? '1'))
  })
  return sumOf(parts)
}

/** The value of one stage worked out anew, as it is printed. */
export function naiveValue(leaves: readonly NaiveLeaf[], weights: Weights): string {
  return roundFraction(sumOfStage(leaves, weights), 3)
}

/** Its grade, by two decimals. */
export function naiveGrade(leaves: readonly NaiveLeaf[], weights: Weights): string {
  const value = Number(roundFraction(sumOfStage(leaves, weights), 2))
  return value >= 80 ? 'Sangat Baik' : value >= 60 ? 'Baik' : 'Kurang Baik'
}
