/** A block that may have to stand with what follows it; put in by `resolveDocument`. */
export interface Kept {
  /** Stands on the page of what follows: all of a paragraph or chart, and of what has rows or items the last one. */
  readonly keeps?: true
}
