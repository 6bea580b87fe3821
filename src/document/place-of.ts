import type { Place } from '../problems/problem.ts'

/** Where nodes of a document are written, as far as that is known. */
export type Places = ReadonlyMap<object, Place>

/** The place of the first of some nodes that has one; that of the whole document when none has. */
export type PlaceOf = (...nodes: readonly object[]) => Place
