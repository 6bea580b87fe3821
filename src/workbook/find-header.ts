import type { ProblemLog } from '../base/outcome.ts'
import type { Place, Problem } from '../base/problem.ts'
import { placeOfCell, placeOfSheet, type Sheet, type SheetRow } from '../sources/source.ts'
import { cellText, normaliseName } from './cell-text.ts'
import type { Column, Columns } from './column.ts'
import type { SheetSpec } from './declare.ts'
import { nearestNames } from './nearest-names.ts'
import { sheetProblem } from './sheet-problems.ts'

/** Where the columns of a table stand. */
export interface Header<Key> {
  /** Column index (from 0) by key. */
  readonly columns: ReadonlyMap<Key, number>
  /** Index in `sheet.rows` of the first data row. */
  readonly firstDataRow: number
  /** Normalised titles, to recognise the heading where it is repeated. */
  readonly titles: ReadonlySet<string>
}

interface Candidate {
  readonly top: number
  readonly depth: 1 | 2
  /** Titles of the upper row reach down into the lower one, so that the two belong together. */
  readonly isJoined: boolean
  /** Titles that a column may be known by, by column index. */
  readonly titles: readonly (readonly string[])[]
}

/** Headings stand near the top; looking further would take data for a heading. */
const searchedRows = 40

/**
 * Finds the heading of a table: the row, or pair of rows for two-level headings, that names most of its columns. Title
 * rows above are passed over. Missing, doubled and unknown columns are reported.
 */
export function findHeader<C extends Columns>(
  sheet: Sheet,
  spec: SheetSpec<C>,
  log: ProblemLog,
): Header<keyof C & string> | undefined {
  const names = titleIndex(spec.columns)
  const scored = candidates(sheet).map(candidate => ({ candidate, score: countMatches(candidate, names) }))
  const best = scored.reduce((left, right) => (isBetter(right, left) ? right : left), scored[0] ?? noCandidate)
  const columns: readonly Column<unknown>[] = Object.values(spec.columns)
  if (best.score < Math.min(2, columns.filter(column => column.required).length)) {
    const wanted = columns.filter(column => column.required).map(column => column.title)
    log.add(sheetProblem('sheet.no-header', placeOfSheet(sheet), { wanted }))
    return undefined
  }
  const header = acceptHeader(sheet, spec, best.candidate, names, log)
  if (best.candidate.depth === 1) warnOfUpperTitles(sheet, spec, best.candidate.top, log)
  return header
}

interface Scored {
  readonly candidate: Candidate
  readonly score: number
}

/** More columns named; or as many by one row instead of two, unless merged titles join them, as no title row does. */
function isBetter(left: Scored, right: Scored): boolean {
  if (left.score !== right.score) return left.score > right.score
  if (left.candidate.isJoined !== right.candidate.isJoined) return left.candidate.isJoined
  return left.candidate.depth < right.candidate.depth
}

const noCandidate: Scored = { candidate: { top: 0, depth: 1, isJoined: false, titles: [] }, score: 0 }

/** Every title and synonym, normalised, with the key it stands for. */
export function titleIndex<C extends Columns>(columns: C): ReadonlyMap<string, keyof C & string> {
  const entries = Object.entries(columns) as [keyof C & string, Column<unknown>][]
  return new Map(
    entries.flatMap(([key, column]) => [column.title, ...column.synonyms].map(title => [normaliseName(title), key])),
  )
}

function candidates(sheet: Sheet): readonly Candidate[] {
  return sheet.rows.slice(0, searchedRows).flatMap((row, top): Candidate[] => {
    const single = row.cells.map(cell => [normaliseName(cellText(cell?.value))])
    const below = sheet.rows[top + 1]
    const one: Candidate = { top, depth: 1, isJoined: false, titles: single }
    return below === undefined
      ? [one]
      : [one, { top, depth: 2, isJoined: isJoined(row, below), titles: twoLevelTitles(row, below) }]
  })
}

