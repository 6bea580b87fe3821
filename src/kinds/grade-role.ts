import type { z } from 'zod'
import type { GradeRole } from '../instrument/instrument.ts'
import type { gradeRole } from './view-fields.ts'

type ColouredRole = z.infer<typeof gradeRole>

/** From the best to the worst, as the theme colours them. */
const coloured: readonly ColouredRole[] = ['grade-a', 'grade-b', 'grade-c', 'grade-d']

/** The role by which the theme colours a grade. */
export function colouredRole({ rank }: Pick<GradeRole, 'rank'>): ColouredRole {
  return coloured[rank - 1] ?? 'grade-d'
}
