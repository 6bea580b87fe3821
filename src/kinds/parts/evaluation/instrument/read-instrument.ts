import { Decimal } from '../../../../base/decimal.ts'
import { formatNumber } from '../../../../base/format-number.ts'
import { groupBy } from '../../../../base/group-by.ts'
import { nameKey } from '../../../../base/name-key.ts'
import { capitalLetter } from '../../../../base/ordinals.ts'
import { type Criterion, type Instrument, leavesOf } from '../../../../instrument/instrument.ts'
import { isWholeWeight, withReading } from '../../../../instrument/state-instrument.ts'
import { duplicatesOf } from '../../../../workbook/duplicates-of.ts'
import { readBands, type SheetTelling } from '../../read-bands.ts'
import { codeKey } from '../evaluation.ts'
import { evaluationProblem } from '../evaluation-problems.ts'
import type { EvaluationInstrumentRow, LevelWords, RungKey } from './instrument-sheet.ts'

/** A row with all that an indicator needs. */
interface Line {
  readonly code: string
  readonly name: string
  readonly whole: string | undefined
  readonly row: EvaluationInstrumentRow
}

/**
 * An instrument with what the rows of the sheet Instrumen say in its place: criteria with their indicators, or bands, or both
 * (`docs/RULES.md` 8.1). Weights stay as they are printed.
 */
export function readEvaluationInstrument(
  base: Instrument,
  rows: readonly EvaluationInstrumentRow[],
  words: LevelWords,
  telling: SheetTelling,
): Instrument {
  const bands = readBands(base, rows, telling)
  const lines = linesOf(rows, words, telling)
  const criteria = lines.length === 0 ? base.criteria : criteriaOf(lines, base, words, telling)
  const [first] = lines
  const own = first && { criteria: true as const, place: first.row.at(first.row.has('weight') ? 'weight' : 'name') }
  const stated = { ...own, ...(bands && { bands: 'sheet' as const }) }
  return { ...withReading(base, bands ?? base.readings[0]), criteria, stated }
}

function linesOf(
  rows: readonly EvaluationInstrumentRow[],
  { leaf }: LevelWords,
  { log }: SheetTelling,
): readonly Line[] {
  const lines = rows.flatMap((row): Line | [] => {
    const { code, name, whole, weight } = row.values
    if (name === undefined && code === undefined && weight === undefined) return []
    if (code !== undefined && name !== undefined) return { code, name, whole, row }
    const [missing, column] = code === undefined ? (['Kode', 'code'] as const) : ([leaf, 'name'] as const)
    log.add(evaluationProblem('instrumen-penilaian.incomplete', row.at(column), { missing, known: name ?? code ?? '' }))
    return []
  })
  const twice = duplicatesOf(lines, ({ code }) => codeKey(code))
  for (const { row: line, first } of twice) {
    const parameters = { code: line.code, other: first.row.at('code').cell ?? '' }
    log.add(evaluationProblem('instrumen-penilaian.code-twice', line.row.at('code'), parameters))
  }
  const repeated = new Set(twice.map(({ row }) => row))
  return lines.filter(line => !repeated.has(line))
}

function criteriaOf(
  lines: readonly Line[],
  base: Instrument,
  words: LevelWords,
  telling: SheetTelling,
): readonly Criterion[] {
  const leaf = leafMaker(base)
  if (lines.every(({ whole }) => whole === undefined)) {
    const weights = weightsOf(lines, 'weight', words.leaf.toLowerCase(), telling)
    return lines.map((line, index) => leaf(line, weights[index]))
  }
  const groups = [...groupBy(lines, ({ whole = '' }) => nameKey(whole)).values()]
  const heads = groups.flatMap(([first]) => first ?? [])
  // The weight of a criterion stands once, in any row of its group.
  const weighed = groups.map(group => group.find(({ row }) => row.values.wholeWeight !== undefined) ?? group[0])
  const weights = weightsOf(
    weighed.flatMap(line => line ?? []),
    'wholeWeight',
    words.whole.toLowerCase(),
    telling,
  )
  return heads.map(({ whole = '' }, index): Criterion => {
    const known = base.criteria.find(({ name }) => nameKey(name) === nameKey(whole))
    const group = groups[index] ?? []
    const own = weightsOf(group, 'weight', words.leaf.toLowerCase(), telling)
    return {
      code: known?.code ?? capitalLetter(index + 1),
      name: whole,
      shortNames: known?.shortNames ?? [],
      weight: weights[index] ?? 'equal',
      parts: group.map((line, at) => leaf(line, own[at])),
    }
  })
}

/** Makes indicators; of one of the same code what the program knows goes on being known: its number. */
function leafMaker({ criteria }: Instrument) {
  const known = new Map(leavesOf(criteria).map(one => [codeKey(one.code), one]))
  return ({ code, name, row }: Line, weight: Decimal | undefined): Criterion => {
    const same = known.get(codeKey(code))
    const keys = Object.keys(row.values).filter((key): key is RungKey => key.startsWith('rung'))
    const rungs = keys.map(key => row.values[key])
    const answers = rungs.some(words => words !== undefined)
      ? rungs.map(words => (words === undefined ? [] : [words]))
      : same?.answers
    return {
      code,
      name,
      shortNames: same?.shortNames ?? [],
      answers,
      ...servedBy(row),
      leastCounts: same?.leastCounts,
      weight: weight ?? 'equal',
      parts: [],
    }
  }
}

function servedBy({ values: { serves } }: EvaluationInstrumentRow): Pick<Criterion, 'serves'> {
  const groups = (serves ?? '').split(/[;\n]/).map(group => group.trim().toLowerCase())
  return serves === undefined ? {} : { serves: groups.filter(group => group !== '') }
}

/** Weights of one level as printed, or none where all are equal; those that add up to about a hundred are per cent. */
function weightsOf(
  lines: readonly Line[],
  column: 'weight' | 'wholeWeight',
  what: string,
  { log, isUnread }: SheetTelling,
): readonly Decimal[] {
  if (lines.some(({ row }) => isUnread(row.at(column)))) return []
  const weights = lines.flatMap(({ row }) => row.values[column] ?? [])
  const [first] = lines
  if (weights.length === 0 || first === undefined) return []
  if (weights.length < lines.length) {
    const blank = lines.filter(({ row }) => row.values[column] === undefined)
    const without = blank.map(({ code, whole }) => (column === 'weight' ? code : (whole ?? code)))
    const place = blank[0]?.row.at(column) ?? first.row.at(column)
    log.add(evaluationProblem('instrumen-penilaian.weights-partly', place, { what, without }))
    return []
  }
  const sum = Decimal.sum(...weights)
  const scale = sum.gt(2) ? 100 : 1
  if (isWholeWeight(sum.div(scale))) return weights.map(one => one.div(scale))
  const parameters = { what, whole: column === 'weight' ? (first.whole ?? '') : '', sum: formatNumber(sum.toNumber()) }
  log.add(evaluationProblem('instrumen-penilaian.weights-sum', first.row.at(column), parameters))
  return []
}
