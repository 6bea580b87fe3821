import { Decimal, type Rounded, roundHalfUp } from '../base/decimal.ts'
import type { Chart } from '../document/figure.ts'

/** The axis of values, in their own unit. */
export interface ValueAxis {
  readonly from: number
  readonly to: number
  /** Distance of the round numbers among the ticks. */
  readonly step: number
  /** Numbers with a label, from `from` to `to`. */
  readonly ticks: readonly number[]
}

/** Steps that an axis has about. */
const wantedSteps = 5
/** Numbers that a step may begin with, each up to a limit. */
const roundSteps = [
  { below: 1.5, digit: 1 },
  { below: 2.5, digit: 2 },
  { below: 4, digit: 3 },
  { below: 7, digit: 5 },
  { below: Number.POSITIVE_INFINITY, digit: 10 },
]
/** Part of a step that a round number keeps from an end of the axis, where both would be printed over each other. */
const nearest = 0.5
/** What a quotient of decimals may be beside the whole number that it is. */
const slack = 1e-9

/**
 * The axis from end to end of the chart, with a tick at each end and at the round numbers between. An axis without an end
 * reaches to the first round number that no value passes; one of counts is not divided into parts of one.
 */
export function valueAxis({ from = 0, to, series }: Chart): ValueAxis {
  const values = series.flatMap(({ values }) => values).filter(value => value !== null)
  const areCounts = values.every(value => typeof value === 'number')
  const highest = to ?? Math.max(from, ...values.map(Number))
  const { digit, exponent } = roundStep((highest - from || 1) / wantedSteps, areCounts && to === undefined)
  const tickOf = (count: number) => (exponent < 0 ? (count * digit) / 10 ** -exponent : count * digit * 10 ** exponent)
  const step = tickOf(1)
  const end = to ?? tickOf(Math.ceil((highest === from ? from + step : highest) / step - slack))
  const ticks = [from]
  for (let count = Math.ceil(from / step + nearest); count <= end / step - nearest; count += 1)
    ticks.push(tickOf(count))
  return { from, to: end, step, ticks: [...ticks, end] }
}

/** Whether all ticks are a step apart, so that they can be counted from the beginning of the axis. */
export function hasEvenTicks({ from, to, step }: ValueAxis): boolean {
  return [from, to].every(end => Math.abs(end / step - Math.round(end / step)) < slack)
}

/** The numbers of the ticks, all with as many decimals as the step has, or an end; of an end more than two are worth no label. */
export function tickNumbers({ ticks, step, from, to }: ValueAxis): readonly Rounded[] {
  const ends = [from, to].map(end => new Decimal(end).decimalPlaces())
  const places = Math.max(new Decimal(step).decimalPlaces(), Math.min(2, Math.max(...ends)))
  return ticks.map(tick => roundHalfUp(new Decimal(tick), places))
}

/** A round number near `step`, of at least one where it is to be whole: `digit` × 10 ^ `exponent`. */
function roundStep(step: number, isWhole: boolean): { readonly digit: number; readonly exponent: number } {
  if (isWhole && step < 1) return { digit: 1, exponent: 0 }
  const exponent = Math.floor(Math.log10(step))
  const first = step / 10 ** exponent
  return { digit: roundSteps.find(({ below }) => first < below)?.digit ?? 1, exponent }
}
