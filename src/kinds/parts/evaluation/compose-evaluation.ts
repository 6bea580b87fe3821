import { Decimal, decimalsOf, type Rounded, roundHalfUp } from '../../../base/decimal.ts'
import { gradeRole } from '../../../base/grade-role.ts'
import { explained, precedent } from '../../../base/origin/origin.ts'
import { type Band, type Instrument, letterOf } from '../../../instrument/instrument.ts'
import { shortfallsOf } from '../../../instrument/rungs.ts'
import { readValue } from '../../../instrument/score-instrument.ts'
import type { Place } from '../../../problems/problem.ts'
import { fewNames } from '../view-fields.ts'
import { cellsOf, type Evaluation, type PrintedValue, printValue } from './evaluation.ts'
import type { EvaluationView } from './evaluation-view.ts'
import { explainEvaluationBy, ofInstrument } from './explain-evaluation.ts'
import type { LevelWords } from './instrument/instrument-sheet.ts'

const mostShortfalls = 10

/** One that was evaluated, and what is printed as its value: that of its instrument, or one that a kind makes of several. */
export interface Evaluated {
  readonly name: string
  readonly evaluation: Evaluation
  /** At full precision. */
  readonly value: Decimal
  /** The cells that it rests on; those of the scores where nothing else is said. */
  readonly cells?: () => readonly Place[]
}

/** The cells that the value of one rests on. */
export function cellsUnder({ evaluation, cells }: Pick<Evaluated, 'evaluation' | 'cells'>): () => readonly Place[] {
  const { marks, alsoFrom = [] } = evaluation
  return cells ?? (() => [...cellsOf(marks), ...alsoFrom])
}

/** What a kind calls what it evaluates. */
export interface EvaluationWords {
  /** `Unit Lokus` */
  readonly subject: string
  readonly levels: LevelWords
}

type RowView = EvaluationView['rows'][number]

/**
 * All that were evaluated, side by side (`docs/RULES.md` 8.3).
 *
 * @param whole the instrument whose reading prints and grades the values.
 * @throws RangeError when nobody was evaluated.
 */
export function composeEvaluation(
  all: readonly Evaluated[],
  whole: Instrument,
  { subject, levels }: EvaluationWords,
): EvaluationView {
  const [first] = all
  if (first === undefined) throw new RangeError('an evaluation of nobody')
  const [{ code: value, name: what, bands, factor }] = whole.readings
  const { from, to } = whole.scale
  const criteria = firstLevel(all)
  const unranked = all.map((one, index) => composeRow(one, index + 1, criteria, whole))
  const sorted = unranked.toSorted((one, other) => new Decimal(other.value).cmp(one.value) || one.number - other.number)
  const rankOf = ({ value }: Pick<RowView, 'value'>) => sorted.findIndex(other => other.value === value) + 1
  const of = () => sorted.map(one => precedent(one.name, one, 'value'))
  const number = explainEvaluationBy('penilaian.nomor', { what: 'yang dinilai' })
  const rank = explainEvaluationBy('penilaian.urutan', { what }, { of })
  const rows = unranked.map(row => explained({ ...row, rank: rankOf(row) }, { rank, number }))
  const ranked = sorted.flatMap(({ number }) => rows[number - 1] ?? [])
  const [best, lowest] = [sorted[0]?.value, sorted.at(-1)?.value]
  const namesWith = (value: string | undefined) => sorted.filter(one => one.value === value).map(({ name }) => name)
  const shortfalls = composeShortfalls(all)
  const spoken = {
    subject,
    whole: levels.whole,
    leaf: levels.leaf,
    value,
    title: what,
    from: from.times(factor).toString(),
    to: to.times(factor).toString(),
  }
  const view = {
    words: explained(spoken, {
      from: ofInstrument('nilai terendah', whole.regulation),
      to: ofInstrument('nilai tertinggi', whole.regulation),
    }),
    count: all.length,
    criteria,
    rows,
    ranked,
    isOne: all.length === 1,
    allEqual: best === lowest,
    hasBlanks: rows.some(({ cells }) => cells.some(({ value }) => value === undefined)),
    best: namesWith(best),
    lowest: namesWith(lowest),
    mean: composeMean(all, rows, whole),
    means: criteria.flatMap((criterion, index) => composeCriterion(criterion, index, all, rows) ?? []),
    grades: bands.flatMap(band => {
      const count = rows.filter(({ grade }) => grade === letterOf(band)).length
      if (count === 0) return []
      const told = explainEvaluationBy('penilaian.banyak', { what: `yang berkategori ${band.name}` }, { of })
      return [explained({ grade: letterOf(band), name: band.name, count }, { count: told })]
    }),
    largest: shortfalls.filter(({ lost }) => lost === shortfalls[0]?.lost).map(one => `${one.name} (${one.code})`),
    shortfalls,
  }
  return explained(view, { count: explainEvaluationBy('penilaian.banyak', { what: 'yang dinilai' }, { of }) })
}

