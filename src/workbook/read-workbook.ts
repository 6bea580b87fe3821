// Workbooks as kinds of reports declare them (`declare.ts`, `column.ts`). Sheets come in as `sources` has read them.
// Typed rows and facts go out, each value with the place of its cell, and a problem for every cell that cannot be read.

import type { ProblemLog } from '../problems/outcome.ts'
import type { Place } from '../problems/problem.ts'
import type { Sheet, Source } from '../sources/source.ts'
import type { Columns, TableRow } from './column.ts'
import type { FactSheet, SheetSpec, TableSheet, WorkbookSpec } from './declare.ts'
import { duplicatesOf } from './duplicates-of.ts'
import { type Manner, todaysManner } from './manner.ts'
import { mappingSheet } from './mapping/mapping-sheet.ts'
import { noMapping, readMapping, type WorkbookMapping } from './mapping/read-mapping.ts'
import { type FactValues, readFacts } from './read-facts.ts'
import { readTableSheet, type SheetContent } from './read-table-sheet.ts'
import { type FoundSheet, findSheets } from './sheets/find-sheets.ts'
import { rowsOfYear, withinYear } from './sheets/sheet-names.ts'
import { type ComparedTotal, compareTotals } from './totals.ts'

/** All that a table says, in however many sheets; a table that is not there has no rows. */
export interface ReadTable<C extends Columns> {
  readonly rows: readonly TableRow<C>[]
  /** One for each sheet, in the order in which they are read. */
  readonly sheets: readonly SheetContent<C>[]
  /** Its rows of totals, held against its rows. */
  readonly totals: readonly ComparedTotal[]
  /** Nothing was wrong with it. */
  readonly isWhole: boolean
}

export interface ReadFacts<C extends Columns> extends FactValues<C> {
  readonly isWhole: boolean
}

/** What was read of each sheet, by its key in the declaration. */
export type ReadWorkbook<W extends WorkbookSpec> = {
  readonly [Key in keyof W]: W[Key] extends FactSheet<infer C>
    ? ReadFacts<C>
    : W[Key] extends TableSheet<infer C>
      ? ReadTable<C>
      : never
}

/**
 * Reads every sheet of a workbook once, in the order of its declaration: sheets that others look into stand before them,
 * and the facts before all. What is wrong goes to the log; a sheet that could not be read whole silences only what looks
 * into it.
 */
export function readWorkbook<W extends WorkbookSpec>(
  source: Source,
  workbook: W,
  log: ProblemLog,
  manner: Manner = todaysManner,
): ReadWorkbook<W> {
  return readAll(new WorkbookReader(source, workbook, log, { manner, isPart: false }), workbook)
}

/** `readWorkbook` for some of the sheets of a workbook; nothing is said of the others. */
export function readSheets<W extends WorkbookSpec>(
  source: Source,
  workbook: W,
  log: ProblemLog,
  manner: Manner,
): ReadWorkbook<W> {
  return readAll(new WorkbookReader(source, workbook, log, { manner, isPart: true }), workbook)
}

function readAll<W extends WorkbookSpec>(reader: WorkbookReader, workbook: W): ReadWorkbook<W> {
  return Object.fromEntries(
    Object.entries(workbook).map(([key, spec]) => [key, reader.read(key, spec)]),
  ) as unknown as ReadWorkbook<W>
}

class WorkbookReader {
  readonly #source: Source
  readonly #log: ProblemLog
  readonly #manner: Manner
  readonly #mapping: WorkbookMapping
  readonly #found: ReadonlyMap<string, readonly FoundSheet[]>
  readonly #lists = new Map<string, readonly string[] | undefined>()
  #reportYear: number | undefined
  #excused: ReadonlySet<string> = new Set()

  constructor(
    source: Source,
    workbook: WorkbookSpec,
    log: ProblemLog,
    { manner, isPart }: { readonly manner: Manner; readonly isPart: boolean },
  ) {
    this.#source = source
    this.#log = log
    this.#manner = manner
    this.#mapping = manner.asks ? readMapping(source, workbook, log) : noMapping
    const { sheetTarget } = this.#mapping
    this.#found = findSheets(source, manner.asks ? { ...workbook, mappingSheet } : workbook, log, {
      manner,
      sheetTarget,
      isPart,
    })
  }

  read(key: string, spec: SheetSpec): ReadFacts<Columns> | ReadTable<Columns> {
    const found = this.#found.get(key) ?? []
    return spec.shape === 'facts' ? this.#facts(found[0]?.sheet, spec) : this.#table(key, found, spec)
  }

  #facts(sheet: Sheet | undefined, spec: FactSheet): ReadFacts<Columns> {
    const file = this.#source.file
    const none = { values: undefined, partial: {}, at: (): Place => ({ file }), has: () => false }
    const { value, clean } = this.#log.watch(() => {
      if (sheet === undefined) return none
      const mapping = this.#mapping.forSheet(sheet.name, spec, this.#log)
      return readFacts(sheet, spec, this.#log, { manner: this.#manner, mapping })
    })
    this.#reportYear ??= spec.year?.of(value.partial)
    this.#excused = new Set(spec.excused?.of(value.partial) ?? this.#excused)
    return { ...value, isWhole: clean && sheet !== undefined }
  }

  #table(key: string, found: readonly FoundSheet[], spec: TableSheet): ReadTable<Columns> {
    const { value: sheets, clean } = this.#log.watch(() => {
      const read = found.map(one => this.#sheet(one, spec))
      const rows = read.flatMap(content => content.rows)
      reportTwins(rows, spec, this.#log)
      return read
    })
    const totals = sheets.flatMap(({ rows, totals: written }) => compareTotals(spec, rows.filter(adds(spec)), written))
    const rows = sheets.flatMap(content => content.rows)
    const isWhole = clean && found.length > 0
    if (spec.names !== undefined) this.#lists.set(key, isWhole ? namesIn(rows, spec.names) : undefined)
    return { rows, sheets, totals, isWhole }
  }

  /** A sheet whose name says the year needs no column for it. */
  #sheet(found: FoundSheet, spec: TableSheet): SheetContent<Columns> {
    const { year } = found
    if (year === undefined) return this.#content(found, spec)
    if (this.#manner.asks) {
      const content = this.#content(found, withinYear(spec))
      return { ...content, rows: rowsOfYear(content.rows, year, this.#log) }
    }
    const { year: _, ...others } = spec.columns
    return this.#content(found, { ...spec, columns: others })
  }

  #content({ sheet, year }: FoundSheet, own: TableSheet): SheetContent<Columns> {
    return readTableSheet(sheet, own, this.#log, {
      manner: this.#manner,
      mapping: this.#mapping.forSheet(sheet.name, own, this.#log),
      excused: this.#excused,
      names: name => this.#lists.get(name),
      reportYear: this.#reportYear,
      given: year === undefined ? {} : { year },
    })
  }
}

function adds({ adds }: TableSheet): (row: TableRow<Columns>) => boolean {
  return ({ values }) => adds?.test(values) ?? true
}

function reportTwins(rows: readonly TableRow<Columns>[], { key }: TableSheet, log: ProblemLog): void {
  if (key === undefined) return
  for (const { row, first } of duplicatesOf(rows, ({ values }) => key.of(values))) {
    log.add(key.twice(row.at(key.at), row.values, first.at(key.at).cell ?? ''))
  }
}

function namesIn(rows: readonly TableRow<Columns>[], column: string): readonly string[] {
  return rows.map(({ values }) => String(values[column]))
}
