import { z } from 'zod'
import { seriesOf } from '../../instrument/load-series.ts'
import { referenceFile } from '../../sources/load-reference.ts'
import type { ReferenceInUse } from '../parts/instruments-in-use.ts'
import { statuses } from '../statuses.ts'

const words = z.string().min(1)

/** Kinds of offices in the order in which reports name them, with how running text speaks of several. */
const officeGroups = z.strictObject({
  source: words,
  date: z.iso.date(),
  groups: z.array(z.strictObject({ name: words, phrase: words, spellings: z.array(words) })),
})

/** The data that this kind reads: the instrument of its survey, kinds of offices, and what staff call a status. */
export const monevReference = {
  skm: seriesOf('skm'),
  'office-groups': referenceFile('office-groups', officeGroups),
  statuses,
}

export type MonevReference = ReferenceInUse<typeof monevReference>
