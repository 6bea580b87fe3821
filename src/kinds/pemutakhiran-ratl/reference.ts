import type { ReferenceInUse } from '../parts/instruments-in-use.ts'
import { legalBasisOf } from '../parts/office-texts/legal-basis.ts'
import { statuses } from '../parts/statuses.ts'
import { officeGroups } from '../parts/units/unit-groups.ts'

/** The data that this kind reads: kinds of offices, what staff call a status, and what such reports rest on. */
export const roundReference = {
  'office-groups': officeGroups,
  statuses,
  'legal-basis': legalBasisOf('pemutakhiran-ratl'),
}

export type RoundReference = ReferenceInUse<typeof roundReference>