/** The criteria of the first level that any instrument has, in the order of the first that has them. */
function firstLevel(all: readonly Evaluated[]): EvaluationView['criteria'] {
  const found = new Map<string, { code: string; name: string }>()
  for (const { evaluation } of all) {
    for (const { code, name } of evaluation.instrument.criteria) if (!found.has(code)) found.set(code, { code, name })
  }
  return [...found.values()]
}

function composeRow(
  one: Evaluated,
  number: number,
  criteria: EvaluationView['criteria'],
  whole: Instrument,
): Omit<RowView, 'rank'> {
  const { name, evaluation, value } = one
  return {
    number,
    name,
    form: evaluation.instrument.code,
    cells: composeParts(evaluation, criteria),
    ...composeGraded(printValue(value, whole), whole, cellsUnder(one)),
  }
}

/** What criteria of the first level come to, as they are printed; nothing for one that was not judged. */
export function composeParts(evaluation: Evaluation, criteria: readonly { readonly code: string }[]): RowView['cells'] {
  const { instrument, parts } = evaluation
  return criteria.map(({ code }) => {
    const part = parts.find(({ criterion }) => criterion.code === code)
    return part?.value === undefined
      ? {}
      : explainedPart(readValue(part.value, instrument.readings[0]), part, evaluation)
  })
}

function explainedPart(value: Rounded, part: Evaluation['parts'][number], evaluation: Evaluation) {
  const { marks, instrument, alsoFrom = [] } = evaluation
  const { criterion, parts } = part
  const isEqual = parts.every(one => one.criterion.weight === 'equal')
  const codes = new Set([criterion.code, ...parts.map(one => one.criterion.code)])
  const cells = () => [...marks].flatMap(([code, { at }]) => (codes.has(code) ? [at('score')] : []))
  const params = { what: criterion.name, parts: Math.max(1, parts.length), isEqual }
  const sources = { regulation: instrument.regulation, cells: () => [...cells(), ...alsoFrom] }
  return explained({ value }, { value: explainEvaluationBy('penilaian.nilai', params, sources) })
}

/** A value with its grade, as the view has them. */
export function composeGraded(
  { value, grade }: PrintedValue,
  { readings: [{ name: what }], regulation, criteria }: Instrument,
  cells: () => readonly Place[],
) {
  const view = { value, ...(grade && gradeFields(grade.band, grade.role)) }
  const isEqual = criteria.every(({ weight }) => weight === 'equal')
  const sources = { regulation, cells }
  const told = explainEvaluationBy('penilaian.nilai', { what, parts: criteria.length, isEqual }, sources)
  const ofGrade = explainEvaluationBy('penilaian.kategori', { what }, sources)
  return explained(view, { value: told, grade: ofGrade, gradeName: ofGrade })
}

function gradeFields(band: Band, place: Parameters<typeof gradeRole>[0]) {
  return { grade: letterOf(band), gradeName: band.name, role: gradeRole(place) }
}

