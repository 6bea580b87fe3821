import { z } from 'zod'
import { seriesOf } from '../../instrument/load-series.ts'
import { referenceFile } from '../../sources/load-reference.ts'
import type { ReferenceInUse } from '../parts/instruments-in-use.ts'
import { statuses } from '../parts/statuses.ts'

const words = z.string().min(1)

const respondents = z.strictObject({
  source: words,
  date: z.iso.date(),
  /** So many of a month are taken, in the order of filling in (`domain.md` 3). */
  firstRespondents: z.int().min(1),
  ageGroups: z.array(z.strictObject({ name: words, from: z.int(), to: z.int() })).min(1),
  educations: z.array(z.strictObject({ name: words, spellings: z.array(words) })).min(1),
})

/** The data that this kind reads: the instruments of its two surveys, what is known of respondents, and statuses. */
export const spkpSpakReference = {
  spkp: seriesOf('spkp'),
  spak: seriesOf('spak'),
  'respondents-zi': referenceFile('respondents-zi', respondents),
  statuses,
}

export type SpkpSpakReference = ReferenceInUse<typeof spkpSpakReference>
