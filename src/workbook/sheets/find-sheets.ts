// Which sheets of a source are those that a workbook declares: by name, by year, or by their headings. A source comes
// in. The sheets that were found go out.

import { normaliseName } from '../../base/name-key.ts'
import { nearestNames } from '../../base/nearest-names.ts'
import type { ProblemLog } from '../../problems/outcome.ts'
import { placeOfSheet, type Sheet, type Source } from '../../sources/source.ts'
import { cellText } from '../cell-text.ts'
import type { SheetSpec, WorkbookSpec } from '../declare.ts'
import { type Manner, todaysManner } from '../manner.ts'
import { ignoredColumn } from '../mapping/mapping-sheet.ts'
import { sheetProblem } from '../sheet-problems.ts'
import { fewestColumns, knownColumns, looksLike } from './looks-like.ts'
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
  /** Sheets that are none of the declared ones are not told of: the workbook is declared in part. */
  readonly isPart?: boolean
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
 * is told, as is a sheet that is hidden. Two for one place are an error, and so is a sheet of no known name whose headings are those of a declared one.
 * Required sheets that are missing are reported, and sheets that nobody reads, except those whose name begins with `_`.
 */
export function findSheets(
  source: Source,
  workbook: WorkbookSpec,
  log: ProblemLog,
  context: SheetContext = { manner: todaysManner, sheetTarget: () => undefined },
): ReadonlyMap<string, readonly FoundSheet[]> {
  const finder = new SheetFinder(workbook, log, context)
  const sheets = source.sheets.filter(({ name }) => isRead(name, context))
  const unnamed = sheets.filter(sheet => !finder.takeExact(sheet))
  const others = context.manner.asks ? unnamed.filter(sheet => !finder.takeLoose(sheet)) : unnamed
  if (context.isPart !== true) for (const sheet of others) finder.tell(sheet)
  for (const [key, spec] of Object.entries(workbook)) {
    if (spec.required && finder.of(key).length === 0 && !finder.isAsked(key)) reportMissing(source, spec.name, log)
  }
  return new Map(Object.keys(workbook).map(key => [key, finder.of(key)]))
}

/** A name that begins with `_` says that the sheet is not to be read, unless the workbook says what it is. */
function isRead(name: string, { sheetTarget }: SheetContext): boolean {
  const target = sheetTarget(name)
  return target === undefined ? !name.startsWith('_') : normaliseName(target) !== ignoredColumn
}

/** A declared sheet that another may be by its name, and how many of its columns that one has. */
interface Named {
  readonly name: NamedSheet
  readonly columns: number
}

function isBlank({ rows }: Sheet): boolean {
  return rows.every(({ cells }) => cells.every(cell => cellText(cell?.value) === ''))
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
    const target = this.#context.sheetTarget(sheet.name)
    const name = target ?? sheet.name
    for (const [key, spec] of Object.entries(this.#workbook)) {
      const named = exactName(name, spec)
      if (named === undefined) continue
      const twin = this.#at(key, named.year)
      if (twin === undefined) this.#take(key, sheet, named.year)
      else this.#tellTwin(sheet, properName(spec, named), twin.sheet)
      return true
    }
    return false
  }

  /**
   * Takes a sheet that has another name of a declared one: of the names that it may have, the one whose headings it shares
   * most. Its headings need not be all that there should be, which are asked about.
   */
  takeLoose(sheet: Sheet): boolean {
    if (isBlank(sheet)) return false
    const named = Object.entries(this.#workbook).flatMap(([key, spec]) => {
      const name = looseName(sheet.name, spec)
      return name === undefined ? [] : [{ key, spec, name, columns: knownColumns(sheet, spec, this.#context.manner) }]
    })
    const [best] = named.toSorted((left, right) => right.columns - left.columns)
    return best !== undefined && this.#takeNamed(best.key, best.spec, sheet, best)
  }

  /** A second sheet of one name that shares no headings with it is one of the office's own. */
  #takeNamed(key: string, spec: SheetSpec, sheet: Sheet, { name, columns }: Named): boolean {
    const twin = this.#at(key, name.year)
    const target = properName(spec, name)
    if (twin !== undefined && columns < fewestColumns) return false
    if (twin !== undefined) this.#tellTwin(sheet, target, twin.sheet)
    else {
      this.#log.add(sheetProblem('sheet.read-as', placeOfSheet(sheet), { target }))
      this.#take(key, sheet, name.year)
    }
    return true
  }

  #tellTwin(sheet: Sheet, target: string, twin: Sheet): void {
    const isSameName = normaliseName(sheet.name) === normaliseName(twin.name)
    const problem = isSameName
      ? sheetProblem('sheet.duplicate', placeOfSheet(sheet), { other: twin.name })
      : sheetProblem('sheet.second', placeOfSheet(sheet), { target, other: twin.name })
    this.#log.add(problem)
  }

  #at(key: string, year: number | undefined): FoundSheet | undefined {
    return this.#found.get(key)?.find(found => found.year === year)
  }

  #take(key: string, sheet: Sheet, year: number | undefined): void {
    const found = { sheet, ...(year !== undefined && { year }) }
    if (sheet.hidden && this.#context.manner.asks) this.#log.add(sheetProblem('sheet.hidden', placeOfSheet(sheet), {}))
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
      const proper = isByYear ? `${spec.name} 2022` : spec.name
      this.#log.add(sheetProblem('sheet.looks-like', placeOfSheet(sheet), { target: spec.name, proper }))
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
