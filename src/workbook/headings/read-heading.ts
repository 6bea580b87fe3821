// Headings of tables: where the heading is, and which declared column each title means. A sheet comes in. Its columns
// go out, and a question for every title that nobody can place.

import { normaliseName } from '../../base/name-key.ts'
import type { ProblemLog } from '../../problems/outcome.ts'
import type { Place } from '../../problems/problem.ts'
import { placeOfCell, placeOfSheet, type Sheet } from '../../sources/source.ts'
import { cellText } from '../cell-text.ts'
import type { Column, Columns } from '../column.ts'
import type { TableSheet } from '../declare.ts'
import { sheetProblem } from '../sheet-problems.ts'
import { askForColumns, type HeadingContext } from './ask-columns.ts'
import { findHeadingRows, type HeadingRows, titleTexts, writtenTitle } from './find-heading.ts'
import type { Header, UnknownHeading, WrittenTitle } from './header.ts'
import { type TitleMatch, type Titles, titlesFor } from './known-titles.ts'
import { readsAs } from './reads-as.ts'

/**
 * Finds and understands the heading of a table. A heading that names no column is told, or asked about where a column is
 * missing that a figure rests on and that it may be; missing and doubled columns are reported.
 */
export function readHeading<C extends Columns>(
  sheet: Sheet,
  spec: TableSheet<C>,
  log: ProblemLog,
  context: HeadingContext,
): Header | undefined {
  const titles = context.mapping.over(titlesFor(spec.columns, context.manner.titles), spec.columns)
  const columns: readonly Column<unknown>[] = Object.values(spec.columns)
  const fewest = Math.min(2, columns.filter(({ required }) => required).length)
  const rows = findHeadingRows(sheet, titles, fewest, context.manner)
  if (rows === undefined) {
    const wanted = columns.filter(({ required }) => required).map(({ title }) => title)
    log.add(sheetProblem('sheet.no-header', placeOfSheet(sheet), { wanted }))
    return undefined
  }
  const reader = new HeadingReader(sheet, spec, rows, log, context)
  const found = reader.assign()
  const unknown = reader.unknown(found, titles)
  context.mapping.reportUnheard(reader.texts(), spec.columns, log)
  const { firstDataRow } = reader
  const written = reader.written(found)
  const guessed = written.filter(({ title }) => titles.decided?.(title) === undefined)
  askForColumns(sheet, spec, { columns: found, unknown, guessed, firstDataRow }, log, context)
  return { columns: found, firstDataRow, titles: reader.words(), written }
}

class HeadingReader<C extends Columns> {
  readonly firstDataRow: number
  readonly #sheet: Sheet
  readonly #spec: TableSheet<C>
  readonly #rows: HeadingRows
  readonly #log: ProblemLog
  readonly #context: HeadingContext

  constructor(sheet: Sheet, spec: TableSheet<C>, rows: HeadingRows, log: ProblemLog, context: HeadingContext) {
    this.firstDataRow = rows.top + rows.depth
    this.#sheet = sheet
    this.#spec = spec
    this.#rows = rows
    this.#log = log
    this.#context = context
  }

  /** The column of each key; a second one for a key is told, and not read. */
  assign(): ReadonlyMap<string, number> {
    const columns = new Map<string, number>()
    for (const [column, match] of this.#rows.matches) {
      if (!this.#holds(column, match)) continue
      const first = columns.get(match.key)
      if (first === undefined) columns.set(match.key, column)
      else {
        const { title, place } = this.#titleAt(column)
        const [other, target] = [this.#titleAt(first), this.#spec.columns[match.key]?.title ?? '']
        const parameters = { title, target, other: other.place.cell ?? '', otherTitle: other.title }
        this.#log.add(sheetProblem('sheet.duplicate-column', place, parameters))
      }
    }
    return columns
  }

  /** What is taken for a column by a question or beside unknown words must read as that column does. */
  #holds(column: number, { key, certainty }: TitleMatch): boolean {
    const declared = this.#spec.columns[key]
    if (declared === undefined) return false
    return certainty === 'certain' || readsAs(this.#cells(column), declared, this.#context)
  }

  #cells(column: number) {
    return { sheet: this.#sheet, column, firstDataRow: this.firstDataRow }
  }

  unknown(found: ReadonlyMap<string, number>, titles: Titles): readonly UnknownHeading[] {
    const known = new Set(found.values())
    const unknown: UnknownHeading[] = []
    for (let column = 0; column < this.#width(); column += 1) {
      const heading = this.#titleAt(column)
      const isDoubled =
        this.#rows.matches.has(column) && this.#holds(column, this.#rows.matches.get(column) as TitleMatch)
      if (known.has(column) || isDoubled || this.#rows.ignored.has(column)) continue
      const above = heading.title === '' ? this.#titleAbove(column) : heading
      if (titles.decided?.(above.title) === 'ignored') continue
      if (above.title !== '' || this.#hasData(column)) unknown.push({ column, ...above })
    }
    return unknown
  }

  #width(): number {
    return this.#sheet.rows.slice(this.#rows.top).reduce((width, { cells }) => Math.max(width, cells.length), 0)
  }

  #hasData(column: number): boolean {
    return this.#sheet.rows.slice(this.firstDataRow).some(({ cells }) => cellText(cells[column]?.value) !== '')
  }

  #titleAt(column: number): { readonly title: string; readonly place: Place } {
    const { title, row } = writtenTitle(this.#headingRows(), column)
    return { title, place: placeOfCell(this.#sheet, row, column) }
  }

  /**
   * A heading may be known by its lower row alone. A title in the row above, over a column that the lower row does not name
   * but that holds data, is its title. A row of one title names the table.
   */
  #titleAbove(column: number): { readonly title: string; readonly place: Place } {
    const own = this.#titleAt(column)
    const [above, heading] = [this.#sheet.rows[this.#rows.top - 1], this.#sheet.rows[this.#rows.top]]
    if (above === undefined || above.number + 1 !== heading?.number || !this.#hasData(column)) return own
    const titles = above.cells.map(cell => (cell?.covered === false ? cellText(cell.value) : ''))
    const title = titles.filter(Boolean).length < 2 ? '' : (titles[column] ?? '')
    return title === '' ? own : { title, place: placeOfCell(this.#sheet, above.number, column) }
  }

  #headingRows() {
    return this.#sheet.rows.slice(this.#rows.top, this.firstDataRow)
  }

  /** All that may be meant by the title of a column, with the row above, whose titles may reach down. */
  texts(): readonly string[] {
    const from = Math.max(0, this.#rows.top - 1)
    return [...titleTexts(this.#headingRows()), ...titleTexts(this.#sheet.rows.slice(from, this.#rows.top))]
  }

  words(): ReadonlySet<string> {
    const words = this.#headingRows().flatMap(row => row.cells.map(cell => normaliseName(cellText(cell?.value))))
    return new Set(words.filter(word => word !== ''))
  }

  written(found: ReadonlyMap<string, number>): readonly WrittenTitle[] {
    return [...found]
      .toSorted(([, left], [, right]) => left - right)
      .map(([key, column]) => ({ key, ...this.#titleAt(column) }))
  }
}
