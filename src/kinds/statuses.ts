import { z } from 'zod'
import { referenceFile } from '../sources/load-reference.ts'

const words = z.string().min(1)

/** What staff call the two statuses of an action. */
export const statuses = referenceFile(
  'statuses',
  z.strictObject({
    source: words,
    date: z.iso.date(),
    spellings: z.strictObject({ Close: z.array(words), Open: z.array(words) }),
  }),
)
