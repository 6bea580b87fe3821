import { z } from 'zod'
import { composeEvaluated, composeGap } from '../compose-evaluated.ts'
import { composeGraded } from '../compose-evaluation.ts'
import { cellsOf, printValue, settledValue } from '../evaluation.ts'
import { evaluatedView, type GapView, gapView, gradedView } from '../evaluation-view.ts'
import type { CountedItems } from './counted-items.ts'
import { composeItems, itemsView } from './items-view.ts'
import { cellsOfIndex, evaluatedOf, type Judged, type JudgedScores, type ScoredJudged } from './judged.ts'
import { composeAllRated, composeRated, ratedRowView } from './rated-view.ts'

/** Fields that the view of each that is judged has; a kind adds what it knows besides. */
export const judgedFields = {
  ...evaluatedView.shape,
  byEvaluators: z.strictObject(gradedView).describe('nilai menurut evaluator'),
  users: ratedRowView.optional().describe('nilai menurut pengguna; tidak ada bila tidak ditanya'),
  index: z.strictObject(gradedView).optional().describe('indeks dari keduanya; tidak ada bila ditahan'),
  evidence: z.array(itemsView).describe('butir yang diperiksa menurut indikatornya; kosong bila tidak ditulis'),
  gap: gapView.optional().describe('penilaian mandiri di samping nilai evaluator'),
}

/** One of all, by its number from 1, with the items that were examined of it. */
export function composeJudged<One extends Judged>(
  scored: ScoredJudged<One>,
  number: number,
  { whole, hasIndex, index: indexed }: JudgedScores<One>,
  counted: readonly CountedItems[] = [],
) {
  const { one, evaluation, own, users, questions, index } = scored
  const { instrument, marks } = evaluation
  const ofEvaluators = settledValue(evaluation)
  const evaluated = evaluatedOf(scored, (hasIndex ? index : undefined) ?? ofEvaluators, hasIndex)
  const gap = composeGap(evaluated, own)
  const ofUsers = users && questions && composeRated(one.name, users, questions)
  return {
    ...composeEvaluated(evaluated, number, whole),
    byEvaluators: composeGraded(printValue(ofEvaluators, instrument), instrument, () => cellsOf(marks)),
    ...(ofUsers && { users: ofUsers }),
    ...(index && indexed && { index: composeGraded(printValue(index, indexed), indexed, () => cellsOfIndex(scored)) }),
    evidence: composeItems(counted, scored),
    ...(gap && { gap }),
  }
}

/** What users and the judged say of themselves, of all together. */
export function composeJudgedSides(
  views: readonly Pick<ReturnType<typeof composeJudged>, 'users' | 'gap'>[],
  questions: Parameters<typeof composeAllRated>[1],
): { readonly users?: ReturnType<typeof composeAllRated>; readonly gaps: GapView[] } {
  const users = composeAllRated(
    views.flatMap(one => one.users ?? []),
    questions,
  )
  return { ...(users && { users }), gaps: views.flatMap(({ gap }) => gap ?? []) }
}
