import type { ProblemLog } from '../base/outcome.ts'
import type { Place } from '../base/problem.ts'
import { type CellValue, placeOfCell, placeOfSheet, type Sheet, type SheetRow } from '../sources/source.ts'
import { cellText, normaliseName } from './cell-text.ts'
import type { Columns, ColumnValues, TableRow } from './column.ts'
import type { FactSheet } from './declare.ts'
import { titleIndex } from './find-header.ts'
import { nearestNames } from './nearest-names.ts'
import { readField } from './read-field.ts'
import { sheetProblem } from './sheet-problems.ts'

interface Fact {
  readonly value: CellValue | undefined
  readonly place: Place
}

/** What a sheet of facts says. */
export interface FactValues<C extends Columns> extends Pick<TableRow<C>, 'at' | 'has'> {
  /** All entries; undefined when a required one is missing or unreadable. */
  readonly values: ColumnValues<C> | undefined
  /** The entries that could be read. */
  readonly partial: Partial<ColumnValues<C>>
}

/** Reads a sheet of two columns, Isian and Nilai, reporting everything that is wrong with its address. */
export function readFacts<C extends Columns>(sheet: Sheet, spec: FactSheet<C>, log: ProblemLog): FactValues<C> {
  const facts = collectFacts(sheet, spec, log)
  const at = (key: keyof C): Place => facts.get(String(key))?.place ?? placeOfSheet(sheet)
  const partial: Record<string, unknown> = {}
  let complete = true
  for (const [key, column] of Object.entries(spec.columns)) {
    const place = at(key)
    const missing = () => sheetProblem('fact.missing', place, { title: column.title })
    const request = { column, cell: facts.get(key)?.value, place, earlier: partial, names: () => undefined, missing }
    partial[key] = readField(request, log)
    if (partial[key] === undefined && column.required) complete = false
  }
  const has = (key: keyof C) => facts.has(String(key))
  const values = complete ? (partial as ColumnValues<C>) : undefined
  return { values, partial: partial as Partial<ColumnValues<C>>, at, has }
}

function collectFacts(sheet: Sheet, spec: FactSheet, log: ProblemLog): ReadonlyMap<string, Fact> {
  const names = titleIndex(spec.columns)
  const facts = new Map<string, Fact>()
  const nameColumn = findNameColumn(sheet, names)
  const titleOf = (row: SheetRow) => cellText(row.cells[nameColumn]?.value)
  const heading = sheet.rows.findIndex(row => normaliseName(titleOf(row)) === 'isian')
  for (const row of sheet.rows.slice(heading + 1)) {
    const title = titleOf(row)
    if (title === '' || normaliseName(title) === 'isian') continue
    const key = names.get(normaliseName(title))
    const place = placeOfCell(sheet, row.number, nameColumn + 1)
    const first = key === undefined ? undefined : facts.get(key)
    if (key === undefined) {
      const nearest = nearestNames(
        title,
        Object.values(spec.columns).map(column => column.title),
      )
      log.add(sheetProblem('fact.unknown', placeOfCell(sheet, row.number, nameColumn), { title, nearest }))
    } else if (first === undefined) facts.set(key, { value: filled(row.cells[nameColumn + 1]?.value), place })
    else log.add(sheetProblem('fact.duplicate', place, { title, other: first.place.cell ?? '' }))
  }
  return facts
}

/** The column that names most entries: the first one, unless the sheet begins with an empty column. */
function findNameColumn(sheet: Sheet, names: ReadonlyMap<string, string>): number {
  const hits: number[] = []
  for (const row of sheet.rows) {
    row.cells.forEach((cell, column) => {
      if (names.has(normaliseName(cellText(cell?.value)))) hits[column] = (hits[column] ?? 0) + 1
    })
  }
  return hits.reduce((best, count, column) => (count > (hits[best] ?? 0) ? column : best), 0)
}

function filled(value: CellValue | undefined): CellValue | undefined {
  const blank = value === undefined || (value.type === 'text' && cellText(value) === '')
  return blank ? undefined : value
}
