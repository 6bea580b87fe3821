import type { ProblemLog } from '../../base/outcome.ts'
import { placeOfSheet, type Sheet, type Source } from '../../sources/source.ts'
import { normaliseName } from '../cell-text.ts'
import type { SheetSpec, WorkbookSpec } from '../declare.ts'
import { type Manner, todaysManner } from '../manner.ts'
import { ignoredColumn } from '../mapping/mapping-sheet.ts'
import { nearestNames } from '../nearest-names.ts'
import { sheetProblem } from '../sheet-problems.ts'
import { looksLike, sharedColumns } from './looks-like.ts'
import { exactName, looseName, type NamedSheet, properName } from './sheet-names.ts'

/** A sheet of the source that is read as a declared one. */
export interface FoundSheet {
  readonly sheet: Sheet
  /** The year of all its rows, where its name says it: `RATL 2022`. */
  readonly year?: number
}

export interface SheetContext {
  readonly manner: Manner
  /** What the workbook says that a sheet is: the name of a declared one, or `abaikan`. */
  readonly sheetTarget: (name: string) => string | undefined
}

/** The sheet of that name, compared without case, spaces and punctuation. */
export function findSheet(source: Source, name: string): Sheet | undefined {
  const wanted = normaliseName(name)
  return source.sheets.find(sheet => normaliseName(sheet.name) === wanted)
}

/** `findSheet` that reports a missing sheet, with the names of those that are there. */
export function requireSheet(source: Source, name: string, log: ProblemLog): Sheet | undefined {
  const sheet = findSheet(source, name)
  if (sheet === undefined) reportMissing(source, name, log)
  return sheet
}

function reportMissing(source: Source, wanted: string, log: ProblemLog): void {
  const found = source.sheets.map(({ name }) => name)
  log.add(sheetProblem('sheet.missing', { file: source.file }, { wanted, found }))
}

/**
 * The sheets of the source by the key of what they are declared as: those of years first, by year, then the plain one.
 *
 * A sheet is known by its name, by what the workbook says of it, or by another name where no sheet has the proper one, which
 * is told. Two for one place are an error, and so is a sheet of no known name whose headings are those of a declared one.
 * Required sheets that are missing are reported, and sheets that nobody reads, except those whose name begins with `_`.
 */
export function findSheets(
  source: Source,
  workbook: WorkbookSpec,
  log: ProblemLog,
  context: SheetContext = { manner: todaysManner, sheetTarget: () => undefined },
): ReadonlyMap<string, readonly FoundSheet[]> {
  const finder = new SheetFinder(workbook, log, context)
  const sheets = source.sheets.filter(({ name }) => !name.startsWith('_') && !isIgnored(name, context))
  const unnamed = sheets.filter(sheet => !finder.takeExact(sheet))
  const others = context.manner.asks ? unnamed.filter(sheet => !finder.takeLoose(sheet)) : unnamed
  for (const sheet of others) finder.tell(sheet)
  for (const [key, spec] of Object.entries(workbook)) {
    if (spec.required && finder.of(key).length === 0 && !finder.isAsked(key)) reportMissing(source, spec.name, log)
  }
  return new Map(Object.keys(workbook).map(key => [key, finder.of(key)]))
}

function isIgnored(name: string, { sheetTarget }: SheetContext): boolean {
  return normaliseName(sheetTarget(name) ?? '') === ignoredColumn
}

class SheetFinder {
  readonly #workbook: WorkbookSpec
  readonly #log: ProblemLog
  readonly #context: SheetContext
  readonly #found = new Map<string, FoundSheet[]>()
  readonly #asked = new Set<string>()

  constructor(workbook: WorkbookSpec, log: ProblemLog, context: SheetContext) {
    this.#workbook = workbook
    this.#log = log
    this.#context = context
  }

  of(key: string): readonly FoundSheet[] {
    const last = Number.POSITIVE_INFINITY
    return (this.#found.get(key) ?? []).toSorted((left, right) => (left.year ?? last) - (right.year ?? last))
  }

  isAsked(key: string): boolean {
    return this.#asked.has(key)
  }

  /** Takes a sheet that has the name of a declared one, or of which the workbook says what it is. */
  takeExact(sheet: Sheet): boolean {
    const name = this.#context.sheetTarget(sheet.name) ?? sheet.name
    for (const [key, spec] of Object.entries(this.#workbook)) {
      const named = exactName(name, spec)
      if (named === undefined) continue
      const twin = this.#at(key, named.year)
      if (twin === undefined) this.#take(key, sheet, named.year)
      else this.#log.add(sheetProblem('sheet.duplicate', placeOfSheet(sheet), { other: twin.sheet.name }))
      return true
    }
    return false
  }

  /** Takes a sheet that has another name of a declared one, and its headings. */
  takeLoose(sheet: Sheet): boolean {
    for (const [key, spec] of Object.entries(this.#workbook)) {
      const named = looseName(sheet.name, spec)
      if (named === undefined || !this.#mayBe(sheet, spec)) continue
      this.#takeNamed(key, spec, sheet, named)
      return true
    }
    return false
  }

  /** A required sheet is read even if its headings are not those that it should have: they are asked about. */
  #mayBe(sheet: Sheet, spec: SheetSpec): boolean {
    return sharedColumns(sheet, spec, this.#context.manner) > 0
  }

  #takeNamed(key: string, spec: SheetSpec, sheet: Sheet, named: NamedSheet): void {
    const twin = this.#at(key, named.year)
    const target = properName(spec, named)
    if (twin !== undefined) {
      this.#log.add(sheetProblem('sheet.second', placeOfSheet(sheet), { target, other: twin.sheet.name }))
      return
    }
    this.#log.add(sheetProblem('sheet.read-as', placeOfSheet(sheet), { target }))
    this.#take(key, sheet, named.year)
  }

  #at(key: string, year: number | undefined): FoundSheet | undefined {
    return this.#found.get(key)?.find(found => found.year === year)
  }

  #take(key: string, sheet: Sheet, year: number | undefined): void {
    const found = { sheet, ...(year !== undefined && { year }) }
    this.#found.set(key, [...(this.#found.get(key) ?? []), found])
  }

  /** Tells of a sheet that nobody reads; asks, where its headings are those of a declared one. */
  tell(sheet: Sheet): void {
    const { manner } = this.#context
    const key = manner.asks ? looksLike(sheet, this.#workbook, manner) : undefined
    const spec = key === undefined ? undefined : this.#workbook[key]
    if (key !== undefined && spec !== undefined) {
      this.#asked.add(key)
      const isByYear = spec.shape === 'table' && spec.byYear === true
      this.#log.add(sheetProblem('sheet.looks-like', placeOfSheet(sheet), { target: spec.name, isByYear }))
      return
    }
    const missing = Object.entries(this.#workbook).filter(([own]) => this.of(own).length === 0)
    const nearest = nearestNames(
      sheet.name,
      missing.map(([, { name }]) => name),
    )
    this.#log.add(sheetProblem('sheet.unknown', placeOfSheet(sheet), { nearest }))
  }
}
