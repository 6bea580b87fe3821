import { z } from 'zod'
import { instrumentSeriesOf } from '../../instrument/instrument-series.ts'
import { referenceFile } from '../../sources/load-reference.ts'
import type { ReferenceInUse } from '../parts/instruments-in-use.ts'
import { legalBasisOf } from '../parts/office-texts/legal-basis.ts'
import { recommendationRules } from '../parts/recommendation-rules.ts'
import { officeGroups } from '../parts/units/unit-groups.ts'

const words = z.string().min(1)
const groups = z.array(z.strictObject({ name: words, spellings: z.array(words) })).min(1)

const respondentGroups = z.strictObject({
  source: words,
  date: z.iso.date(),
  certainty: z.enum(['C', 'S', 'I', 'U']),
  ageGroups: z.array(z.strictObject({ name: words, from: z.int(), to: z.int() })).min(1),
  educations: groups,
  jobs: groups,
  userCategories: groups,
  disabilities: groups,
})

/** The data that this kind reads: its instrument, kinds of offices, groups of respondents, and how unsur are chosen for action. */
export const skmTahunanReference = {
  skm: instrumentSeriesOf('skm'),
  'office-groups': officeGroups,
  'respondents-skm': referenceFile('respondents-skm', respondentGroups),
  'recommendation-rules': recommendationRules,
  'legal-basis': legalBasisOf('skm-tahunan'),
}

export type SkmTahunanReference = ReferenceInUse<typeof skmTahunanReference>
