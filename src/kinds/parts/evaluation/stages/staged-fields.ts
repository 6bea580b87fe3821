import { z } from 'zod'
import { explained } from '../../../../base/origin/origin.ts'
import type { Edition } from '../../../report-kind.ts'
import { countView, fewNames, words } from '../../view-fields.ts'
import { composeImprovements } from '../compose-evaluated.ts'
import { cellsOf } from '../evaluation.ts'
import { improvementView } from '../evaluation-view.ts'
import { explainEvaluationBy } from '../explain-evaluation.ts'
import { composeEvidence, evidenceView } from './evidence-view.ts'
import type { StagedInput, StagedScores } from './score-stages.ts'
import { composeSettled, settledValueView } from './settled-value.ts'
import { composeStages, stagesView } from './stages-view.ts'

/** Fields that the view of an assessment in stages has; a kind adds its own. */
export const stagedFields = {
  staged: stagesView,
  settledValue: settledValueView.optional(),
  improvements: z
    .array(improvementView)
    .describe('tolok ukur yang belum tertinggi pada tahap yang dilaporkan, dari yang paling banyak mengurangi nilai'),
  largest: z
    .array(words)
    .describe('tolok ukur yang paling banyak mengurangi nilai, dengan nomornya; kosong bila lebih dari lima sama'),
  largestCount: countView.describe('banyaknya tolok ukur yang sama-sama paling banyak mengurangi nilai'),
  evidence: evidenceView,
}

/** The final value as it was given, beside what its points come to. */
export function settledOf({ settled, stages, whole }: StagedScores) {
  return composeSettled(settled, stages.find(({ stage }) => stage === 'final')?.evaluation.value, whole)
}

/** What templates may see of stages and their documents, besides what they see of any evaluation. */
export function composeStagedFields(input: StagedInput, scores: StagedScores, edition: Edition) {
  const { staged, detailed, documents } = input
  const { stages, evaluated, whole } = scores
  const marks = staged.marks.get(detailed) ?? new Map()
  const settledValue = settledOf(scores)
  const improvements = evaluated.flatMap(one => composeImprovements(one.evaluation))
  const largest = improvements.filter(({ lost }) => lost === improvements[0]?.lost)
  const view = {
    staged: composeStages(stages, detailed, staged.leaves),
    ...(settledValue && { settledValue }),
    improvements,
    largest: fewNames(largest.map(({ code, name }) => `${name} (${code})`)),
    largestCount: largest.length,
    evidence: composeEvidence(documents, whole, marks, edition),
  }
  const cells = () => cellsOf(marks)
  return explained(view, {
    largest: explainEvaluationBy('penilaian.urutan', { what: 'yang hilang' }, { cells }),
    largestCount: explainEvaluationBy(
      'penilaian.banyak',
      { what: 'tolok ukur yang paling banyak mengurangi nilai' },
      { cells },
    ),
  })
}
