import { z } from 'zod'
import type { KnownCapsule } from './find-head.ts'

/** A capsule in a list: what tells it apart, and nothing that costs much to read. */
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
