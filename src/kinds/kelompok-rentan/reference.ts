import { instrumentSeriesOf } from '../../instrument/instrument-series.ts'
import { countLadderOf } from '../parts/evaluation/facilities/count-ladder.ts'
import type { ReferenceInUse } from '../parts/instruments-in-use.ts'
import { legalBasisOf } from '../parts/office-texts/legal-basis.ts'
import { statuses } from '../parts/statuses.ts'
import { officeGroups } from '../parts/units/unit-groups.ts'

/** The indicator by which evaluators score how many facilities a unit has. */
export const countedIndicator = '18.c.K'

/** The data that this kind reads: its list of facilities, and the score that the same count stands for in the form of evaluators. */
export const facilityReference = {
  facilities: instrumentSeriesOf('kelompok-rentan'),
  ladder: countLadderOf('pekppp-f02a', countedIndicator),
  'office-groups': officeGroups,
  statuses,
  'legal-basis': legalBasisOf('kelompok-rentan'),
}

export type FacilityReference = ReferenceInUse<typeof facilityReference>
