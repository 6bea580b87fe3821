import { z } from 'zod'
import type { Chain } from '../earlier-report.ts'
import type { YearWithEarlier } from '../parts/evaluation/chain/earlier-year.ts'
import { evaluationChain } from '../parts/evaluation/chain/evaluation-chain.ts'
import {
  figureOfValue,
  figuresOfItems,
  figuresWithForms,
  type Standing,
  wholeOf,
} from '../parts/evaluation/chain/standing.ts'
import { type Stage, stages } from '../parts/evaluation/stages/stage-sheet.ts'
import { figuresOfPpb } from './figures.ts'
import type { PpbInput } from './input.ts'
import type { PpbReference } from './reference.ts'
import type { PpbScores } from './score.ts'

const figuresOfStage = z.looseObject({
  value: figureOfValue.nullable(),
  grade: z.string().nullable(),
  points: figuresOfItems.optional(),
})

const ppbFigures = z.looseObject({
  ...figuresWithForms,
  stages: z.partialRecord(z.enum(stages), figuresOfStage),
  settled: z.looseObject({ value: figureOfValue, grade: z.string().nullable() }).nullable().optional(),
})

/** One agency is assessed, whatever unit a recommendation names. */
const assessed = 'instansi'

/** The value and the points of one stage, and of no other; values of the others are known to have been printed. */
function readStage(figures: unknown, stage: Stage): Standing | undefined {
  const read = ppbFigures.safeParse(figures).data
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

/** A report takes up the values that earlier ones printed for its own stage, and the recommendations of the last one. */
export const ppbChain: Chain<PpbInput> = evaluationChain((figures, { report }) => readStage(figures, report.state))

export function ppbYear(input: PpbInput, scores: PpbScores, { ppb }: PpbReference): YearWithEarlier {
  const { report, past } = input
  return {
    input,
    past,
    now: () => readStage(figuresOfPpb(scores), report.state) ?? { subjects: [], forms: {} },
    matters: { criteriaOf: () => ppb.criteria, scored: 'poin', judged: () => assessed },
  }
}
