/** A line of figures in Indonesian, `SKM 2021: 6.137 responden · IKM 89,80 (A) …`. */
export interface SummaryLine {
  readonly label: string
  readonly figures: readonly string[]
}

/** What the answers of a long file come to. */
export interface AnswerTally {
  readonly summary: readonly SummaryLine[]
  /** Plain JSON: decimals as text with a point, counts as numbers. */
  readonly figures: Readonly<Record<string, unknown>>
  /** The results as a sheet of the kind's own workbook: its name, heading and rows. */
  readonly sheet: { readonly name: string; readonly rows: readonly (readonly string[])[] }
}
