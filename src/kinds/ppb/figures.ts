import { formatNumber } from '../../base/format-number.ts'
import type { Instrument } from '../../instrument/instrument.ts'
import { figuresOfForms, figuresOfScores } from '../parts/evaluation/chain/standing.ts'
import { gradeWords, printValue } from '../parts/evaluation/evaluation.ts'
import {
  evaluationFigureWords,
  figuresOfCriteria,
  figuresOfPlans,
  summariseEvaluation,
} from '../parts/evaluation/evaluation-figures.ts'
import { stageTitles } from '../parts/evaluation/stages/stage-sheet.ts'
import type { StagedEvaluation } from '../parts/evaluation/stages/stages-view.ts'
import type { SummaryLine } from '../parts/report-summary.ts'
import type { PpbScores } from './score.ts'
import type { SettledValue } from './settled-value.ts'

/** The figures for machines: each stage by itself, decimals as text with a point. */
export function figuresOfPpb({ stages, settled, whole, plans }: PpbScores) {
  return {
    instruments: figuresOfForms([whole]),
    stages: Object.fromEntries(stages.map(one => [one.stage, figuresOfStage(one)])),
    settled: settled === undefined ? null : figuresOfSettled(settled, whole),
    plans: figuresOfPlans(plans),
  }
}

function figuresOfSettled(settled: SettledValue, whole: Instrument) {
  const { value, grade } = printValue(settled.value, whole)
  return { value, grade: grade ? gradeWords(grade.band) : null }
}

function figuresOfStage({ evaluation }: StagedEvaluation) {
  const { value, grade } = evaluation.value === undefined ? {} : printValue(evaluation.value, evaluation.instrument)
  return {
    value: value ?? null,
    grade: grade ? gradeWords(grade.band) : null,
    criteria: figuresOfCriteria(evaluation),
    points: figuresOfScores(evaluation.marks),
  }
}

/** What the keys of these figures are called by people. */
export const ppbFigureWords: ReadonlyMap<string, string> = new Map([
  ...evaluationFigureWords,
  ['stages', 'tahap'],
  ['criteria', 'kriteria'],
  ['points', 'poin'],
  ['settled', 'nilai akhir seperti ditetapkan'],
  ['mandiri', 'mandiri'],
  ['verifikasi', 'verifikasi'],
  ['final', 'final'],
])

/** The same figures as lines for people. */
export function summarisePpb({ stages, reported, settled, whole, plans }: PpbScores): readonly SummaryLine[] {
  const lines = stages.map(one => {
    const { value, grade } = figuresOfStage(one)
    const figures = value === null ? ['belum lengkap'] : [formatNumber(value), ...(grade === null ? [] : [grade])]
    return { label: stageTitles[one.stage], figures }
  })
  // The value of the stage that is reported stands among the stages.
  const own = settled && figuresOfSettled(settled, whole)
  const last = own && {
    label: 'Nilai akhir',
    figures: [formatNumber(own.value), ...(own.grade === null ? [] : [own.grade])],
  }
  return [...lines, ...(last ? [last] : []), ...summariseEvaluation(reported, whole, plans).slice(1)]
}
