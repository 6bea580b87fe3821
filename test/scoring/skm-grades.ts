import { readFile } from 'node:fs/promises'
import type { GradeBand } from '../../src/scoring/grade.ts'

const reference: { readonly grades: readonly GradeBand[] } = JSON.parse(
  await readFile('data/reference/grades-skm.json', 'utf8'),
)

/** The bands of the regulation, as they ship. */
export const skmGrades = reference.grades
