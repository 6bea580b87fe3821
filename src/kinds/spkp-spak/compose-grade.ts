import type { SurveyDefinition } from './reference.ts'
import type { Graded } from './score-index.ts'
import type { SpkpSpakView } from './view.ts'

type BandRole = SpkpSpakView['spkp']['bands'][number]['role']

/** From the best to the worst, as the theme colours them. */
const bandRoles: readonly BandRole[] = ['grade-a', 'grade-b', 'grade-c', 'grade-d']

/** The name of a grade with the role that colours it. */
export function composeGrade(
  grade: Graded['grade'],
  { grades }: SurveyDefinition,
): { readonly grade: string; readonly role: BandRole } {
  return { grade: grade.name, role: bandRoles[grades.indexOf(grade)] ?? 'grade-d' }
}
