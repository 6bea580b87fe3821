import type { Flow } from './flow.ts'
import { PageCursor } from './page-cursor.ts'
import { firstLines, placeParagraph } from './place-paragraph.ts'
import { firstRowsHeight, placeTable } from './place-table.ts'

export interface SectionPages {
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
      placeTable(block, cursor)
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
