import { z } from 'zod'
import { referenceFile } from '../../sources/load-reference.ts'
import { spelled } from '../../workbook/cell-text.ts'
import type { ReadField } from '../../workbook/column.ts'
import { choice } from '../../workbook/fields/choice.ts'

const words = z.string().min(1)

const schema = z.strictObject({
  source: words,
  date: z.iso.date(),
  spellings: z.strictObject({ Close: z.array(words), Open: z.array(words) }),
  /** Statuses that no rule counts as either of the two; capsules of before have none. */
  asked: z.array(z.strictObject({ spellings: z.array(words).min(1), why: words, advice: words })).default([]),
})

/** What staff call the two statuses of an action, and what has to be asked about. */
export const statuses = referenceFile('statuses', schema)

export type Status = keyof z.infer<typeof schema>['spellings']

/** Reads the status of an action. */
export function statusField({ statuses: { spellings, asked } }: StatusReference): ReadField<Status> {
  return choice(spellings, asked)
}

/** The status that a text names, in whatever spelling; undefined for any other text. */
export function statusNamed(text: string, { statuses: { spellings } }: StatusReference): Status | undefined {
  const said = spelled(text)
  const known = Object.keys(spellings) as Status[]
  return known.find(status => [status, ...spellings[status]].some(spelling => spelled(spelling) === said))
}

export interface StatusReference {
  readonly statuses: z.infer<typeof schema>
}