function isJoined(upper: SheetRow, lower: SheetRow): boolean {
  return lower.cells.some((cell, column) => {
    const above = upper.cells[column]
    const title = cellText(cell?.value)
    return cell?.covered === true && above?.covered === false && title !== '' && title === cellText(above.value)
  })
}

/** In a two-level heading a column is known by its lower title, by both together, or by the upper one alone. */
function twoLevelTitles(upper: SheetRow, lower: SheetRow): readonly (readonly string[])[] {
  const width = Math.max(upper.cells.length, lower.cells.length)
  return Array.from({ length: width }, (_, column) => {
    const above = normaliseName(cellText(upper.cells[column]?.value))
    const below = normaliseName(cellText(lower.cells[column]?.value))
    return below === '' || below === above ? [above] : [below, above + below]
  })
}

function countMatches(candidate: Candidate, names: ReadonlyMap<string, string>): number {
  return new Set(candidate.titles.flatMap(titles => titles.map(title => names.get(title)).filter(Boolean))).size
}

function acceptHeader<C extends Columns>(
  sheet: Sheet,
  spec: SheetSpec<C>,
  { top, depth, titles }: Candidate,
  names: ReadonlyMap<string, keyof C & string>,
  log: ProblemLog,
): Header<keyof C & string> {
  const columns = new Map<keyof C & string, number>()
  const heading = sheet.rows.slice(top, top + depth)
  titles.forEach((options, column) => {
    const key = options.map(title => names.get(title)).find(found => found !== undefined)
    const { place, title } = titleCell(sheet, heading, column)
    const first = key === undefined ? undefined : columns.get(key)
    if (key === undefined) {
      if (options.some(option => option !== '')) log.add(unknownColumn(place, title, spec))
    } else if (first === undefined) columns.set(key, column)
    else {
      const other = titleCell(sheet, heading, first).place.cell ?? ''
      log.add(sheetProblem('sheet.duplicate-column', place, { title, other }))
    }
  })
  for (const [key, column] of Object.entries(spec.columns)) {
    if (column.required && !columns.has(key)) {
      const { title, synonyms } = column
      log.add(sheetProblem('sheet.missing-column', placeOfSheet(sheet), { title, synonyms }))
    }
  }
  const words = heading.flatMap(row => row.cells.map(cell => normaliseName(cellText(cell?.value))))
  return { columns, firstDataRow: top + depth, titles: new Set(words.filter(word => word !== '')) }
}

/**
 * A heading may be known by its lower row alone. Titles that stand in the row above, over columns that the lower row does
 * not name but that hold data, would then be passed over together with the data. A row of one title names the table.
 */
function warnOfUpperTitles(sheet: Sheet, spec: SheetSpec, top: number, log: ProblemLog): void {
  const [above, heading, data] = [sheet.rows[top - 1], sheet.rows[top], sheet.rows.slice(top + 1)]
  const upper = above?.cells.map(cell => (cell?.covered === false ? cellText(cell.value) : '')) ?? []
  if (above === undefined || above.number + 1 !== heading?.number || upper.filter(Boolean).length < 2) return
  upper.forEach((title, column) => {
    const isNamed = title === '' || cellText(heading.cells[column]?.value) !== ''
    if (isNamed || !data.some(row => cellText(row.cells[column]?.value) !== '')) return
    log.add(unknownColumn(placeOfCell(sheet, above.number, column), title, spec))
  })
}

function unknownColumn(place: Place, title: string, spec: SheetSpec): Problem {
  const known = Object.values(spec.columns).map(column => column.title)
  return sheetProblem('sheet.unknown-column', place, { title, nearest: nearestNames(title, known) })
}

/** The lowest cell of the heading that names a column: where its reader looks. */
function titleCell(sheet: Sheet, heading: readonly SheetRow[], column: number) {
  const row = heading.findLast(one => cellText(one.cells[column]?.value) !== '') ?? heading[0]
  return { title: cellText(row?.cells[column]?.value), place: placeOfCell(sheet, row?.number ?? 1, column) }
}
