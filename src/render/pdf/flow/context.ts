// What lives in this folder: blocks as what is laid on pages. In come the blocks of a section, with theme and letters. Out go
// pieces in their order, each with what draws it; where they stand is decided by `typeset/flow`.

import type { Assets } from '../../../document/document.ts'
import type { FlowItem, FlowPiece } from '../../../typeset/flow/flow.ts'
import type { Anchors } from '../../anchors.ts'
import type { Look } from '../../measures.ts'
import type { Paint } from '../paint/page-painter.ts'

/** What blocks need besides themselves; lengths of the text area in points. */
export interface FlowContext extends Look {
  readonly width: number
  readonly height: number
  readonly assets: Assets
  readonly anchors: Anchors
  /** Height of the note that a table keeps room for under it; 0 where there is none. */
  readonly note: number
}

export type Item = FlowItem<Paint>
export type Piece = FlowPiece<Paint>

/** The part of a text area in which something stands; points from its left edge. */
export interface Column {
  readonly left: number
  readonly width: number
}

/** All pieces on the page of what follows them. */
export function kept<One extends Item>(items: readonly One[]): readonly One[] {
  return items.map(item => (item.type === 'piece' ? { ...item, keepsNext: true } : item))
}

/** Pieces on one page, the last of which keeps with nothing more than it did. */
export function together<One extends Item>(items: readonly One[]): readonly One[] {
  return [...kept(items.slice(0, -1)), ...items.slice(-1)]
}

/** Points that items take one after the other. */
export function heightOf(items: readonly Item[]): number {
  return items.reduce((sum, item) => {
    if (item.type === 'turn') return sum
    return sum + item.above + (item.type === 'piece' ? item.height : item.least) + item.below
  }, 0)
}
