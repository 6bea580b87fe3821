import { nearestNames } from '../base/nearest-names.ts'
import { ProblemLog } from '../problems/outcome.ts'
import type { Place } from '../problems/problem.ts'
import type { CellValue, Sheet } from '../sources/source.ts'
import { cellText } from './cell-text.ts'
import { type Column, takesAnyWords } from './column.ts'
import type { FactSheet } from './declare.ts'
import type { Manner } from './manner.ts'
import { readField } from './read-field.ts'
import { sheetProblem } from './sheet-problems.ts'

/** An entry as it is written. */
export interface Fact {
  readonly title: string
  readonly titlePlace: Place
  readonly value: CellValue | undefined
  readonly place: Place
}

interface FoundFacts {
  /** The first entry of each key. */
  readonly facts: ReadonlyMap<string, Fact>
  readonly unknown: readonly Fact[]
  /** Entries of `facts` that the workbook itself says nothing of. */
  readonly guessed: readonly (Fact & { readonly key: string })[]
}

type Missing = readonly [key: string, column: Column<unknown>]

/**
 * Tells entries that nobody knows, and asks about those that may be a missing one that is needed or that a figure rests
 * on: also about an entry of any words that holds what a missing one would. Gives the keys of those that are asked about.
 */
export function askForFacts(
  sheet: Sheet,
  spec: FactSheet,
  { facts, unknown, guessed }: FoundFacts,
  log: ProblemLog,
  manner: Manner,
): ReadonlySet<string> {
  const missing: readonly Missing[] = Object.entries(spec.columns).filter(
    ([key]) => facts.get(key)?.value === undefined,
  )
  const asked = new Set<string>()
  const ask = ({ title, titlePlace }: Fact, own: string, candidates: readonly Missing[]) => {
    for (const [key] of candidates) asked.add(key)
    const columns = candidates.map(([, column]) => column.title)
    log.add(sheetProblem('fact.asked', titlePlace, { title, own, sheet: sheet.name, columns }))
  }
  for (const fact of unknown) {
    const candidates = manner.asks ? missing.filter(([, column]) => mayBe(fact, column, manner)) : []
    if (candidates.length > 0) ask(fact, '', candidates)
    // What stands without a name beside the entries is no entry.
    else if (fact.title !== '') {
      const titles = missing.map(([, { title }]) => title)
      const nearest = nearestNames(fact.title, titles)
      log.add(sheetProblem('fact.unknown', fact.titlePlace, { title: fact.title, nearest }))
    }
  }
  for (const { key, ...fact } of manner.asks ? guessed : []) {
    const own = spec.columns[key]
    if (own === undefined || own.required || own.feeds || !takesAnyWords(own.read)) continue
    const open = missing.filter(([other, column]) => !asked.has(other) && holds(fact, column, manner))
    if (open.length > 0) ask(fact, own.title, open)
  }
  return asked
}

/** An entry may be one that the report cannot do without when it is spelled alike; one that feeds a figure, when it reads so. */
function mayBe(fact: Fact, column: Column<unknown>, manner: Manner): boolean {
  if (fact.value === undefined || !(column.required || column.feeds)) return false
  if (nearestNames(fact.title, [column.title, ...column.synonyms]).length > 0) return true
  return holds(fact, column, manner)
}

/** Whether what is written reads as an entry that a figure rests on and that need not be there. */
function holds({ value }: Fact, column: Column<unknown>, manner: Manner): boolean {
  if (value === undefined || column.feeds !== true || column.required) return false
  if (column.telling?.test(cellText(value)) === false) return false
  const log = new ProblemLog()
  const request = { column: { ...column, required: false }, cell: value, place: { file: '' }, earlier: {} }
  const read = readField({ ...request, names: () => undefined, manner, missing: neverMissing }, log)
  return read !== undefined && !log.hasErrors
}

function neverMissing(): never {
  throw new RangeError('a column that need not be there is never missing')
}
