import type { Decimal } from '../../base/decimal.ts'
import type { Instrument } from '../../instrument/instrument.ts'
import { fromReading, hundredFactor, toReading } from '../../instrument/score-instrument.ts'

/** Whether a value can be a mean of answers, 1–4. */
export function onAnswerScale(value: Decimal): boolean {
  return value.gte(1) && value.lte(4)
}

/** Whether a value can be an index: 1–4, or 25–100 where the index is published so. */
export function onIndexScale(value: Decimal): boolean {
  return onAnswerScale(value) || (value.gte(25) && value.lte(100))
}

/** An index on the scale on which this report prints it: 95 as 3.80, or 3.80 as 95. */
export function asIndexOf(value: Decimal, { scale, readings: [reading] }: Instrument): Decimal {
  const answers = onAnswerScale(value) ? value : fromReading(value, { factor: hundredFactor(scale) })
  return toReading(answers, reading)
}
