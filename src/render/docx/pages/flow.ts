/** What Word stacks on pages, as far as the breaks between them depend on it. Lengths in points. */
export type Flow = FlowParagraph | FlowTable

/** A paragraph, broken into lines of one height. */
export interface FlowParagraph {
  readonly type: 'paragraph'
  readonly lines: number
  readonly lineHeight: number
  /** Space under the letters of a line, which may hang out of the page under its last line. */
  readonly hanging: number
  readonly above: number
  readonly below: number
  /** Stays on the page of what follows. */
  readonly keepNext: boolean
  /** Never breaks over pages. */
  readonly keepLines: boolean
  readonly startsPage: boolean
  readonly endsPage: boolean
  /** Bookmarks that begin with its first line. */
  readonly bookmarks: readonly string[]
}

/** Rows from top to bottom. What may break inside is several rows of one line. */
export interface FlowTable {
  readonly type: 'table'
  /** The heading rows, which stand on every page again. */
  readonly head: readonly FlowRow[]
  readonly body: readonly FlowRow[]
  /** Thickness of the rule that closes the table on each page. */
  readonly rule: number
}

export interface FlowRow {
  /** With the rule above it. */
  readonly height: number
  readonly keepNext: boolean
}
