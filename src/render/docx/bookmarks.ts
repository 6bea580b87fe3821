import type { ReportDocument } from '../../document/document.ts'
import { blocksOf } from '../../document/map-document.ts'
import { type Anchors, collectAnchors } from '../anchors.ts'
import { bookmarkNames } from './bookmark-names.ts'

/** What can be referred to in a document, and the bookmarks that lead there. */
export interface Bookmarks {
  readonly anchors: Anchors
  /** The bookmark of a block, by its id or anchor: all of a heading, the label of a caption. */
  readonly bookmarkOf: (anchor: string) => string
  /** The bookmark of a label alone, which references repeat, by the id or anchor of its block. */
  readonly labelBookmarkOf: (anchor: string) => string
}

/** A caption has its label in a bookmark of its own anyway; a heading has one for its label inside of that for all of it. */
export function bookmarksOf(document: ReportDocument): Bookmarks {
  const anchors = collectAnchors(document)
  const headings = blocksOf(document).flatMap(block => (block.type === 'heading' ? [anchors.of(block) ?? ''] : []))
  const isHeading = new Set(headings)
  const labelOf = (anchor: string) => (isHeading.has(anchor) ? `${anchor} label` : anchor)
  const nameOf = bookmarkNames([...anchors.names, ...headings.map(labelOf)])
  return { anchors, bookmarkOf: nameOf, labelBookmarkOf: anchor => nameOf(labelOf(anchor)) }
}
