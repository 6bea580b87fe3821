import { type CalendarDate, lastDayOfMonth } from '../../base/dates/calendar-date.ts'

/** How exactly a timeline says when: `recurring` work and an `unknown` time have no deadline. */
export type TimelinePrecision = 'day' | 'month' | 'quarter' | 'semester' | 'year' | 'recurring' | 'unknown'

/** What a written time means. A month, quarter, semester or year stands for its last day (`docs/RULES.md` 4.4). */
export interface Reading {
  readonly precision: TimelinePrecision
  readonly deadline?: CalendarDate
  /** `repaired`: a slip of the typist undone; `guessed`: the year was missing and the survey year taken. */
  readonly certainty: 'certain' | 'repaired' | 'guessed'
}

type Certainty = Reading['certainty']

/** A deadline to the day. */
export function dayReading(deadline: CalendarDate, certainty: Certainty = 'certain'): Reading {
  return { precision: 'day', deadline, certainty }
}

/** A period that ends with a month (1–12) of a year; undefined when there is none such. */
export function endOfMonth(
  precision: TimelinePrecision,
  year: number,
  month: number,
  certainty: Certainty = 'certain',
): Reading | undefined {
  const deadline = lastDayOfMonth(year, month)
  return deadline && { precision, deadline, certainty }
}

/** The reading, for which something had to be repaired. */
export function repaired(reading: Reading): Reading {
  return reading.certainty === 'certain' ? { ...reading, certainty: 'repaired' } : reading
}
