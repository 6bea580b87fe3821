import { Decimal } from '../base/decimal.ts'

/** How many points of its scale a value has for each point of an answer: 1 where it is a mean (1–4), 25 on that of the IKM. */
export type PointsPerAnswer = 1 | 25

/** More decimals than these are what a machine adds to a quotient, not what somebody rounded to. */
const mostDecimals = 8
/** Offices print the NRR with two decimals or three, and some multiply what they printed. */
const nrrDecimals = [2, 3]
const [lowestAnswer, highestAnswer] = [1, 4]

/**
 * Whether answers (1–4) of at most so many respondents can have this value: k / n, times 25 on the scale of the IKM, for some
 * whole k and some n up to `respondents`, as whoever left the unsur blank is not in its mean (`docs/RULES.md` 2.12). It may have
 * been rounded to the decimals that it is written with (a spreadsheet drops the last zeros, so 84.7 may be any of 84.65 to
 * 84.75), and on the scale of the IKM the NRR may have been rounded before.
 */
export function isPossibleMean(value: Decimal, points: PointsPerAnswer, respondents: number): boolean {
  const rounding = halfUnit(Math.min(value.decimalPlaces(), mostDecimals))
  const [from, to] = [value.minus(rounding).div(points), value.plus(rounding).div(points)]
  if (holdsMean(from, to, respondents)) return true
  if (points === 1) return false
  return nrrDecimals.some(decimals => {
    const half = halfUnit(decimals)
    return multiplesIn(from, to, decimals).some(nrr => holdsMean(nrr.minus(half), nrr.plus(half), respondents))
  })
}

function halfUnit(decimals: number): Decimal {
  return new Decimal(10).pow(-decimals).div(2)
}

/** The values of so many decimals between two others. */
function multiplesIn(from: Decimal, to: Decimal, decimals: number): readonly Decimal[] {
  const unit = new Decimal(10).pow(decimals)
  const [first, last] = [from.times(unit).ceil().toNumber(), to.times(unit).floor().toNumber()]
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => new Decimal(first + at).div(unit))
}

/** Finer than any cell, whose numbers have seventeen digits; four of them are still written without an exponent. */
const parts = new Decimal('1e20')

/** Whether k / n, with whole k and n up to `respondents`, lies in this part of the scale of answers. */
function holdsMean(from: Decimal, to: Decimal, respondents: number): boolean {
  const [least, most] = [Decimal.max(from, lowestAnswer), Decimal.min(to, highestAnswer)]
  if (least.gt(most)) return false
  const wholes = [least.times(parts).floor(), most.times(parts).ceil(), parts].map(one => BigInt(one.toString()))
  const [low = 0n, high = 0n, unit = 1n] = wholes
  return simplestBetween([low, unit], [high, unit])[1] <= BigInt(respondents)
}

type Ratio = readonly [numerator: bigint, denominator: bigint]

/** The fraction with the smallest denominator from one to another, both above 0, by their continued fractions. */
function simplestBetween([a, b]: Ratio, [c, d]: Ratio): Ratio {
  const whole = a / b
  if (whole * b === a) return [whole, 1n]
  if ((whole + 1n) * d <= c) return [whole + 1n, 1n]
  const [p, q] = simplestBetween([d, c - whole * d], [b, a - whole * b])
  return [whole * p + q, p]
}
