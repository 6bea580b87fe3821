import type { Decimal } from '../../../../base/decimal.ts'
import { formatNumber } from '../../../../base/format-number.ts'
import { nameKey } from '../../../../base/name-key.ts'
import { nearestNames } from '../../../../base/nearest-names.ts'
import { type Criterion, everyCriterion, type Instrument, leavesOf } from '../../../../instrument/instrument.ts'
import { rungsOf } from '../../../../instrument/rungs.ts'
import type { ProblemLog } from '../../../../problems/outcome.ts'
import type { Place } from '../../../../problems/problem.ts'
import { codeKey, type Mark, type Marks, missingMarks } from '../evaluation.ts'
import { evaluationProblem } from '../evaluation-problems.ts'
import type { MarkRow, NumberKey } from './mark-sheet.ts'

/** One that is evaluated, and by which instrument. */
export interface Subject {
  readonly name: string
  readonly instrument: Instrument
  /** Where it is listed. */
  readonly place: Place
}

/** The sheet of scores as it was read. */
export interface MarkRows {
  readonly rows: readonly MarkRow[]
  readonly isWhole: boolean
}

/** What is asked of a sheet of scores. */
export interface MarksWanted {
  /** How problems name it. */
  readonly sheet: string
  /** Everyone must have scores; otherwise those who have any must have them all. */
  readonly ofAll: boolean
  /** Scores that follow from other sheets, by name; one that is given goes before. */
  readonly derived?: ReadonlyMap<string, Marks>
}

/** The scores of each that is evaluated, by name; what is wrong or missing goes to the log, all at once. */
export function readMarks(
  { rows, isWhole }: MarkRows,
  subjects: readonly Subject[],
  { sheet, ofAll, derived = new Map() }: MarksWanted,
  log: ProblemLog,
): ReadonlyMap<string, Marks> {
  const byName = new Map(subjects.map(subject => [nameKey(subject.name), subject]))
  const marks = new Map<string, Map<string, Mark>>()
  const { clean } = log.watch(() => {
    for (const row of rows) {
      const subject = byName.get(nameKey(row.values.subject))
      if (subject === undefined) continue
      const own = marks.get(subject.name) ?? new Map<string, Mark>()
      marks.set(subject.name, own)
      for (const { code, mark } of marksOfRow(row, subject, log)) addMark(own, code, mark, subject, log)
    }
  })
  for (const [name, following] of derived) marks.set(name, new Map([...following, ...(marks.get(name) ?? [])]))
  // Beside scores that could not be read nobody can say which are missing.
  if (!clean || !isWhole) return marks
  for (const { name, instrument, place } of subjects) {
    const own = marks.get(name)
    const codes = own === undefined ? [] : missingMarks(instrument, own)
    if (own === undefined && ofAll) log.add(evaluationProblem('skor.nothing', place, { subject: name, sheet }))
    if (codes.length > 0) log.add(evaluationProblem('skor.missing', place, { subject: name, sheet, codes }))
  }
  return marks
}

/** A score with the code of what it was given for. */
export interface CodedMark {
  readonly code: string
  readonly mark: Mark
}

function addMark(own: Map<string, Mark>, code: string, mark: Mark, { name }: Subject, log: ProblemLog): void {
  const before = own.get(code)
  if (before === undefined) own.set(code, mark)
  else {
    const parameters = { subject: name, code, other: before.at('score').cell ?? '' }
    log.add(evaluationProblem('skor.twice', mark.at('score'), parameters))
  }
}

function marksOfRow(row: MarkRow, subject: Subject, log: ProblemLog): readonly CodedMark[] {
  const { code, score, note, evidence, advice } = row.values
  const numbered = Object.keys(row.values)
    .filter((key): key is NumberKey => key.startsWith('number'))
    .filter(key => row.values[key] !== undefined)
  const parameters = { subject: subject.name }
  if (numbered.length > 0) {
    if (code === undefined && score === undefined) return wideMarks(row, numbered, subject, log)
    log.add(evaluationProblem('skor.both-ways', row.at('code'), parameters))
    return []
  }
  if (code === undefined) {
    if (score !== undefined) log.add(evaluationProblem('skor.no-code', row.at('code'), parameters))
    return []
  }
  const criterion = findCriterion(code, subject.instrument, row.at('code'), log)
  if (criterion === undefined) return []
  if (score === undefined) {
    const place = row.at('score')
    if (!log.saysOf(place)) log.add(evaluationProblem('skor.no-score', place, { ...parameters, code: criterion.code }))
    return []
  }
  const mark: Mark = { value: score, note, evidence, advice, at: row.at }
  return isOnScale(criterion, mark, subject.instrument, log) ? [{ code: criterion.code, mark }] : []
}

function wideMarks(
  row: MarkRow,
  numbered: readonly NumberKey[],
  subject: Subject,
  log: ProblemLog,
): readonly CodedMark[] {
  return numbered.flatMap(key => {
    const value = row.values[key]
    const number = Number(key.slice('number'.length))
    return value === undefined ? [] : (markNumbered(number, value, row.at(key), subject, log) ?? [])
  })
}

/** What was given under a number of the form; a number that it does not have, or a value that is none, goes to the log. */
export function markNumbered(
  number: number,
  value: Decimal,
  place: Place,
  { name, instrument }: Subject,
  log: ProblemLog,
): CodedMark | undefined {
  const leaves = leavesOf(instrument.criteria)
  const leaf = leaves[number - 1]
  if (leaf === undefined) {
    const parameters = { subject: name, number, form: instrument.code, count: leaves.length }
    log.add(evaluationProblem('skor.beyond-form', place, parameters))
    return undefined
  }
  const mark: Mark = { value, at: () => place }
  return isOnScale(leaf, mark, instrument, log) ? { code: leaf.code, mark } : undefined
}

/** By its code, its number or its name; undefined where none is called so. */
export function criterionNamed(found: string, criteria: readonly Criterion[]): Criterion | undefined {
  const all = everyCriterion(criteria)
  const code = codeKey(found)
  const byCode = all.find(one => codeKey(one.code) === code)
  const byNumber = byCode ?? all.find(({ shortNames }) => shortNames.some(one => codeKey(one) === code))
  return byNumber ?? all.find(({ name }) => nameKey(name) === nameKey(found))
}

/** The same; what nothing is called goes to the log. */
export function findCriterion(
  found: string,
  { criteria, code: form }: Pick<Instrument, 'criteria' | 'code'>,
  place: Place,
  log: ProblemLog,
): Criterion | undefined {
  const named = criterionNamed(found, criteria)
  if (named === undefined) {
    // A bare number is like every other number.
    const known = everyCriterion(criteria).flatMap(({ code: one, name }) => [one, name])
    const nearest = /\p{L}/u.test(found) ? nearestNames(found, known) : []
    log.add(evaluationProblem('skor.unknown-code', place, { found, form, nearest }))
  }
  return named
}

function isOnScale(criterion: Criterion, { value, at }: Mark, { scale }: Instrument, log: ProblemLog): boolean {
  const rungs = criterion.parts.length > 0 ? [] : rungsOf(criterion, scale)
  const fits =
    rungs.length > 0 ? rungs.some(rung => rung.value.eq(value)) : value.gte(scale.from) && value.lte(scale.to)
  if (fits) return true
  const written = (one: Decimal) => formatNumber(one.toNumber())
  const allowed =
    rungs.length > 0 ? rungs.map(rung => written(rung.value)) : [`${written(scale.from)} sampai ${written(scale.to)}`]
  log.add(evaluationProblem('skor.off-scale', at('score'), { code: criterion.code, found: written(value), allowed }))
  return false
}
