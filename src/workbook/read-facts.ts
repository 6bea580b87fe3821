import { normaliseName } from '../base/name-key.ts'
import { plainText, sliceRich } from '../base/rich-text.ts'
import type { ProblemLog } from '../problems/outcome.ts'
import type { Place } from '../problems/problem.ts'
import { type CellValue, placeOfCell, placeOfSheet, type Sheet, type SheetRow } from '../sources/source.ts'
import { askForFacts, type Fact } from './ask-facts.ts'
import { cellText } from './cell-text.ts'
import type { Columns, ColumnValues, TableRow } from './column.ts'
import type { FactSheet } from './declare.ts'
import { type Titles, titlesFor } from './headings/known-titles.ts'
import { type Manner, todaysManner } from './manner.ts'
import { type SheetMapping, unmapped } from './mapping/sheet-mapping.ts'
import { readField } from './read-field.ts'
import { sheetProblem } from './sheet-problems.ts'

/** What entries are understood with. */
export interface FactContext {
  readonly manner: Manner
  readonly mapping: SheetMapping
}

/** What a sheet of facts says. */
export interface FactValues<C extends Columns> extends Pick<TableRow<C>, 'at' | 'has'> {
  /** All entries; undefined when a required one is missing or unreadable. */
  readonly values: ColumnValues<C> | undefined
  /** The entries that could be read. */
  readonly partial: Partial<ColumnValues<C>>
}

/** Reads a sheet of two columns, Isian and Nilai, reporting everything that is wrong with its address. */
export function readFacts<C extends Columns>(
  sheet: Sheet,
  spec: FactSheet<C>,
  log: ProblemLog,
  { manner, mapping }: FactContext = { manner: todaysManner, mapping: unmapped },
): FactValues<C> {
  const titles = mapping.over(titlesFor(spec.columns, manner.titles), spec.columns)
  const { facts, unknown, written } = collectFacts(sheet, titles, log)
  mapping.reportUnheard(written, spec.columns, log)
  const guessed = [...facts].flatMap(([key, fact]) => (titles.decided?.(fact.title) ? [] : { key, ...fact }))
  const asked = askForFacts(sheet, spec, { facts, unknown, guessed }, log, manner)
  const at = (key: keyof C): Place => facts.get(String(key))?.place ?? placeOfSheet(sheet)
  const partial: Record<string, unknown> = {}
  let complete = true
  for (const [key, column] of Object.entries(spec.columns)) {
    const place = at(key)
    if (asked.has(key)) {
      complete = false
      continue
    }
    const missing = () => sheetProblem('fact.missing', place, { title: column.title })
    const { title = column.title, value: cell } = facts.get(key) ?? {}
    const meaning = mapping.meaningsUnder([title, column.title])
    partial[key] = readField({ ...context(manner), column, cell, place, earlier: partial, meaning, missing }, log)
    if (partial[key] === undefined && column.required) complete = false
  }
  const has = (key: keyof C) => facts.has(String(key))
  const values = complete ? (partial as ColumnValues<C>) : undefined
  return { values, partial: partial as Partial<ColumnValues<C>>, at, has }
}

/** Entries stand for themselves: they look up no names. */
const context = (manner: Manner) => ({ names: () => undefined, manner })

interface CollectedFacts {
  readonly facts: ReadonlyMap<string, Fact>
  readonly unknown: readonly Fact[]
  /** The names of all entries, as they are written. */
  readonly written: readonly string[]
}

function collectFacts(sheet: Sheet, titles: Titles, log: ProblemLog): CollectedFacts {
  const facts = new Map<string, Fact>()
  const unknown: Fact[] = []
  const nameColumn = findNameColumn(sheet, titles)
  const titleOf = (row: SheetRow) => cellText(row.cells[nameColumn]?.value)
  const heading = sheet.rows.findIndex(row => normaliseName(titleOf(row)) === 'isian')
  const rows = sheet.rows.slice(heading + 1)
  for (const row of rows) {
    const title = titleOf(row)
    const match = titles.decided?.(title) ?? titles.byName(title)
    if (normaliseName(title) === 'isian' || match === 'ignored') continue
    const fact = factIn(sheet, row, nameColumn, title)
    if (normaliseName(title) === '' && fact.value === undefined) continue
    const key = match?.key
    const first = key === undefined ? undefined : facts.get(key)
    if (key === undefined) unknown.push(fact)
    else if (first === undefined) facts.set(key, fact)
    else log.add(sheetProblem('fact.duplicate', fact.place, { title, other: first.place.cell ?? '' }))
  }
  return { facts, unknown, written: rows.map(titleOf) }
}

/** The value stands beside the name; a column of colons may stand between. */
function factIn(sheet: Sheet, { cells, number }: SheetRow, nameColumn: number, title: string): Fact {
  const titlePlace = placeOfCell(sheet, number, nameColumn)
  const isColon = cellText(cells[nameColumn + 1]?.value) === ':'
  const column = nameColumn + (isColon ? 2 : 1)
  const value = withoutColon(filled(cells[column]?.value))
  return { title, titlePlace, value, place: placeOfCell(sheet, number, column) }
}

function withoutColon(value: CellValue | undefined): CellValue | undefined {
  if (value?.type !== 'text') return value
  const start = /^\s*:\s*/.exec(plainText(value.text))?.[0].length ?? 0
  return start === 0
    ? value
    : filled({ type: 'text', text: sliceRich(value.text, start, plainText(value.text).length) })
}

/** The column that names most entries: the first one, unless the sheet begins with an empty column. */
function findNameColumn(sheet: Sheet, titles: Titles): number {
  const hits: number[] = []
  for (const row of sheet.rows) {
    row.cells.forEach((cell, column) => {
      if (titles.byName(cellText(cell?.value)) !== undefined) hits[column] = (hits[column] ?? 0) + 1
    })
  }
  return hits.reduce((best, count, column) => (count > (hits[best] ?? 0) ? column : best), 0)
}

function filled(value: CellValue | undefined): CellValue | undefined {
  const blank = value === undefined || (value.type === 'text' && cellText(value) === '')
  return blank ? undefined : value
}
