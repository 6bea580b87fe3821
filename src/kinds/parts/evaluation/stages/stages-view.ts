import { z } from 'zod'
import { Decimal, differenceOf, roundHalfUp } from '../../../../base/decimal.ts'
import { copyOf } from '../../../../base/origin/from-row.ts'
import { explained, precedent } from '../../../../base/origin/origin.ts'
import { leavesOf } from '../../../../instrument/instrument.ts'
import { mostOf } from '../../../../instrument/rungs.ts'
import { readValue, type ScoredCriterion } from '../../../../instrument/score-instrument.ts'
import { countView, decimalView, signedView, words } from '../../view-fields.ts'
import { writtenScore } from '../compose-evaluated.ts'
import { composeGraded } from '../compose-evaluation.ts'
import { cellsOf, type Evaluation, printValue } from '../evaluation.ts'
import { gradedView, scoreView, weightView } from '../evaluation-view.ts'
import { explainEvaluationBy, ofInstrument } from '../explain-evaluation.ts'
import { percentOf } from '../instrument/compose-instrument.ts'
import type { StagedLeaf } from './read-stages.ts'
import { type Stage, stages, stageTitles } from './stage-sheet.ts'

/** One stage of an evaluation, with the scores of that stage alone. */
export interface StagedEvaluation {
  readonly stage: Stage
  readonly evaluation: Evaluation
}

const cell = z.strictObject({
  score: scoreView.optional().describe('poin pada tahap itu; tidak ada bila belum dinilai'),
})
const cells = z.array(cell).describe('poin setiap tahap, dari kiri ke kanan')

const leaf = z.strictObject({
  code: words.describe('nomor tolok ukur'),
  name: words.describe('bunyi tolok ukur'),
  highest: scoreView.describe('poin tertingginya'),
  cells,
  answer: words.optional().describe('jawaban mandiri'),
  note: words.optional().describe('penjelasan'),
  unit: words.optional().describe('unit penanggung jawab'),
})

const indicator = z.strictObject({
  code: words.describe('nomor indikator'),
  name: words.describe('nama indikator'),
  count: countView.min(1).describe('banyaknya tolok ukur di dalamnya'),
  most: scoreView.describe('jumlah poin tertinggi tolok ukurnya'),
  cells,
  leaves: z.array(leaf).min(1).describe('tolok ukurnya'),
})

const criterion = z.strictObject({
  code: words.describe('nomor kriteria'),
  name: words.describe('nama kriteria'),
  weight: weightView.optional().describe('bobotnya; tidak ada bila poinnya dijumlahkan begitu saja'),
  count: countView.min(1).describe('banyaknya tolok ukur di dalamnya'),
  most: scoreView.describe('jumlah poin tertinggi'),
  cells,
  added: z
    .array(z.strictObject({ value: decimalView.optional().describe('jumlah poin dikali bobot kriteria') }))
    .describe('sumbangan kepada nilai seluruhnya setiap tahap'),
  reached: decimalView.describe('bagian dari poin tertinggi pada tahap laporan, persen'),
  indicators: z.array(indicator).min(1).describe('indikatornya'),
})

const change = z.strictObject({
  code: words.describe('nomor tolok ukur'),
  name: words.describe('bunyi tolok ukur'),
  cells,
})

/** The stages of an evaluation side by side; no column holds scores of another stage. */
export const stagesView = z
  .strictObject({
    stages: z
      .array(
        z.strictObject({
          stage: z.enum(stages).describe('mandiri, verifikasi, atau final'),
          title: words.describe('sebutannya di judul kolom'),
          ...gradedView,
          gap: signedView.optional().describe('nilainya dikurangi nilai mandiri; tidak ada pada tahap mandiri'),
        }),
      )
      .min(1)
      .describe('tahap yang sudah dinilai, menurut urutannya'),
    reported: z.enum(stages).describe('tahap yang dilaporkan: mandiri, verifikasi, atau final'),
    current: words.describe('sebutan tahap itu di judul kolom'),
    isOnly: z.boolean().describe('baru satu tahap yang dinilai'),
    most: decimalView.describe('nilai tertinggi yang dapat dicapai menurut instrumennya'),
    leaves: countView.min(1).describe('banyaknya tolok ukur'),
    indicators: countView.min(1).describe('banyaknya indikator'),
    criteria: z.array(criterion).min(1).describe('kriteria menurut urutannya'),
    highest: z.array(words).min(1).describe('kriteria yang paling mendekati poin tertingginya; beberapa bila sama'),
    lowest: z.array(words).min(1).describe('kriteria yang paling jauh dari poin tertingginya; beberapa bila sama'),
    allAlike: z.boolean().describe('semua kriteria mencapai bagian yang sama'),
    hasNotes: z.boolean().describe('ada penjelasan'),
    changes: z.array(change).describe('tolok ukur yang poinnya tidak sama pada semua tahap'),
  })
  .describe('nilai setiap tahap')

