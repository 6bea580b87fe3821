import type { Decimal } from '../../../base/decimal.ts'
import { type CriterionCode, everyCriterion, type Instrument, leavesOf } from '../../../instrument/instrument.ts'
import { toReading } from '../../../instrument/score-instrument.ts'

/** `U4`, or `U4.1` of a sub-unsur; a column of values is called by it. */
export type UnsurCode = CriterionCode

/** The instrument that a survey is scored by. */
export interface SkmReference {
  readonly skm: Instrument
}

/** Codes of all that is asked: unsur without sub-unsur, and sub-unsur, in their order. */
export function askedCodesOf({ skm }: SkmReference): readonly UnsurCode[] {
  return leavesOf(skm.criteria).map(({ code }) => code as UnsurCode)
}

/** Codes of all that may have a value: each unsur and its sub-unsur. */
export function valueCodesOf({ skm }: SkmReference): readonly UnsurCode[] {
  return everyCriterion(skm.criteria).map(({ code }) => code as UnsurCode)
}

/** Whether a value can be an IKM, 25–100 of answers 1–4. */
export function isOnIkmScale(value: Decimal, { skm: { scale, readings } }: SkmReference): boolean {
  const [ikm] = readings
  return value.gte(toReading(scale.from, ikm)) && value.lte(toReading(scale.to, ikm))
}

/** Whether a value can be an answer, or a mean of answers. */
export function isOnAnswerScale(value: Decimal, { skm: { scale } }: SkmReference): boolean {
  return value.gte(scale.from) && value.lte(scale.to)
}
