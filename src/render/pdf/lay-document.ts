import type { Block, ReportDocument, Section } from '../../document/document.ts'
import { announces } from '../../document/page-breaks.ts'
import { type PageFrame, pageFrame } from '../../theme/page-frame.ts'
import type { PlacedItem } from '../../typeset/flow/flow.ts'
import { placeFlow } from '../../typeset/flow/place-flow.ts'
import type { Anchors } from '../anchors.ts'
import { type Look, textArea } from '../measures.ts'
import { blockItems } from './flow/block-items.ts'
import { type FlowContext, heightOf, type Item, kept } from './flow/context.ts'
import { type BookedSection, PageBook } from './page-book.ts'
import type { Paint } from './paint/page-painter.ts'

/** A page with what is drawn on it, in the order in which it is read. */
export interface LaidPage {
  readonly frame: PageFrame
  readonly items: readonly PlacedItem<Paint>[]
}

export interface LaidDocument {
  readonly pages: readonly LaidPage[]
  readonly book: PageBook
}

/** Lays the blocks of a document on pages. A section without a piece has no page. */
export function layDocument({ sections, assets }: ReportDocument, anchors: Anchors, look: Look): LaidDocument {
  const pages: LaidPage[] = []
  const booked: BookedSection[] = []
  const places = new Map<string, number>()
  const blanks = new Set<number>()
  sections.forEach((section, index) => {
    const frame = pageFrame(section, look.theme)
    const area = textArea(frame)
    const flow = placeFlow(itemsOf(section, { ...look, ...area, assets, anchors, note: 0 }), area.height)
    const first = pages.length + 1
    for (const [anchor, page] of flow.pageOf) places.set(anchor, first + page)
    pages.push(...flow.pages.map(items => ({ frame, items })))
    const isOddNext = flow.pages.length > 0 && sections[index + 1]?.begins === 'odd'
    if (isOddNext && pages.length % 2 === 1) {
      pages.push({ frame, items: [] })
      blanks.add(pages.length)
    }
    booked.push({ section, pages: Array.from({ length: pages.length + 1 - first }, (_, at) => first + at) })
  })
  return { pages, book: new PageBook(booked, places, blanks) }
}

function itemsOf({ children }: Section, context: FlowContext): readonly Item[] {
  return children.flatMap((block, index) => {
    const next = children[index + 1]
    const items = blockItems(block, { ...context, note: noteHeight(block, next, context) })
    return staysWithNext(block, next) ? kept(items) : items
  })
}

/** Points of the note that a table keeps to itself. */
function noteHeight(block: Block, next: Block | undefined, context: FlowContext): number {
  const hasNote = (block.type === 'table' || block.type === 'matrix') && block.keeps === true
  return hasNote && next?.type === 'paragraph' ? heightOf(blockItems(next, context)) : 0
}

/** Lists say themselves which of their items stays. */
function staysWithNext(block: Block, next: Block | undefined): boolean {
  return next !== undefined && block.type !== 'list' && !beginsPage(next) && announces(block)
}

function beginsPage(block: Block): boolean {
  return block.type === 'pageBreak' || block.type === 'contents' || (block.type === 'heading' && block.level === 1)
}
