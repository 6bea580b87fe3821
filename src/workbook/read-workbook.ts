import type { ProblemLog } from '../base/outcome.ts'
import type { Place } from '../base/problem.ts'
import type { Sheet, Source } from '../sources/source.ts'
import type { Columns, ColumnValues, ListedNames, TableRow } from './column.ts'
import { type ComparedTotal, compareTotals } from './compare-totals.ts'
import type { FactSheet, TableSheet, WorkbookSpec } from './declare.ts'
import { duplicatesOf } from './duplicates-of.ts'
import { findSheets } from './find-sheets.ts'
import { type FactValues, readFacts } from './read-facts.ts'
import { type RowContext, readTable, type SheetContent } from './read-table.ts'

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
 * Reads every sheet of a workbook once, in the order of its declaration: sheets that others look into stand before them.
 * What is wrong goes to the log; a sheet that could not be read whole silences only what looks into it.
 */
export function readWorkbook<W extends WorkbookSpec>(source: Source, workbook: W, log: ProblemLog): ReadWorkbook<W> {
  const found = findSheets(source, workbook, log)
  const lists = new Map<string, readonly string[] | undefined>()
  const names: ListedNames = sheet => lists.get(sheet)
  let reportYear: number | undefined
  const read = new Map<string, ReadFacts<Columns> | ReadTable<Columns>>()
  for (const [key, spec] of Object.entries(workbook)) {
    const sheets = found.get(key) ?? []
    if (spec.shape === 'facts') {
      const facts = readFactSheet(source, sheets[0]?.sheet, spec, log)
      read.set(key, facts)
      reportYear ??= spec.year?.of(facts.partial)
    } else {
      const table = readTables(sheets, spec, { names, reportYear }, log)
      read.set(key, table)
      if (spec.names !== undefined) lists.set(key, namesIn(table, spec.names))
    }
  }
  return Object.fromEntries(read) as unknown as ReadWorkbook<W>
}

function readFactSheet(source: Source, sheet: Sheet | undefined, spec: FactSheet, log: ProblemLog): ReadFacts<Columns> {
  const none = { values: undefined, partial: {}, at: (): Place => ({ file: source.file }), has: () => false }
  const { value, clean } = log.watch(() => (sheet === undefined ? none : readFacts(sheet, spec, log)))
  return { ...value, isWhole: clean && sheet !== undefined }
}

/** A sheet of a declared table, and what its name says of all its rows. */
interface FoundTable {
  readonly sheet: Sheet
  readonly year?: number
}

function readTables(
  found: readonly FoundTable[],
  spec: TableSheet,
  context: Omit<RowContext, 'given'>,
  log: ProblemLog,
): ReadTable<Columns> {
  const { value: sheets, clean } = log.watch(() => {
    const read = found.map(({ sheet, year }) => readOne(sheet, spec, year, context, log))
    reportTwins(
      read.flatMap(({ rows }) => rows),
      spec,
      log,
    )
    return read
  })
  const totals = sheets.flatMap(({ rows, totals: written }) => compareTotals(spec, rows.filter(adds(spec)), written))
  return { rows: sheets.flatMap(({ rows }) => rows), sheets, totals, isWhole: clean && found.length > 0 }
}

function adds({ adds }: TableSheet): (row: TableRow<Columns>) => boolean {
  return ({ values }) => adds?.test(values) ?? true
}

/** A sheet whose name says the year has no column for it. */
function readOne(
  sheet: Sheet,
  spec: TableSheet,
  year: number | undefined,
  context: Omit<RowContext, 'given'>,
  log: ProblemLog,
): SheetContent<Columns> {
  if (year === undefined) return readTable(sheet, spec, log, { ...context, given: {} })
  const { year: _, ...columns } = spec.columns
  return readTable(sheet, { ...spec, columns }, log, { ...context, given: { year } })
}

function reportTwins(rows: readonly TableRow<Columns>[], { key }: TableSheet, log: ProblemLog): void {
  if (key === undefined) return
  for (const { row, first } of duplicatesOf(rows, ({ values }) => key.of(values))) {
    log.add(key.twice(row.at(key.at), row.values, first.at(key.at).cell ?? ''))
  }
}

function namesIn({ rows, isWhole }: ReadTable<Columns>, column: string): readonly string[] | undefined {
  return isWhole ? rows.map(({ values }) => String((values as ColumnValues<Columns>)[column])) : undefined
}
