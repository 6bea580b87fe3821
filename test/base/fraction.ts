/** An exact fraction, `bottom` above 0: the second way of computing what `Decimal` computes. */
export interface Fraction {
  readonly top: bigint
  readonly bottom: bigint
}

export function fraction(top: bigint | number, bottom: bigint | number = 1n): Fraction {
  return { top: BigInt(top), bottom: BigInt(bottom) }
}

export function sumOf(fractions: readonly Fraction[]): Fraction {
  const add = (left: Fraction, right: Fraction) =>
    fraction(left.top * right.bottom + right.top * left.bottom, left.bottom * right.bottom)
  return fractions.reduce(add, fraction(0))
}

export function times(left: Fraction, right: Fraction): Fraction {
  return fraction(left.top * right.top, left.bottom * right.bottom)
}

/** Half up, away from zero, with all its decimals: 1/8 with two is `0.13`. */
export function roundFraction({ top, bottom }: Fraction, places: number): string {
  const size = top < 0n ? -top : top
  return write(top < 0n, (2n * size * 10n ** BigInt(places) + bottom) / (2n * bottom), places)
}

/** The decimals beyond `places` left out. */
export function cutFraction({ top, bottom }: Fraction, places: number): string {
  const size = top < 0n ? -top : top
  return write(top < 0n, (size * 10n ** BigInt(places)) / bottom, places)
}

function write(negative: boolean, scaled: bigint, places: number): string {
  const digits = String(scaled).padStart(places + 1, '0')
  const point = digits.length - places
  const text = places === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`
  return negative ? `-${text}` : text
}
