import type { PrintedTable, ReadCell } from '../read-report.ts'
import type { PageItem } from './page-items.ts'
import type { PageRule } from './page-rules.ts'

/** The part of a table that stands on one page, with its texts in reading order. */
export interface TablePart {
  readonly area: TableArea
  readonly items: readonly PageItem[]
  readonly page: number
  /** How many texts outside tables come before it. */
  readonly after: number
}

/**
 * Joins the parts of tables that go on over pages. Two parts are one table when nothing stands between them and their columns
 * are the same.
 */
export function joinParts(parts: readonly TablePart[]): readonly PrintedTable[] {
  const tables: TablePart[][] = []
  for (const part of parts) {
    const last = tables.at(-1)?.at(-1)
    const goesOn = last !== undefined && last.after === part.after && last.page + 1 === part.page
    if (goesOn && sharesColumns(last.area, part.area)) tables.at(-1)?.push(part)
    else tables.push([part])
  }
  return tables.map(readTable)
}

interface OpenCell {
  readonly key: string
  readonly left: number
  readonly page: number
  text: string
}

function readTable(parts: readonly TablePart[]): PrintedTable {
  const cells: OpenCell[] = []
  for (const { area, items, page } of parts) {
    const open = new Map<string, OpenCell>()
    for (const item of items) {
      const { left, top } = cellAround(area, item)
      const key = `${Math.round(left)} ${Math.round(top)}`
      const cell = open.get(key) ?? { key, left, page, text: '' }
      if (!open.has(key)) cells.push(cell)
      open.set(key, cell)
      cell.text += item.endsLine ? `${item.text}\n` : item.text
    }
  }
  const said = cells.filter(({ text }) => text.trim() !== '')
  const edges = distinctEdges(said.map(({ left }) => left))
  const seen = new Set<string>()
  const read = said.map(({ left, page, text }): ReadCell => {
    const column = edges.findLastIndex(edge => edge <= left + 0.01)
    const opensPage = page !== parts[0]?.page && !seen.has(`${page} ${column}`)
    seen.add(`${page} ${column}`)
    return { column, text, page, opensPage }
  })
  return { after: parts[0]?.after ?? 0, cells: read, repeats: [] }
}

/** Slack in points: rules have a width, and places are rounded. */
const slack = 1.5

/** The part of a page that the rules of one table enclose; lengths in points from the lower left corner. */
interface TableArea {
  readonly top: number
  readonly bottom: number
  readonly rules: readonly PageRule[]
}

/** The tables of a page, or parts of tables, from top to bottom. Rules that go down tell what is one table. */
export function tableAreas(rules: readonly PageRule[]): readonly TableArea[] {
  const down = rules
    .filter(rule => isDown(rule) && Math.abs(rule.y1 - rule.y2) > slack)
    .map(rule => ({ top: Math.max(rule.y1, rule.y2), bottom: Math.min(rule.y1, rule.y2) }))
    .sort((left, right) => right.top - left.top)
  const bands: { top: number; bottom: number }[] = []
  for (const { top, bottom } of down) {
    const last = bands.at(-1)
    if (last !== undefined && top >= last.bottom - slack) last.bottom = Math.min(last.bottom, bottom)
    else bands.push({ top, bottom })
  }
  return bands.map(band => {
    const inside = rules.filter(
      ({ y1, y2 }) => Math.min(y1, y2) >= band.bottom - slack && Math.max(y1, y2) <= band.top + slack,
    )
    return { ...band, rules: inside.filter(rule => isDown(rule) || isBetween(rule, inside.filter(isDown))) }
  })
}

function isDown({ x1, x2 }: PageRule): boolean {
  return Math.abs(x1 - x2) < slack
}

/** A rule between rows ends at rules that go down; the line under a word does not. */
function isBetween({ x1, x2, y1 }: PageRule, down: readonly PageRule[]): boolean {
  return [x1, x2].every(x =>
    down.some(
      rule =>
        Math.abs(rule.x1 - x) < slack &&
        Math.min(rule.y1, rule.y2) <= y1 + slack &&
        Math.max(rule.y1, rule.y2) >= y1 - slack,
    ),
  )
}

export function isIn({ top, bottom }: TableArea, { y }: PageItem): boolean {
  return y < top && y > bottom
}

/** The left and upper edge of the cell around a text. */
function cellAround({ rules, top }: TableArea, { x, y }: PageItem): { readonly left: number; readonly top: number } {
  const lefts = rules.flatMap(({ x1, x2, y1, y2 }) => {
    const passes = Math.min(y1, y2) <= y && Math.max(y1, y2) >= y
    return Math.abs(x1 - x2) < slack && passes && x1 <= x + slack ? [x1] : []
  })
  const tops = rules.flatMap(({ x1, x2, y1, y2 }) => {
    const passes = Math.min(x1, x2) <= x + slack && Math.max(x1, x2) >= x
    return Math.abs(y1 - y2) < slack && passes && y1 >= y ? [y1] : []
  })
  return { left: Math.max(...lefts), top: Math.min(top, ...tops) }
}

/** Where columns begin: the left edges, of which those that differ by rounding alone count once. */
function distinctEdges(edges: readonly number[]): readonly number[] {
  const sorted = [...edges].sort((left, right) => left - right)
  return sorted.filter((edge, index) => index === 0 || edge - (sorted[index - 1] ?? 0) > slack)
}

/** Whether two areas have the same columns: one may lack some rules of the other, but has none that the other lacks. */
function sharesColumns(one: TableArea, other: TableArea): boolean {
  const [few = [], many = []] = [one, other]
    .map(({ rules }) => distinctEdges(rules.filter(({ x1, x2 }) => Math.abs(x1 - x2) < slack).map(({ x1 }) => x1)))
    .sort((left, right) => left.length - right.length)
  return few.every(edge => many.some(near => Math.abs(near - edge) < slack))
}
