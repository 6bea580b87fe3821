import type { ReadCell, ReadTable } from '../read-report.ts'
import type { PageItem } from './page-items.ts'
import { cellAround, distinctEdges, sharesColumns, type TableArea } from './table-area.ts'

/** The part of a table that stands on one page, with its texts in reading order. */
export interface TablePart {
  readonly area: TableArea
  readonly items: readonly PageItem[]
  readonly page: number
  /** How many of the texts outside of tables come before it. */
  readonly after: number
}

/** Joins the parts of tables that go on over pages: nothing stands between them, and they have the same columns. */
export function joinParts(parts: readonly TablePart[]): readonly ReadTable[] {
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

function readTable(parts: readonly TablePart[]): ReadTable {
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
