import type { CalendarDate } from '../base/dates/calendar-date.ts'
import { dayNumberOf, dayOfNumber } from '../base/dates/day-number.ts'
import type { WorkCalendar } from './work-calendar.ts'

/** How an office counts: by whose working days, and whether the day on which something comes in is the first. */
export interface Counting {
  readonly calendar: WorkCalendar
  readonly countsFirstDay: boolean
}

/** A time in which nothing can be done: whoever sent it was asked for more, until it came; still is where it did not. */
export interface Rest {
  readonly asked: CalendarDate
  readonly supplied?: CalendarDate | undefined
}

/** When the time of something began to run, and when it rested. */
export interface Clock {
  readonly received: CalendarDate
  /** The day on which the file was complete, where that came later: the clock begins then. */
  readonly complete?: CalendarDate | undefined
  readonly rests: readonly Rest[]
}

/** Day numbers, after the first and up to the last. */
type Span = readonly [after: number, through: number]

/**
 * Working days from the beginning of a clock to the end of a day, without those of its rests. A day of asking counts, the day on
 * which an answer comes does not, just as the day of receipt; where the first day counts, the day of the answer does too.
 */
export function elapsedDays(clock: Clock, end: CalendarDate, counting: Counting): number {
  return elapsed(clock, dayNumberOf(end), counting)
}

function elapsed(clock: Clock, end: number, { calendar, countsFirstDay }: Counting): number {
  const begin = beginOf(clock, countsFirstDay)
  let days = calendar.between(begin, end)
  if (clock.rests.length === 0) return days
  let rested = begin
  for (const [after, through] of restsOf(clock, countsFirstDay)) {
    const [from, to] = [Math.max(after, rested), Math.min(through, end)]
    days -= calendar.between(from, to)
    rested = Math.max(rested, to)
  }
  return days
}

/** The day on which the limit is reached, the last in time; undefined while the clock rests before it. */
export function dueDay(clock: Clock, limit: number, counting: Counting): CalendarDate | undefined {
  const { calendar, countsFirstDay } = counting
  let day = beginOf(clock, countsFirstDay)
  let missing = limit
  while (missing > 0) {
    day = calendar.nth(day, missing)
    const isResting = restsOf(clock, countsFirstDay).some(([after, through]) => after < day && through === Infinity)
    if (isResting) return undefined
    missing = limit - elapsed(clock, day, counting)
  }
  return dayOfNumber(Math.max(day, dayNumberOf(startOf(clock))))
}

/** The day on which the clock begins. */
export function startOf({ received, complete }: Pick<Clock, 'received' | 'complete'>): CalendarDate {
  return complete === undefined || complete < received ? received : complete
}

function beginOf(clock: Clock, countsFirstDay: boolean): number {
  return dayNumberOf(startOf(clock)) - (countsFirstDay ? 1 : 0)
}

/** In the order in which they begin. */
function restsOf({ rests }: Clock, countsFirstDay: boolean): readonly Span[] {
  const early = countsFirstDay ? 1 : 0
  const spans = rests.map(({ asked, supplied }): Span => {
    return [dayNumberOf(asked), supplied === undefined ? Infinity : dayNumberOf(supplied) - early]
  })
  return spans.length < 2 ? spans : spans.toSorted(([one], [other]) => one - other)
}
