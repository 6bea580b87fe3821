import { z } from 'zod'
import { referenceFile } from '../../sources/load-reference.ts'

const words = z.string().min(1)

const schema = z.strictObject({
  source: words,
  date: z.iso.date(),
  spellings: z.strictObject({ Close: z.array(words), Open: z.array(words) }),
})

/** What staff call the two statuses of an action. */
export const statuses = referenceFile('statuses', schema)

export type Status = keyof z.infer<typeof schema>['spellings']

export interface StatusReference {
  readonly statuses: z.infer<typeof schema>
}
