/** What a report was made from, as a file that goes with it. */
export interface SourceData {
  /** `data.json`. */
  readonly name: string
  /** For people who find it: one Indonesian sentence. */
  readonly description: string
  /** Canonical JSON, written when somebody wants it: most formats do not. */
  readonly text: () => string
}
