import { z } from 'zod'
import { instantOf } from '../base/dates/zoned-time.ts'
import type { Problem } from '../problems/problem.ts'
import type { Manifest } from './manifest.ts'

/** A capsule whose manifest was read and fits its name. */
export interface KnownCapsule {
  readonly id: string
  readonly manifest: Manifest
}

/** A capsule that must not be used, and why. */
export interface BrokenCapsule {
  readonly id: string
  readonly problem: Problem
}

export interface OpenedCapsules {
  readonly capsules: readonly KnownCapsule[]
  readonly broken: readonly BrokenCapsule[]
}

/** A capsule in a list: what tells it from others and is cheap to read. */
export const capsuleEntry = z.strictObject({
  id: z.string(),
  kind: z.string(),
  period: z.string(),
  title: z.string(),
  unit: z.string(),
  number: z.string().nullable(),
  edition: z.enum(['publik', 'internal']),
  madeAt: z.string(),
  replaces: z.string().nullable(),
})

export type CapsuleEntry = z.infer<typeof capsuleEntry>

export function toEntry({ id, manifest: { report, made, replaces } }: KnownCapsule): CapsuleEntry {
  return { id, ...report, madeAt: made.at, replaces }
}

type Revision = Pick<CapsuleEntry, 'id' | 'replaces' | 'madeAt'>

/** The revision of a report that no other replaces. If there are several, the one made last. */
export function newestRevision<One extends Revision>(revisions: readonly One[]): One | undefined {
  const replaced = new Set(revisions.map(({ replaces }) => replaces))
  const heads = revisions.filter(({ id }) => !replaced.has(id))
  return heads.reduce<One | undefined>(
    (last, one) => (last === undefined || isLater(one, last) ? one : last),
    undefined,
  )
}

function isLater(one: Revision, other: Revision): boolean {
  const [left, right] = [instantOf(one.madeAt), instantOf(other.madeAt)]
  return left === right ? one.id > other.id : left > right
}
