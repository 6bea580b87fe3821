import { normaliseName } from '../../base/name-key.ts'
import type { CellValue, Sheet, SheetRow } from '../../sources/source.ts'
import { cellText } from '../cell-text.ts'
import { parseDecimal } from '../fields/numbers.ts'
import type { Manner } from '../manner.ts'
import type { DecidedTitle, TitleMatch, Titles } from './known-titles.ts'

/** Rows that may be the heading of a table. */
export interface HeadingRows {
  /** Index in `sheet.rows` of the first of them. */
  readonly top: number
  readonly depth: number
  /** What each column is taken for, by column index. */
  readonly matches: ReadonlyMap<number, TitleMatch>
  /** Columns of which somebody decided that they are not to be read. */
  readonly ignored: ReadonlySet<number>
}

interface Candidate extends HeadingRows {
  /** Titles of an upper row reach down into a lower one, so that the rows belong together. */
  readonly isJoined: boolean
  /** Columns that it names. */
  readonly score: number
}

type HeadingManner = Pick<Manner, 'deepestHeading' | 'readsUpperTitles'>

/** Headings stand near the top; looking further would take data for a heading. */
const searchedRows = 40

/**
 * The rows that name most columns: one, or as many as the manner allows, that are read as a whole. Title rows above are passed over.
 * Undefined when no rows name `fewest` columns.
 */
export function findHeadingRows(
  sheet: Sheet,
  titles: Titles,
  fewest: number,
  manner: HeadingManner,
): HeadingRows | undefined {
  let best: Candidate | undefined
  for (let top = 0; top < Math.min(searchedRows, sheet.rows.length); top += 1) {
    for (let depth = 1; depth <= Math.min(manner.deepestHeading, sheet.rows.length - top); depth += 1) {
      if (depth > 1 && holdsValues(sheet.rows[top + depth - 1])) break
      const candidate = candidateAt(sheet.rows.slice(top, top + depth), top, titles, manner)
      if (best === undefined || isBetter(candidate, best)) best = candidate
    }
  }
  return best !== undefined && best.score >= fewest ? best : undefined
}

/** A row with a number or a day is data: it never belongs to the heading above it. */
function holdsValues(row: SheetRow | undefined): boolean {
  return (row?.cells ?? []).some(cell => cell !== undefined && !cell.covered && isValue(cell.value))
}

function isValue(value: CellValue): boolean {
  return value.type === 'date' || parseDecimal(value) !== undefined
}

/** More columns named; or as many by fewer rows, unless merged titles join them, as no title row does. */
function isBetter(left: Candidate, right: Candidate): boolean {
  if (left.score !== right.score) return left.score > right.score
  if (left.isJoined !== right.isJoined) return left.isJoined
  return left.depth < right.depth
}

function candidateAt(rows: readonly SheetRow[], top: number, titles: Titles, manner: HeadingManner): Candidate {
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  const matches = new Map<number, TitleMatch>()
  const ignored = new Set<number>()
  for (let column = 0; column < width; column += 1) {
    const match = matchLevels(levelsAt(rows, column), titles, manner)
    if (match === 'ignored') ignored.add(column)
    else if (match !== undefined) matches.set(column, match)
  }
  // What a lower row may or may not name is no reason to take it for a part of the heading.
  const counted = [...matches.values()].filter(({ certainty }) => rows.length === 1 || certainty === 'certain')
  const score = new Set(counted.map(({ key }) => key)).size
  return { top, depth: rows.length, matches, ignored, isJoined: isJoined(rows), score }
}

/** One title over a column; the lowest says what it is, those above it to what it belongs. */
interface Level {
  readonly text: string
  /** Stands over several columns that have names of their own. */
  readonly isGroup: boolean
}

/** From the lowest up; a title that reaches over several rows once. */
function levelsAt(rows: readonly SheetRow[], column: number): readonly Level[] {
  const levels: Level[] = []
  for (const row of rows.toReversed()) {
    const text = cellText(row.cells[column]?.value)
    if (text === '' || levels.some(level => normaliseName(level.text) === normaliseName(text))) continue
    levels.push({ text, isGroup: levels.length > 0 && spansColumns(row, column) })
  }
  return levels
}

function spansColumns({ cells }: SheetRow, column: number): boolean {
  const own = cells[column]
  return [cells[column - 1], cells[column + 1]].some(
    beside =>
      beside !== undefined &&
      (beside.covered || own?.covered === true) &&
      cellText(beside.value) === cellText(own?.value),
  )
}

/**
 * What was decided of a heading goes before what it says. A name wins over a code, on whichever level it stands, and a lower
 * name over an upper one; levels together may be a name that none of them is. The title of a group names none of its
 * columns alone.
 */
function matchLevels(
  levels: readonly Level[],
  { byName, byCode, decided }: Titles,
  { readsUpperTitles }: HeadingManner,
): DecidedTitle | undefined {
  const named = readsUpperTitles ? levels : levels.slice(0, 1)
  const own = named.filter(({ isGroup }) => !isGroup).map(({ text }) => text)
  const joined = levels.length < 2 ? [] : [joinLevels(levels)]
  return (
    (decided && firstMatch([joinLevels(shownLevels(levels)), ...joined, ...own], decided)) ??
    firstMatch([...own, ...joined], byName) ??
    firstMatch(own, byCode)
  )
}

function firstMatch<Match>(
  texts: readonly string[],
  understand: (text: string) => Match | undefined,
): Match | undefined {
  for (const text of texts) {
    const match = understand(text)
    if (match !== undefined) return match
  }
  return undefined
}

/** A message names a column by its own titles, not by that of its group, unless it has no other. */
function shownLevels(levels: readonly Level[]): readonly Level[] {
  return levels.filter(({ isGroup }, index) => index === 0 || !isGroup)
}

/** From the highest down, as one reads them. */
function joinLevels(levels: readonly Level[]): string {
  return levels
    .toReversed()
    .map(({ text }) => text)
    .join(' ')
}

/** Each row below the first: merged data under a heading of one row is joined to data, not to the heading. */
function isJoined([first, ...lower]: readonly SheetRow[]): boolean {
  const uppers = [first, ...lower]
  return lower.length > 0 && lower.every((row, index) => isBelow(row, uppers[index]))
}

function isBelow(lower: SheetRow, upper: SheetRow | undefined): boolean {
  return upper !== undefined && lower.cells.some((cell, column) => reachesDown(upper, column, cell))
}

function reachesDown(upper: SheetRow, column: number, cell: SheetRow['cells'][number]): boolean {
  const above = upper.cells[column]
  const title = cellText(cell?.value)
  return cell?.covered === true && title !== '' && title === cellText(above?.value)
}

/** All that is written over a column, and the lowest row that writes it: where its reader looks. */
export function writtenTitle(
  rows: readonly SheetRow[],
  column: number,
): { readonly title: string; readonly row: number } {
  const levels = shownLevels(levelsAt(rows, column))
  const lowest = rows.findLast(({ cells }) => cellText(cells[column]?.value) !== '') ?? rows.at(-1)
  return { title: joinLevels(levels), row: lowest?.number ?? 1 }
}

/** All texts that somebody may take for the title of a column. */
export function titleTexts(rows: readonly SheetRow[]): readonly string[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  return Array.from({ length: width }, (_, column) => levelsAt(rows, column)).flatMap(levels => [
    ...levels.map(({ text }) => text),
    joinLevels(levels),
    joinLevels(shownLevels(levels)),
  ])
}
