// Here is estimated on which pages Word puts what.
// In come blocks, measured as Word would set them. Out go pages by bookmark, and how many there are.

import type { Flow, FlowParagraph, FlowRow, FlowTable } from './flow.ts'

interface SectionPages {
  /** The page, from 0, on which a bookmark stands. */
  readonly pageOf: ReadonlyMap<string, number>
  readonly pages: number
}

/**
 * Breaks the paragraphs and tables of a section into pages as Word does.
 *
 * @param height of the text area of a page, in points.
 */
export function placeFlow(flow: readonly Flow[], height: number): SectionPages {
  const cursor = new PageCursor(height)
  const pageOf = new Map<string, number>()
  flow.forEach((block, index) => {
    if (block.type === 'table') {
      const isKept = block.body.at(-1)?.keepNext === true
      placeTable(block, cursor, isKept ? keptHeight(flow, index + 1, 0) : 0)
      return
    }
    if (block.startsPage && !cursor.isBlank) cursor.turn()
    if (block.keepNext && !cursor.isBlank) {
      const kept = keptHeight(flow, index, cursor.below)
      if (!cursor.fits(kept) && kept <= height) cursor.turn()
    }
    const page = placeParagraph(block, cursor)
    for (const bookmark of block.bookmarks) pageOf.set(bookmark, page)
  })
  return { pageOf, pages: cursor.page + 1 }
}

/** Height of the paragraphs, from one on, that keep with the next, and of what of the last one they keep with. */
function keptHeight(flow: readonly Flow[], from: number, belowBefore: number): number {
  let height = 0
  let below = belowBefore
  for (let index = from; index < flow.length; index += 1) {
    const block = flow[index] as Flow
    if (block.type === 'table') return height + below + firstRowsHeight(block)
    const isLast = !block.keepNext || index === flow.length - 1
    const lines = isLast ? firstLines(block) : block.lines
    height += below + block.above + lines * block.lineHeight
    if (isLast) return height - block.hanging
    below = block.below
  }
  return height
}

/** Slack for sums of lengths; points. */
const tolerance = 0.01

/** Where the next thing goes. Lengths in points from the top of the text area. */
class PageCursor {
  /** From 0. */
  page = 0
  y = 0
  /** Space that the paragraph above wants below it. */
  below = 0
  isBlank = true
  /** Height of the text area. */
  readonly height: number

  constructor(height: number) {
    this.height = height
  }

  fits(height: number): boolean {
    return this.y + height <= this.height + tolerance
  }

  put(height: number): void {
    this.y += height
    this.isBlank = false
  }

  /** Begins the next page, with room kept for something at its top. */
  turn(kept = 0): void {
    this.page += 1
    this.y = kept
    this.isBlank = true
  }
}

/** Lines of a paragraph that Word keeps together at a page break, before it and after it. */
const leastLines = 2

/** Lines of a paragraph that have to stand under one that keeps with it. */
function firstLines({ lines, keepLines }: FlowParagraph): number {
  return keepLines || lines <= leastLines + 1 ? lines : leastLines
}

/** Puts a paragraph on this page and, where it does not fit, the next ones; gives back the page on which it begins. */
function placeParagraph(paragraph: FlowParagraph, cursor: PageCursor): number {
  let begins: number | undefined
  for (let rest = paragraph.lines; rest > 0; ) {
    const isFirst = begins === undefined
    // Word drops the space above a paragraph that begins a page, unless it begins the section.
    const isDropped = cursor.isBlank && cursor.page > 0
    const above = isFirst && !isDropped ? cursor.below + paragraph.above : 0
    const count = linesThatFit(paragraph, rest, cursor, above)
    if (count > 0) {
      begins ??= cursor.page
      cursor.put(above + count * paragraph.lineHeight)
      rest -= count
    }
    if (rest > 0) cursor.turn()
  }
  cursor.below = paragraph.below
  const page = begins ?? cursor.page
  if (paragraph.endsPage) cursor.turn()
  return page
}

/** Lines of what is left of a paragraph that Word puts on this page. */
function linesThatFit(paragraph: FlowParagraph, rest: number, cursor: PageCursor, above: number): number {
  const { lineHeight, hanging, keepLines, lines } = paragraph
  const room = cursor.height - cursor.y - above + hanging + tolerance
  const fitting = Math.max(0, Math.floor(room / lineHeight))
  if (fitting >= rest) return rest
  const isFirst = rest === lines
  const kept = keepLines && isFirst ? 0 : withoutWidow(rest, fitting, isFirst)
  return kept === 0 && cursor.isBlank ? Math.max(1, fitting) : kept
}

function withoutWidow(rest: number, fitting: number, isFirst: boolean): number {
  if (rest < leastLines) return fitting
  const kept = rest - fitting === 1 ? fitting - 1 : fitting
  return isFirst && kept === 1 ? 0 : kept
}

/** Height of the first rows of a table, as many as keep together: its heading at least, and the row under it. */
function firstRowsHeight({ head, body }: FlowTable): number {
  return heightOf(firstKept([...head, ...body], 0))
}

/** Room under a heading from which on it is repeated; points. */
const leastRoom = 1

/**
 * Puts the rows of a table on this page and the next ones, its heading on each.
 *
 * @param after height of what the last row keeps with.
 */
function placeTable({ head, body, rule }: FlowTable, cursor: PageCursor, after: number): void {
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
    const reachesEnd = index + kept.length === rows.length
    if ((kept.length > 1 || (reachesEnd && after > 0)) && index > brokenUntil) {
      const wanted = heightOf(kept) + (reachesEnd ? after : rule)
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
