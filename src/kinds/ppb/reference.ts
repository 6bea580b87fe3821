import { instrumentSeriesOf } from '../../instrument/instrument-series.ts'
import type { ReferenceInUse } from '../parts/instruments-in-use.ts'
import { legalBasisOf } from '../parts/office-texts/legal-basis.ts'
import { statuses } from '../parts/statuses.ts'

/** The data that this kind reads. Of the instrument only its grades are known in full: what is assessed stands in the workbook. */
export const ppbReference = { ppb: instrumentSeriesOf('ppb'), statuses, 'legal-basis': legalBasisOf('ppb') }

export type PpbReference = ReferenceInUse<typeof ppbReference>
