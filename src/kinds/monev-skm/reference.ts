import { latestOf } from '../../instrument/load-series.ts'
import type { ReferenceData } from '../../sources/load-reference.ts'
import { statuses } from '../statuses.ts'

/** The data that this kind reads: the instrument of its survey, and what staff call a status. */
export const monevReference = { skm: latestOf('skm'), statuses }

export type MonevReference = ReferenceData<typeof monevReference>
