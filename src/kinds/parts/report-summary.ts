import type { CalendarDate } from '../../base/dates/calendar-date.ts'
import type { PiecesPort } from '../../ports/ports.ts'
import type { Source } from '../../sources/source.ts'

/** A line of figures in Indonesian, `SKM 2021: 6.137 responden · IKM 89,80 (A) …`. */
export interface SummaryLine {
  readonly label: string
  readonly figures: readonly string[]
}

/** A CSV file of answers of any length, and what of it counts. */
export interface AnswersFile {
  /** What messages call it. */
  readonly path: string
  readonly pieces: PiecesPort
  /** Codes of unsur that the survey did not ask for. */
  readonly excused: ReadonlySet<string>
  /** Answers of other days do not count, where a kind counts by days; those without a day do. */
  readonly from?: CalendarDate | undefined
  readonly to?: CalendarDate | undefined
  /** The workbook of the report that the counts are for, where a kind counts by what it says. */
  readonly book?: Source | undefined
}

/** What the answers of a long file come to. */
export interface AnswerTally {
  readonly summary: readonly SummaryLine[]
  /** Plain JSON: decimals as text with a point, counts as numbers. */
  readonly figures: Readonly<Record<string, unknown>>
  /** The results as sheets of the kind's own workbook: names, headings and rows. */
  readonly sheets: readonly { readonly name: string; readonly rows: readonly (readonly string[])[] }[]
}
