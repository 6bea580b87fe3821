import type { ProblemLog } from '../base/outcome.ts'
import { cellText, normaliseName } from './cell-text.ts'
import type { Column, Columns, SheetSpec } from './column.ts'
import { nearestNames } from './nearest-names.ts'
import { sheetProblem } from './sheet-problems.ts'
import { placeOfCell, placeOfSheet, type Sheet, type SheetRow } from './source.ts'

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
  const best = scored.reduce((left, right) => (right.score > left.score ? right : left), scored[0] ?? noCandidate)
  const columns: readonly Column<unknown>[] = Object.values(spec.columns)
  if (best.score < Math.min(2, columns.filter(column => column.required).length)) {
    const wanted = columns.filter(column => column.required).map(column => column.title)
    log.add(sheetProblem('sheet.no-header', placeOfSheet(sheet), { wanted }))
    return undefined
  }
  return acceptHeader(sheet, spec, best.candidate, names, log)
}

const noCandidate = { candidate: { top: 0, depth: 1, titles: [] } as Candidate, score: 0 }

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
    const one: Candidate = { top, depth: 1, titles: single }
    return below === undefined ? [one] : [one, { top, depth: 2, titles: twoLevelTitles(row, below) }]
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
  const row = sheet.rows[top]?.number ?? 1
  titles.forEach((options, column) => {
    const key = options.map(title => names.get(title)).find(found => found !== undefined)
    const place = placeOfCell(sheet, row, column)
    const title = cellText(sheet.rows[top]?.cells[column]?.value)
    const first = key === undefined ? undefined : columns.get(key)
    if (key === undefined) {
      if (options.some(option => option !== '')) {
        const nearest = nearestNames(
          title,
          Object.values(spec.columns).map(known => known.title),
        )
        log.add(sheetProblem('sheet.unknown-column', place, { title, nearest }))
      }
    } else if (first === undefined) columns.set(key, column)
    else log.add(sheetProblem('sheet.duplicate-column', place, { title, other: sheet.cellName(row, first) }))
  })
  for (const [key, column] of Object.entries(spec.columns)) {
    if (column.required && !columns.has(key)) {
      const { title, synonyms } = column
      log.add(sheetProblem('sheet.missing-column', placeOfSheet(sheet), { title, synonyms }))
    }
  }
  return { columns, firstDataRow: top + depth, titles: new Set(titles.flat().filter(title => title !== '')) }
}