/** The mean of all values at full precision, printed and graded as each of them. */
function composeMean(all: readonly Evaluated[], rows: readonly Omit<RowView, 'rank'>[], whole: Instrument) {
  const { value, grade } = printValue(meanOf(all.map(one => one.value)), whole)
  const what = whole.readings[0].name
  const of = () => rows.map(row => precedent(row.name, row, 'value'))
  const told = explainEvaluationBy('penilaian.rata', { what, count: all.length }, { of })
  const ofGrade = explainEvaluationBy('penilaian.kategori', { what: `rata-rata ${what}` }, { of })
  const view = { value, ...(grade && gradeFields(grade.band, grade.role)) }
  return explained(view, { value: told, grade: ofGrade, gradeName: ofGrade })
}

/** @throws RangeError of none. */
export function meanOf(values: readonly Decimal[]): Decimal {
  if (values.length === 0) throw new RangeError('no values have no mean')
  return Decimal.sum(...values).div(values.length)
}

function composeCriterion(
  { code, name }: EvaluationView['criteria'][number],
  index: number,
  all: readonly Evaluated[],
  rows: readonly Pick<RowView, 'name' | 'cells'>[],
): EvaluationView['means'][number] | undefined {
  const values = all.flatMap(({ evaluation }) => evaluation.parts.find(one => one.criterion.code === code)?.value ?? [])
  const cells = rows.flatMap(({ name: subject, cells: own }) => {
    const cell = own[index]
    return cell?.value === undefined ? [] : [{ subject, cell, value: cell.value }]
  })
  const sorted = cells.toSorted((one, other) => new Decimal(one.value).cmp(other.value))
  const [lowest, highest] = [sorted[0]?.value, sorted.at(-1)?.value]
  if (lowest === undefined || highest === undefined) return undefined
  const lowestNames = fewNames(sorted.filter(({ value }) => value === lowest).map(({ subject }) => subject))
  const view = {
    code,
    name,
    value: roundHalfUp(meanOf(values), decimalsOf(highest)),
    highest,
    lowest,
    lowestNames,
    allAlike: lowest === highest,
  }
  const of = () => cells.map(({ subject, cell }) => precedent(subject, cell, 'value'))
  const ends = explainEvaluationBy('penilaian.urutan', { what: name }, { of })
  const told = explainEvaluationBy('penilaian.rata', { what: name, count: values.length }, { of })
  return explained(view, { value: told, highest: ends, lowest: ends, code: ofInstrument(`kode ${name}`) })
}

/** The indicators that cost all together most. */
function composeShortfalls(all: readonly Evaluated[]): EvaluationView['shortfalls'] {
  const byCode = new Map<string, { code: string; name: string; subjects: number; lost: Decimal }>()
  for (const { evaluation } of all) {
    for (const { leaf, lost } of shortfallsOf(evaluation.parts, evaluation.instrument.scale)) {
      const key = JSON.stringify([leaf.code, leaf.name])
      const before = byCode.get(key) ?? { code: leaf.code, name: leaf.name, subjects: 0, lost: new Decimal(0) }
      byCode.set(key, { ...before, subjects: before.subjects + 1, lost: before.lost.plus(lost) })
    }
  }
  const sorted = [...byCode.values()].toSorted((one, other) => other.lost.comparedTo(one.lost)).slice(0, mostShortfalls)
  const cells = (code: string) => () => all.flatMap(({ evaluation }) => evaluation.marks.get(code)?.at('score') ?? [])
  return sorted.map(({ code, name, subjects, lost }) => {
    const view = { code, name, subjects, lost: roundHalfUp(lost.div(all.length), 3) }
    return explained(view, {
      code: ofInstrument(`kode ${name}`),
      subjects: explainEvaluationBy(
        'penilaian.banyak',
        { what: `skor ${code} di bawah yang tertinggi` },
        { cells: cells(code) },
      ),
      lost: explainEvaluationBy('penilaian.kurang-rata', { code, count: all.length }, { cells: cells(code) }),
    })
  })
}
