import { Decimal, differenceOf, roundHalfUp } from '../../../base/decimal.ts'
import { copyOf } from '../../../base/origin/from-row.ts'
import { explained, precedent } from '../../../base/origin/origin.ts'
import type { Criterion, Instrument } from '../../../instrument/instrument.ts'
import { shareIn, shortfallsOf } from '../../../instrument/rungs.ts'
import { readValue, type ScoredCriterion } from '../../../instrument/score-instrument.ts'
import { cellsUnder, composeGraded, type Evaluated } from './compose-evaluation.ts'
import { cellsOf, type Evaluation, printValue } from './evaluation.ts'
import type { EvaluatedView, GapView } from './evaluation-view.ts'
import { explainEvaluationBy, ofInstrument } from './explain-evaluation.ts'
import { percentOf } from './instrument/compose-instrument.ts'

/** One that was evaluated, with every indicator and what would raise its value. */
export function composeEvaluated(one: Evaluated, number: number, whole: Instrument): EvaluatedView {
  const { name, evaluation, value } = one
  const { instrument, marks } = evaluation
  return {
    id: `nilai-${number}`,
    name,
    form: instrument.code,
    ...composeGraded(printValue(value, whole), whole, cellsUnder(one)),
    criteria: evaluation.parts.flatMap(part => composeCriterion(part, evaluation) ?? []),
    hasNotes: [...marks.values()].some(({ note }) => note !== undefined),
    improvements: composeImprovements(evaluation),
  }
}

function composeCriterion(
  scored: ScoredCriterion,
  evaluation: Evaluation,
): EvaluatedView['criteria'][number] | undefined {
  const { criterion, value, parts } = scored
  if (value === undefined) return undefined
  const { instrument, parts: level } = evaluation
  const [reading] = instrument.readings
  const weight = percentOf(criterion)
  const share = shareIn(scored, level)
  const indicators = parts.flatMap(part => composeIndicator(part, parts, evaluation) ?? [])
  const view = {
    code: criterion.code,
    name: criterion.name,
    ...(weight !== undefined && { weight }),
    value: readValue(value, reading),
    index: readValue(value.times(share), reading),
    indicators,
  }
  const cells = () => [...evaluation.marks].flatMap(([code, { at }]) => (isOf(criterion, code) ? [at('score')] : []))
  const isEqual = parts.every(one => one.criterion.weight === 'equal')
  const params = { what: criterion.name, parts: Math.max(1, parts.length), isEqual }
  return explained(view, {
    weight: ofInstrument(`bobot ${criterion.name}`, instrument.regulation),
    value: explainEvaluationBy('penilaian.nilai', params, { regulation: instrument.regulation, cells }),
    index: explainEvaluationBy(
      'penilaian.indeks',
      { what: criterion.name },
      { regulation: instrument.regulation, cells },
    ),
  })
}

/** As somebody would write it: `4`, `3,39`. */
export function writtenScore(value: Decimal): string {
  return value.toString().replace('.', ',')
}

function isOf({ code, parts }: Criterion, asked: string): boolean {
  return code === asked || parts.some(part => isOf(part, asked))
}

function composeIndicator(
  scored: ScoredCriterion,
  level: readonly ScoredCriterion[],
  { marks }: Evaluation,
): EvaluatedView['criteria'][number]['indicators'][number] | undefined {
  const { criterion, value } = scored
  const mark = marks.get(criterion.code)
  if (value === undefined || mark === undefined) return undefined
  const { code, name } = criterion
  const weight = percentOf(criterion)
  const view = {
    code,
    name,
    ...(weight !== undefined && { weight }),
    score: writtenScore(value),
    added: roundHalfUp(value.times(shareIn(scored, level)), 3),
    ...(mark.note !== undefined && { note: mark.note }),
  }
  const cells = () => [mark.at('score')]
  return explained(view, {
    code: ofInstrument(`kode ${name}`),
    weight: ofInstrument(`bobot ${name}`),
    score: explainEvaluationBy('penilaian.skor', { code }, { cells }),
    added: explainEvaluationBy('penilaian.indikator', { code }, { cells }),
    note: copyOf(mark.at('note')),
  })
}

/** Every indicator below its highest score, the one that costs most first; what its judge advises goes before the next rung. */
export function composeImprovements({ instrument, marks, parts }: Evaluation): EvaluatedView['improvements'] {
  return shortfallsOf(parts, instrument.scale).map(({ leaf, value, highest, next, lost }) => {
    const mark = marks.get(leaf.code)
    const view = {
      code: leaf.code,
      name: leaf.name,
      score: writtenScore(value),
      highest: writtenScore(highest),
      ...(next?.words !== undefined && { next: next.words }),
      ...(mark?.advice !== undefined && { advice: mark.advice }),
      lost: roundHalfUp(lost, 3),
    }
    if (mark === undefined) return view
    const cells = () => [mark.at('score')]
    return explained(view, {
      code: ofInstrument(`kode ${leaf.name}`),
      next: ofInstrument(`jenjang ${leaf.code} berikutnya`, instrument.regulation, cells),
      score: explainEvaluationBy('penilaian.skor', { code: leaf.code }, { cells }),
      highest: explainEvaluationBy('penilaian.tertinggi', { what: leaf.code }),
      lost: explainEvaluationBy('penilaian.kurang', { code: leaf.code }, { cells }),
      advice: copyOf(mark.at('advice')),
    })
  })
}

/** What one that is evaluated says of itself, beside what its judge says; undefined where it says nothing. */
export function composeGap({ name, evaluation }: Evaluated, own: Evaluation | undefined): GapView | undefined {
  if (own?.value === undefined || evaluation.value === undefined) return undefined
  const [{ name: what }] = evaluation.instrument.readings
  const printed = (one: Evaluation, value: Decimal) =>
    composeGraded(printValue(value, one.instrument), one.instrument, () => cellsOf(one.marks))
  const [mine, theirs] = [printed(own, own.value), printed(evaluation, evaluation.value)]
  const gap = differenceOf(mine.value, theirs.value)
  const differences = [...own.marks].flatMap(([code, { value }]) => {
    const other = evaluation.marks.get(code)
    return other === undefined ? [] : [{ code, gap: value.minus(other.value).abs() }]
  })
  const widest = Decimal.max(0, ...differences.map(one => one.gap))
  const codes = differences.filter(one => widest.gt(0) && one.gap.eq(widest)).map(({ code }) => code)
  const isTied = codes.length > 3
  const view = { name, own: mine.value, value: theirs.value, gap, widest: isTied ? [] : codes, isTied }
  const of = () => [precedent('penilaian mandiri', mine, 'value'), precedent('nilai evaluator', theirs, 'value')]
  const sources = (one: Evaluation) => ({
    regulation: one.instrument.regulation,
    cells: () => cellsOf(one.marks),
  })
  const params = { what, parts: own.instrument.criteria.length, isEqual: false }
  return explained(view, {
    own: explainEvaluationBy('penilaian.nilai', params, sources(own)),
    value: explainEvaluationBy('penilaian.nilai', params, sources(evaluation)),
    gap: explainEvaluationBy('penilaian.selisih', { what: 'penilaian mandiri dikurangi nilai evaluator' }, { of }),
  })
}
