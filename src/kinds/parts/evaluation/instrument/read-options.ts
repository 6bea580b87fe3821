import { Decimal, roundHalfUp } from '../../../../base/decimal.ts'
import { formatNumber } from '../../../../base/format-number.ts'
import { groupBy } from '../../../../base/group-by.ts'
import { normaliseName } from '../../../../base/name-key.ts'
import { capitalLetter } from '../../../../base/ordinals.ts'
import type { Criterion, Instrument } from '../../../../instrument/instrument.ts'
import { mostOf } from '../../../../instrument/rungs.ts'
import { isWholeWeight } from '../../../../instrument/state-instrument.ts'
import type { ProblemLog } from '../../../../problems/outcome.ts'
import { defineReading } from '../../instruments-in-use.ts'
import { codeKey } from '../evaluation.ts'
import { evaluationProblem } from '../evaluation-problems.ts'
import { percentOf } from './compose-instrument.ts'
import { type OptionRow, type OptionWords, optionSheet } from './option-sheet.ts'

/** How a sheet Instrumen is read that has a row for each option; only one without errors is said to be the instrument in use. */
export function optionInstruments(words: OptionWords) {
  return defineReading({
    sheet: optionSheet(words),
    surveyColumn: 'code',
    namedColumn: 'code',
    surveyOf: () => undefined,
    read: (base, rows, { log }) => {
      const { value: read, clean } = log.watch(() => readOptions(base, rows, words, log))
      return clean ? { ...read, stated: { ...base.stated, criteria: true } } : read
    },
  })
}

/** Rows of one leaf, the first of which says what it is. */
interface Leaf {
  readonly first: OptionRow
  readonly rows: readonly OptionRow[]
}

/**
 * An instrument of criteria, indicators and leaves with options, in place of its base (`docs/RULES.md` 10.1). A leaf and an
 * indicator count as they are: points are added up. Criteria count by their weights as printed, or alike by one.
 */
export function readOptions(
  base: Instrument,
  rows: readonly OptionRow[],
  words: OptionWords,
  log: ProblemLog,
): Instrument {
  const leaves = leavesIn(rows, log)
  const [first] = rows
  if (first === undefined) return base
  const groups = [...groupBy(leaves, leaf => normaliseName(leaf.first.values.whole)).values()]
  const weights = weightsOf(
    groups.map(group => group.flatMap(leaf => leaf.rows)),
    words,
    log,
  )
  const indicators = groups.map(indicatorsIn)
  tellTwice(indicators.flat(), log)
  const codes = codesOf(groups)
  const criteria = groups.map((_, index): Criterion => {
    const own = indicators[index] ?? []
    return {
      code: codes[index] ?? '',
      name: own[0]?.[0]?.first.values.whole ?? '',
      shortNames: [],
      weight: weights[index] ?? new Decimal(1),
      parts: own.map((group, at) => indicatorOf(group, `${codes[index]}.${at + 1}`)),
    }
  })
  const instrument = { ...base, criteria }
  tellAboveScale(instrument, first, log)
  return instrument
}

/** Leaves in the order of the sheet; a number that stands for two is told. */
function leavesIn(rows: readonly OptionRow[], log: ProblemLog): readonly Leaf[] {
  return [...groupBy(rows, ({ values }) => codeKey(values.code)).values()].flatMap((own): Leaf | [] => {
    const [first] = own
    if (first === undefined) return []
    const other = own.find(({ values }) => normaliseName(values.name) !== normaliseName(first.values.name))
    if (other === undefined) return { first, rows: own }
    const names = { name: other.values.name, otherName: first.values.name }
    const parameters = { code: other.values.code, ...names, other: first.at('code').cell ?? '' }
    log.add(evaluationProblem('instrumen-penilaian.code-elsewhere', other.at('code'), parameters))
    return { first, rows: own.filter(({ values }) => normaliseName(values.name) === normaliseName(first.values.name)) }
  })
}

/** The leaves of a criterion by indicator. */
function indicatorsIn(leaves: readonly Leaf[]): readonly (readonly Leaf[])[] {
  const keyOf = ({ first: { values } }: Leaf) =>
    JSON.stringify([codeKey(values.groupCode ?? ''), normaliseName(values.group)])
  return [...groupBy(leaves, keyOf).values()]
}

