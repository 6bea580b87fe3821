import { instrumentSeriesOf } from '../../instrument/instrument-series.ts'
import type { ReferenceInUse } from '../parts/instruments-in-use.ts'
import { legalBasisOf } from '../parts/office-texts/legal-basis.ts'
import { statuses } from '../parts/statuses.ts'
import { officeGroups } from '../parts/units/unit-groups.ts'

/** The data that this kind reads: the instrument of its survey, kinds of offices, and what staff call a status. */
export const monevReference = {
  skm: instrumentSeriesOf('skm'),
  'office-groups': officeGroups,
  statuses,
  'legal-basis': legalBasisOf('monev-skm'),
}

export type MonevReference = ReferenceInUse<typeof monevReference>
