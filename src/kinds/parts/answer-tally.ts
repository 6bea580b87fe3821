import type { SummaryLine } from './summary-line.ts'

/** What the answers of a long file come to. */
export interface AnswerTally {
  readonly summary: readonly SummaryLine[]
  /** Plain JSON: decimals as text with a point, counts as numbers. */
  readonly figures: Readonly<Record<string, unknown>>
  /** The results as a sheet of the kind's own workbook: its name, heading and rows. */
  readonly sheet: { readonly name: string; readonly rows: readonly (readonly string[])[] }
}