/** One number for two indicators, or an indicator in two criteria. */
function tellTwice(indicators: readonly (readonly Leaf[])[], log: ProblemLog): void {
  const heads = indicators.flatMap(([leaf]) => leaf?.first ?? [])
  const numbered = heads.filter(({ values }) => values.groupCode !== undefined)
  for (const [first, ...others] of groupBy(numbered, ({ values }) => codeKey(values.groupCode ?? '')).values()) {
    for (const { values, at } of others) {
      const names = { name: values.group, otherName: first?.values.group ?? '' }
      const parameters = { code: values.groupCode ?? '', ...names, other: first?.at('groupCode').cell ?? '' }
      log.add(evaluationProblem('instrumen-penilaian.code-elsewhere', at('groupCode'), parameters))
    }
  }
}

/** The number that all leaves of a criterion begin with, else a letter: criteria have no number of their own. */
function codesOf(groups: readonly (readonly Leaf[])[]): readonly string[] {
  const begins = groups.map(group => {
    const first = new Set(group.map(({ first: { values } }) => /^(\w+)\./.exec(values.code.trim())?.[1]))
    return first.size === 1 ? [...first][0] : undefined
  })
  return begins.map((begin, index) => {
    const isOwn = begin !== undefined && begins.filter(other => other === begin).length === 1
    return isOwn ? begin : capitalLetter(index + 1)
  })
}

function indicatorOf(leaves: readonly Leaf[], numbered: string): Criterion {
  const values = leaves[0]?.first.values
  return {
    code: values?.groupCode ?? numbered,
    name: values?.group ?? '',
    shortNames: [],
    weight: new Decimal(1),
    parts: leaves.map(leafOf),
  }
}

/** Options that are worth the same are spellings of one. */
function leafOf({ first: { values }, rows }: Leaf): Criterion {
  const sorted = rows.toSorted((one, other) => one.values.points.comparedTo(other.values.points))
  const rungs = [...groupBy(sorted, row => row.values.points.toString()).values()]
  return {
    code: values.code.trim(),
    name: values.name,
    shortNames: [],
    answers: rungs.map(same => same.map(row => row.values.option)),
    points: rungs.flatMap(([row]) => row?.values.points ?? []),
    weight: new Decimal(1),
    parts: [],
  }
}

/** Weights of the criteria as printed; those that add up to about a hundred are per cent. None where none has one. */
function weightsOf(
  groups: readonly (readonly OptionRow[])[],
  { whole: what }: OptionWords,
  log: ProblemLog,
): readonly Decimal[] {
  const weighed = groups.map(rows => rows.filter(({ values }) => values.wholeWeight !== undefined))
  for (const rows of weighed) {
    const found = [...new Set(rows.flatMap(({ values: { wholeWeight: weight } }) => weight?.toString() ?? []))]
    const other = rows.find(({ values }) => values.wholeWeight?.toString() === found[1])
    if (other === undefined) continue
    const [one = '', two = ''] = found.flatMap(written => percentOf({ weight: new Decimal(written) }) ?? [])
    const parameters = { what: what.toLowerCase(), whole: other.values.whole, found: one, other: two }
    log.add(evaluationProblem('instrumen-penilaian.weights-differ', other.at('wholeWeight'), parameters))
  }
  const weights = weighed.flatMap(([row]) => row?.values.wholeWeight ?? [])
  if (weights.length === 0) return []
  if (weights.length < groups.length) {
    const blank = groups.filter((_, index) => weighed[index]?.length === 0).flatMap(([row]) => row ?? [])
    const without = blank.map(({ values }) => values.whole)
    const [place] = blank.map(row => row.at('wholeWeight'))
    if (place) log.add(evaluationProblem('instrumen-penilaian.weights-partly', place, { what, without }))
    return []
  }
  const isPerCent = isWholeWeight(Decimal.sum(...weights).div(100))
  return isPerCent ? weights.map(one => one.div(100)) : weights
}

function tellAboveScale(instrument: Instrument, first: OptionRow, log: ProblemLog): void {
  const { to } = instrument.scale
  const { value: most } = mostOf(instrument)
  if (most === undefined || new Decimal(roundHalfUp(most, 2)).lte(to)) return
  const parameters = { most: formatNumber(roundHalfUp(most, 2)), highest: to.toString() }
  log.add(evaluationProblem('instrumen-penilaian.above-scale', first.at('points'), parameters))
}
