import { instrumentSeriesOf } from '../../instrument/instrument-series.ts'
import { referenceFile } from '../../sources/load-reference.ts'
import type { ReferenceInUse } from '../parts/instruments-in-use.ts'
import { legalBasisOf } from '../parts/office-texts/legal-basis.ts'
import { respondentData } from '../parts/respondents/respondent.ts'
import { statuses } from '../parts/statuses.ts'

/** The data that this kind reads: the instruments of its two surveys, what is known of respondents, and statuses. */
export const spkpSpakReference = {
  spkp: instrumentSeriesOf('spkp'),
  spak: instrumentSeriesOf('spak'),
  'respondents-zi': referenceFile('respondents-zi', respondentData),
  statuses,
  'legal-basis': legalBasisOf('spkp-spak'),
}

export type SpkpSpakReference = ReferenceInUse<typeof spkpSpakReference>
