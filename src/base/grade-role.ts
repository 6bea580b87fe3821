/** Place of a grade among those of its instrument, the best first: 1 of 4. */
export interface GradePlace {
  readonly rank: number
  readonly of: number
}

type LetterRole = 'grade-a' | 'grade-b' | 'grade-c' | 'grade-d'

/** What the place of a grade is called in views, templates and documents. */
export type GradeRole = LetterRole | `grade-${number}-of-${number}`

/** Of four grades, the usual number, places are called by their letters, the best first. */
export const letterRoles: readonly LetterRole[] = ['grade-a', 'grade-b', 'grade-c', 'grade-d']

/** `grade-b` for 2 of 4, `grade-2-of-5` for 2 of 5. Throws for a place that there is not. */
export function gradeRole({ rank, of }: GradePlace): GradeRole {
  const role = of === letterRoles.length ? letterRoles[rank - 1] : (`grade-${rank}-of-${of}` as const)
  if (role === undefined || gradePlace(role) === undefined) throw new RangeError(`no grade ${rank} of ${of}`)
  return role
}

/** The place that a role names; undefined where it names none. */
export function gradePlace(role: string): GradePlace | undefined {
  const letters: readonly string[] = letterRoles
  const letter = letters.indexOf(role)
  if (letter >= 0) return { rank: letter + 1, of: letterRoles.length }
  const [, rank, of] = /^grade-([1-9]\d?)-of-([1-9]\d?)$/.exec(role) ?? []
  const place = { rank: Number(rank), of: Number(of) }
  return place.rank <= place.of ? place : undefined
}

/** Whether a text is the role of a grade. */
export function isGradeRole(text: string): text is GradeRole {
  return gradePlace(text) !== undefined
}
