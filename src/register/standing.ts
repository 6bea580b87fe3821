import type { CalendarDate } from '../base/dates/calendar-date.ts'
import { type Clock, type Counting, elapsedDays } from './clock.ts'

/** Something that came in, has to be answered within a limit of working days, and ends. */
export interface RegisteredEvent extends Clock {
  readonly limit: number
  /** The day on which it was answered: what had to be done was done. */
  readonly answered?: CalendarDate | undefined
  /** It was answered on a day that nobody knows. */
  readonly isAnswered?: boolean | undefined
  /** It has ended, answered or not. */
  readonly isClosed: boolean
}

/**
 * `answered`; `ended` without an answer; `resting`, as whoever sent it was asked for more or the file is not complete; or
 * `open`.
 */
export type Standing = 'answered' | 'ended' | 'resting' | 'open'

/** What has become of an event at a cutoff. */
export interface Course {
  readonly standing: Standing
  readonly isClosed: boolean
  /** Working days until the answer, or until the cutoff where there is none; undefined where nobody knows its day. */
  readonly days: number | undefined
  readonly limit: number
  /** Those days do not exceed the limit; undefined where they are not known. */
  readonly isWithin: boolean | undefined
}

/** How an event stood at the end of a day; what came later had not come yet. */
export function courseAt(event: RegisteredEvent, cutoff: CalendarDate, counting: Counting): Course {
  const { limit, isClosed } = event
  const answered = event.answered !== undefined && event.answered <= cutoff ? event.answered : undefined
  if (answered === undefined && event.isAnswered === true)
    return { standing: 'answered', isClosed, days: undefined, limit, isWithin: undefined }
  const days = elapsedDays(knownAt(event, cutoff), answered ?? cutoff, counting)
  const standing = answered === undefined ? standingWithout(event, cutoff) : 'answered'
  return { standing, isClosed, days, limit, isWithin: days <= limit }
}

/** An answer that came after the cutoff had not come: the rest went on. */
function knownAt(clock: Clock, cutoff: CalendarDate): Clock {
  return clock.rests.length === 0 ? clock : { ...clock, rests: clock.rests.filter(({ asked }) => asked <= cutoff) }
}

function standingWithout({ isClosed, complete, rests }: RegisteredEvent, cutoff: CalendarDate): Standing {
  if (isClosed) return 'ended'
  const isAsked = rests.some(({ asked, supplied }) => asked <= cutoff && (supplied === undefined || supplied > cutoff))
  return isAsked || (complete !== undefined && complete > cutoff) ? 'resting' : 'open'
}

/** Not answered although its days are over. What has ended is no longer late. */
export function isOverdue({ standing, isWithin }: Pick<Course, 'standing' | 'isWithin'>): boolean {
  return (standing === 'open' || standing === 'resting') && isWithin === false
}

/** A day that was the last in time has passed. */
export function isPast(due: CalendarDate, cutoff: CalendarDate): boolean {
  return due < cutoff
}
