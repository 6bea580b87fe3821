import type { FlowParagraph } from './flow.ts'
import { type PageCursor, tolerance } from './page-cursor.ts'

/** Lines of a paragraph that Word keeps together at a page break, before it and after it. */
const leastLines = 2

/** Lines of a paragraph that have to stand under one that keeps with it. */
export function firstLines({ lines, keepLines }: FlowParagraph): number {
  return keepLines || lines <= leastLines + 1 ? lines : leastLines
}

/** Puts a paragraph on this page and, where it does not fit, the next ones; gives back the page on which it begins. */
export function placeParagraph(paragraph: FlowParagraph, cursor: PageCursor): number {
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