type StagesView = z.infer<typeof stagesView>
type CriterionView = StagesView['criteria'][number]
type Cells = CriterionView['cells']

/** @throws RangeError where the first stage was not scored at all. */
export function composeStages(
  all: readonly StagedEvaluation[],
  reached: Stage,
  said: ReadonlyMap<string, StagedLeaf>,
): StagesView {
  const current = all.find(({ stage }) => stage === reached) ?? all[0]
  if (current === undefined) throw new RangeError('an evaluation without scores')
  const { instrument } = current.evaluation
  const [reading] = instrument.readings
  const criteria = instrument.criteria.map((_, index) => composeCriterion(index, all, current, said))
  const byReached = criteria.toSorted((one, other) => new Decimal(other.reached).comparedTo(one.reached))
  const [first, last] = [byReached[0]?.reached, byReached.at(-1)?.reached]
  const namesAt = (value: string | undefined) => criteria.filter(one => one.reached === value).map(({ name }) => name)
  const leaves = criteria.flatMap(one => one.indicators.flatMap(group => group.leaves))
  const view = {
    stages: composeEach(all),
    reported: current.stage,
    current: stageTitles[current.stage],
    isOnly: all.length === 1,
    most: readValue(known(mostOf(instrument).value, instrument.code), reading),
    leaves: leavesOf(instrument.criteria).length,
    indicators: instrument.criteria.reduce((sum, { parts }) => sum + parts.length, 0),
    criteria,
    highest: namesAt(first),
    lowest: namesAt(last),
    allAlike: first === last,
    hasNotes: leaves.some(({ note }) => note !== undefined),
    changes: leaves.flatMap(({ code, name, cells: own }) =>
      new Set(own.map(({ score }) => score)).size > 1
        ? [explained({ code, name, cells: own }, { code: ofInstrument(`nomor ${name}`) })]
        : [],
    ),
  }
  const changed = { what: 'tolok ukur yang poinnya tidak sama pada semua tahap' }
  const allCells = () => all.flatMap(({ evaluation }) => cellsOf(evaluation.marks))
  return explained(view, {
    most: explainEvaluationBy('penilaian.tertinggi', { what: reading.name }),
    criteria: listed('kriteria'),
    changes: explainEvaluationBy('penilaian.banyak', changed, { cells: allCells }),
    leaves: listed('tolok ukur'),
    indicators: listed('indikator'),
  })
}

/** A value that an assessment which was checked has; a missing one is never printed as 0. */
function known(value: Decimal | undefined, code: string): Decimal {
  if (value === undefined) throw new RangeError(`no points of ${code}`)
  return value
}

/** How many the instrument has of something. */
function listed(what: string) {
  return explainEvaluationBy('penilaian.banyak', { what: `${what} di lembar Instrumen` })
}

/** The value of each stage, and how far it lies from that of the first. */
function composeEach(all: readonly StagedEvaluation[]): StagesView['stages'] {
  const values = all.flatMap(({ stage, evaluation }) => {
    const { value, instrument } = evaluation
    if (value === undefined) return []
    const graded = composeGraded(printValue(value, instrument), instrument, () => cellsOf(evaluation.marks))
    return [{ stage, title: stageTitles[stage], ...graded }]
  })
  const [own] = values
  return values.map((one, index) => {
    if (own === undefined || index === 0) return one
    const gap = differenceOf(one.value, own.value)
    const of = () => [precedent(one.title, one, 'value'), precedent(own.title, own, 'value')]
    const what = `nilai ${one.title.toLowerCase()} dikurangi nilai mandiri`
    return explained({ ...one, gap }, { gap: explainEvaluationBy('penilaian.selisih', { what }, { of }) })
  })
}

