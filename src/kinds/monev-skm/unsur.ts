import { type CriterionCode, everyCriterion, leavesOf } from '../../instrument/instrument.ts'
import type { MonevReference } from './reference.ts'

/** `U4`, or `U4.1` of a sub-unsur; a column of values is called by it. */
export type UnsurCode = CriterionCode

type Skm = Pick<MonevReference, 'skm'>

/** Codes of all that is asked: unsur without sub-unsur, and sub-unsur, in their order. */
export function askedCodesOf({ skm }: Skm): readonly UnsurCode[] {
  return leavesOf(skm.criteria).map(({ code }) => code as UnsurCode)
}

/** Codes of all that may have a value: each unsur and its sub-unsur. */
export function valueCodesOf({ skm }: Skm): readonly UnsurCode[] {
  return everyCriterion(skm.criteria).map(({ code }) => code as UnsurCode)
}
