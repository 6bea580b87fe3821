import { leavesOf } from '../../instrument/instrument.ts'
import type { MonevReference } from './reference.ts'

/** `U4`; a column of values is called by it. */
export type UnsurCode = `U${number}`

/** Codes of the unsur of the survey, in the order in which they are asked. */
export function unsurCodesOf({ skm }: Pick<MonevReference, 'skm'>): readonly UnsurCode[] {
  return leavesOf(skm.criteria).map(({ code }) => code as UnsurCode)
}
