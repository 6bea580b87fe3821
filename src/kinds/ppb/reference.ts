import { z } from 'zod'
import { instrumentSeriesOf } from '../../instrument/instrument-series.ts'
import { type LoadData, referenceFile } from '../../sources/load-reference.ts'
import type { ReferenceInUse } from '../parts/instruments-in-use.ts'
import { legalBasisOf } from '../parts/office-texts/legal-basis.ts'
import { statuses } from '../parts/statuses.ts'

const count = z.int().min(1)

const subjects = z.strictObject({
  source: z.string(),
  date: z.iso.date(),
  certainty: z.enum(['C', 'S', 'I', 'U']),
  years: z.array(z.strictObject({ year: count, kementerian: count, provinsi: count, kabupaten: count, kota: count })),
})

const load = referenceFile('assessed-subjects', subjects)

/** How many agencies were assessed in a year. An archive from before the file has none. */
const assessedSubjects: LoadData<z.infer<typeof subjects>['years']> = async resources =>
  (await resources.list('data/reference')).includes('assessed-subjects.json') ? (await load(resources)).years : []

/** The data that this kind reads. Of the instrument only its grades are known in full: what is assessed stands in the workbook. */
export const ppbReference = {
  ppb: instrumentSeriesOf('ppb'),
  statuses,
  'legal-basis': legalBasisOf('ppb'),
  'assessed-subjects': assessedSubjects,
}

export type PpbReference = ReferenceInUse<typeof ppbReference>
