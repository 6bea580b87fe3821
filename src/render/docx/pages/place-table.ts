import type { FlowRow, FlowTable } from './flow.ts'
import { type PageCursor, tolerance } from './page-cursor.ts'

/** Height of the first rows of a table, as many as keep together: its heading at least, and the row under it. */
export function firstRowsHeight({ head, body }: FlowTable): number {
  return heightOf(firstKept([...head, ...body], 0))
}

/** Room under a heading from which on it is repeated; points. */
const leastRoom = 1

/** Puts the rows of a table on this page and the next ones, its heading on each. */
export function placeTable({ head, body, rule }: FlowTable, cursor: PageCursor): void {
  cursor.put(cursor.below)
  cursor.below = 0
  const rows = [...head, ...body]
  const headHeight = heightOf(head)
  // Under a heading as tall as a page the rows would never come to an end.
  const repeated = cursor.height - headHeight < leastRoom ? 0 : headHeight
  const turn = (index: number) => cursor.turn(index < head.length ? 0 : repeated)
  /** Rows up to which too many keep together for any page. */
  let brokenUntil = -1
  rows.forEach(({ height }, index) => {
    const kept = firstKept(rows, index)
    if (kept.length > 1 && index > brokenUntil) {
      const wanted = heightOf(kept) + (index + kept.length < rows.length ? rule : 0)
      if (!(cursor.fits(wanted) || cursor.isBlank)) turn(index)
      if (!cursor.fits(wanted)) brokenUntil = index + kept.length - 1
    }
    const closing = index < rows.length - 1 ? rule : 0
    if (!(cursor.fits(height + closing) || cursor.isBlank)) turn(index)
    cursor.put(height)
    // A row taller than a page goes on over the next ones.
    while (cursor.y > cursor.height + tolerance) {
      const over = cursor.y - cursor.height
      turn(index)
      cursor.put(over)
    }
  })
  cursor.put(rule)
}

/** A row, and those under it that it keeps on its page. */
function firstKept(rows: readonly FlowRow[], from: number): readonly FlowRow[] {
  let end = from
  while (end < rows.length - 1 && rows[end]?.keepNext === true) end += 1
  return rows.slice(from, end + 1)
}

function heightOf(rows: readonly FlowRow[]): number {
  return rows.reduce((sum, row) => sum + row.height, 0)
}
