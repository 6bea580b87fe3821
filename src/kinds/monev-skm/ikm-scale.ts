import type { Decimal } from '../../base/decimal.ts'
import { toReading } from '../../instrument/score-instrument.ts'
import type { MonevReference } from './reference.ts'

type Skm = Pick<MonevReference, 'skm'>

/** Whether a value can be an IKM, 25–100 of answers 1–4. */
export function isOnIkmScale(value: Decimal, { skm: { scale, readings } }: Skm): boolean {
  const [ikm] = readings
  return value.gte(toReading(scale.from, ikm)) && value.lte(toReading(scale.to, ikm))
}

/** Whether a value can be an answer, or a mean of answers. */
export function isOnAnswerScale(value: Decimal, { skm: { scale } }: Skm): boolean {
  return value.gte(scale.from) && value.lte(scale.to)
}
