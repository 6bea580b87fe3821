// What lives in this folder: the one layout of all blocks. In come pieces in the order in which they are read, each with its
// height and what it stays with. Out go pages, with the place of every piece. It knows neither what is drawn nor for whom.

/** Something that stands on one page whole: a line of text, a picture. Lengths in points. */
export interface FlowPiece<Drawn> {
  readonly type: 'piece'
  readonly height: number
  /** Free before it, unless it stands at the top of a page. */
  readonly above: number
  /** Free after it, as far as the page has room. */
  readonly below: number
  /** Stands on the page of what follows. */
  readonly keepsNext: boolean
  readonly drawn: Drawn
  /** The name under which others lead to it. */
  readonly anchor?: string | undefined
}

/** Rows of a table, or lines of contents: they are laid for the room that is left, on this page and the next ones. */
export interface FlowRows<Drawn> {
  readonly type: 'rows'
  readonly above: number
  readonly below: number
  /** Height that has to be free for its beginning. */
  readonly least: number
  /** What stands on this page, which has so much room, and on each that follows. */
  readonly lay: (room: number) => readonly PageShare<Drawn>[]
  readonly anchor?: string | undefined
}

/** What of some rows stands on one page. */
export interface PageShare<Drawn> {
  readonly height: number
  readonly drawn: Drawn
}

/** What follows begins a page, where it does not already. */
export interface FlowTurn {
  readonly type: 'turn'
}

export type FlowItem<Drawn> = FlowPiece<Drawn> | FlowRows<Drawn> | FlowTurn

/** Where something stands: points from the top of the text area. */
export interface PlacedItem<Drawn> {
  readonly y: number
  readonly drawn: Drawn
}

export interface PlacedFlow<Drawn> {
  readonly pages: readonly (readonly PlacedItem<Drawn>[])[]
  /** The page, from 0, on which the beginning of what has a name stands. */
  readonly pageOf: ReadonlyMap<string, number>
}
