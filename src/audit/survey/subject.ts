import type { CalendarDate } from '../../base/dates/calendar-date.ts'
import type { Answers } from '../../instrument/answer-leaves.ts'
import type { Place } from '../../problems/problem.ts'

/** The answers of one respondent. */
export interface AuditedResponse {
  readonly year: number
  readonly unit: string
  readonly service?: string | undefined
  readonly date?: CalendarDate | undefined
  readonly answers: Answers
  readonly place: Place
}

/** The responses of a report, in the order of their rows. */
export interface ResponseSubject {
  readonly responses: readonly AuditedResponse[]
}
