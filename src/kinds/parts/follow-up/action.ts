import type { CalendarDate } from '../../../base/dates/calendar-date.ts'
import type { RichText } from '../../../base/rich-text.ts'
import type { Place } from '../../../problems/problem.ts'
import type { Timeline } from '../../../workbook/fields/timeline.ts'
import type { Status } from '../statuses.ts'

// Recommendations of surveys and the actions that follow from them (`docs/RULES.md` 4): their sheets, what becomes of them from
// report to report, and what a report says of them. The sheets come in; counts, and parts of a view, go out.

export interface Recommendation {
  readonly year: number
  readonly number: string
  readonly text: string
  readonly at: (column: 'number' | 'text') => Place
}

export type ActionColumn =
  | 'number'
  | 'unit'
  | 'service'
  | 'recommendationNumber'
  | 'recommendation'
  | 'action'
  | 'timeline'
  | 'status'
  | 'evidence'
  | 'remark'

/** One rencana aksi with its deadline and status. */
export interface ActionRecord {
  readonly year: number
  /** Number of the unit in the sheet of its action. */
  readonly unitNumber?: number | undefined
  readonly unit: string
  /** As the first action of its unit and year writes it: spellings with the same key are one service. */
  readonly service?: string | undefined
  readonly writtenService?: string | undefined
  readonly recommendationNumber?: string | undefined
  /** Codes of the unsur that its row names, where it names any that the instrument has. */
  readonly unsur?: readonly string[] | undefined
  /** Text of the recommendation, for numbered ones. */
  readonly recommendation?: RichText | undefined
  readonly action: RichText
  readonly timeline: Timeline
  readonly deadline?: CalendarDate | undefined
  readonly status: Status
  readonly evidence?: string | undefined
  readonly remark?: string | undefined
  readonly at: (column: ActionColumn) => Place
}
