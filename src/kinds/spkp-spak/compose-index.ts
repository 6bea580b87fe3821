import { explained, originOf } from '../../base/origin/origin.ts'
import { composeGrade } from './compose-grade.ts'
import type { IndexResult } from './score-index.ts'
import type { SpkpSpakView } from './view.ts'

/** An index with its grade, for one service or for all; in a month without respondents there is none. */
export function composeIndex({ index }: IndexResult): SpkpSpakView['services'][number]['spkp'] {
  if (index === undefined) return {}
  const view = { index: index.value, ...composeGrade(index) }
  return explained(view, { index: originOf(index, 'value'), grade: originOf(index, 'band') })
}
