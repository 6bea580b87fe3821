// Rules on rencana aksi: their words, deadlines, statuses and services. Actions come in as they are declared here.
// Findings go out.

import type { CalendarDate } from '../../base/dates/calendar-date.ts'
import type { Place } from '../../problems/problem.ts'

export type AuditedColumn = 'unit' | 'service' | 'action' | 'timeline' | 'status' | 'evidence' | 'remark'

/** A rencana aksi as the rules see it. */
export interface AuditedAction {
  readonly year: number
  readonly unit: string
  readonly service?: string | undefined
  readonly recommendationNumber?: string | undefined
  /** What is to be done, on one line. */
  readonly words: string
  /** What the row says beside it, in the columns Bukti and Keterangan. */
  readonly evidence?: string | undefined
  readonly remark?: string | undefined
  /** The timeline as written. */
  readonly timeline: string
  readonly deadline?: CalendarDate | undefined
  readonly status: 'Open' | 'Close'
  readonly at: (column: AuditedColumn) => Place
}

/** The actions of a report, and the days they are held against. */
export interface RatlSubject {
  readonly actions: readonly AuditedAction[]
  /** The day on which statuses were read. */
  readonly cutoff: CalendarDate
  /** The year that the report is about. */
  readonly reportYear: number
}