function composeCriterion(
  index: number,
  all: readonly StagedEvaluation[],
  current: StagedEvaluation,
  said: ReadonlyMap<string, StagedLeaf>,
): CriterionView {
  const { instrument } = current.evaluation
  const most = mostOf(instrument).parts[index]
  const own = current.evaluation.parts[index]
  if (most?.value === undefined || own === undefined) throw new RangeError('a criterion without leaves')
  const { criterion: one } = most
  const weight = one.weight === 'equal' ? new Decimal(1) : one.weight
  const reached = most.value.isZero() ? most.value : known(own.value, one.code).div(most.value).times(100)
  const view = {
    code: one.code,
    name: one.name,
    ...(weight.eq(1) ? {} : { weight: percentOf({ weight }) }),
    count: leavesOf([one]).length,
    most: writtenScore(most.value),
    cells: composeCells(all, [index]),
    added: all.map(({ evaluation }) => composeAdded(evaluation, index, weight)),
    reached: roundHalfUp(reached, 2),
    indicators: most.parts.map((part, at) => composeIndicator(part, all, [index, at], said)),
  }
  const cellsOfStage = () => scoreCells(current.evaluation, own)
  const explainReached = explainEvaluationBy('penilaian.capaian-poin', { what: one.name }, { cells: cellsOfStage })
  const explainMost = explainEvaluationBy('penilaian.tertinggi', { what: one.name })
  return explained(view, {
    code: ofInstrument(`nomor ${one.name}`),
    reached: explainReached,
    most: explainMost,
    weight: explainMost,
    count: listed('tolok ukur'),
  })
}

function composeAdded(
  evaluation: Evaluation,
  index: number,
  weight: Decimal,
): { value?: CriterionView['added'][number]['value'] } {
  const part = evaluation.parts[index]
  if (part?.value === undefined) return {}
  const view = { value: readValue(part.value.times(weight), evaluation.instrument.readings[0]) }
  const told = explainEvaluationBy(
    'penilaian.indeks',
    { what: part.criterion.name },
    { regulation: evaluation.instrument.regulation, cells: () => scoreCells(evaluation, part) },
  )
  return explained(view, { value: told })
}

function composeIndicator(
  { criterion: one, value, parts }: ScoredCriterion,
  all: readonly StagedEvaluation[],
  path: readonly number[],
  said: ReadonlyMap<string, StagedLeaf>,
): CriterionView['indicators'][number] {
  const most = writtenScore(known(value, one.code))
  const leaves = parts.map(({ criterion: own, value: highest }, index) => {
    const words = said.get(own.code)
    const view = {
      code: own.code,
      name: own.name,
      highest: writtenScore(known(highest, own.code)),
      cells: composeCells(all, [...path, index]),
      ...(words?.answer !== undefined && { answer: words.answer }),
      ...(words?.note !== undefined && { note: words.note }),
      ...(words?.unit !== undefined && { unit: words.unit }),
    }
    const copies = words && {
      answer: copyOf(words.at('answer')),
      note: copyOf(words.at('note')),
      unit: copyOf(words.at('unit')),
    }
    return explained(view, {
      ...copies,
      code: ofInstrument(`nomor ${own.name}`),
      highest: explainEvaluationBy('penilaian.tertinggi', { what: own.code }),
    })
  })
  const count = leaves.length
  const view = { code: one.code, name: one.name, count, most, cells: composeCells(all, path), leaves }
  return explained(view, {
    code: ofInstrument(`nomor ${one.name}`),
    count: listed('tolok ukur'),
    most: explainEvaluationBy('penilaian.tertinggi', { what: one.name }),
  })
}

/** The points of a criterion, an indicator or a leaf at each stage, exact: sums of points need no rounding. */
function composeCells(all: readonly StagedEvaluation[], path: readonly number[]): Cells {
  return all.map(({ evaluation }) => {
    const part = partAt(evaluation.parts, path)
    if (part?.value === undefined) return {}
    const { code } = part.criterion
    const rule = part.parts.length === 0 ? 'penilaian.skor' : 'penilaian.jumlah'
    const told = explainEvaluationBy(rule, { code }, { cells: () => scoreCells(evaluation, part) })
    return explained({ score: writtenScore(part.value) }, { score: told })
  })
}

/** By its places, the widest first: numbers of criteria, indicators and leaves may be alike. */
function partAt(
  parts: readonly ScoredCriterion[],
  [first = 0, ...rest]: readonly number[],
): ScoredCriterion | undefined {
  const part = parts[first]
  return part === undefined || rest.length === 0 ? part : partAt(part.parts, rest)
}

function scoreCells({ marks }: Evaluation, { criterion }: ScoredCriterion) {
  return leavesOf([criterion]).flatMap(({ code }) => marks.get(code)?.at('score') ?? [])
}
