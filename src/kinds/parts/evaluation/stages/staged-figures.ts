import { z } from 'zod'
import type { SummaryLine } from '../../report-summary.ts'
import {
  figureOfValue,
  figureOfWhole,
  figuresOfForms,
  figuresOfItems,
  figuresOfScores,
  figuresWithForms,
  type Standing,
  wholeOf,
} from '../chain/standing.ts'
import {
  evaluationFigureWords,
  figuresOfCriteria,
  figuresOfGraded,
  figuresOfPlans,
  summariseEvaluation,
  wordsOfGraded,
} from '../evaluation-figures.ts'
import type { StagedScores } from './score-stages.ts'
import { type Stage, stages, stageTitles } from './stage-sheet.ts'
import type { StagedEvaluation } from './stages-view.ts'

/** The figures for machines: each stage by itself, decimals as text with a point. */
export function figuresOfStages({ stages, settled, whole, plans }: StagedScores) {
  return {
    instruments: figuresOfForms([whole]),
    stages: Object.fromEntries(stages.map(one => [one.stage, figuresOfStage(one)])),
    settled: settled === undefined ? null : figuresOfGraded(settled.value, whole),
    plans: figuresOfPlans(plans),
  }
}

function figuresOfStage({ evaluation }: StagedEvaluation) {
  const { value, instrument } = evaluation
  return {
    ...(value === undefined ? { value: null, grade: null } : figuresOfGraded(value, instrument)),
    criteria: figuresOfCriteria(evaluation),
    points: figuresOfScores(evaluation.marks),
  }
}

const stageOfFigures = z.looseObject({
  value: figureOfValue.nullable(),
  grade: z.string().nullable(),
  points: figuresOfItems.optional(),
})

const stagedFigures = z.looseObject({
  ...figuresWithForms,
  stages: z.partialRecord(z.enum(stages), stageOfFigures),
  settled: figureOfWhole.nullable().optional(),
})

/** One agency is assessed, whatever unit a recommendation names. */
export const assessed = 'instansi'

/** The value and the points of one stage, and of no other; values of the others are known to have been printed. */
export function readStage(figures: unknown, stage: Stage): Standing | undefined {
  const read = stagedFigures.safeParse(figures).data
  if (read === undefined) return undefined
  const { stages: all, settled = null, instruments = {} } = read
  const [form] = Object.keys(instruments)
  const own = all[stage]
  const { value, grade } = (stage === 'final' ? settled : null) ?? own ?? { value: null, grade: null }
  const points = own?.points ?? {}
  return {
    ...(value !== null && { whole: wholeOf({ value, grade }) }),
    printed: [...Object.values(all), settled].flatMap(one => one?.value ?? []),
    subjects: [{ name: assessed, form, ...(value !== null && { value }), scores: points }],
    forms: instruments,
  }
}

/** What the keys of these figures are called by people. */
export const stagedFigureWords: ReadonlyMap<string, string> = new Map([
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
export function summariseStages({ stages, evaluated, settled, whole, plans }: StagedScores): readonly SummaryLine[] {
  const lines = stages.map(one => {
    const { value, instrument } = one.evaluation
    const figures = value === undefined ? ['belum lengkap'] : wordsOfGraded(figuresOfGraded(value, instrument))
    return { label: stageTitles[one.stage], figures }
  })
  const last = settled && { label: 'Nilai akhir', figures: wordsOfGraded(figuresOfGraded(settled.value, whole)) }
  // The value of the stage that is reported stands among the stages.
  return [...lines, ...(last ? [last] : []), ...summariseEvaluation(evaluated, whole, plans).slice(1)]
}
