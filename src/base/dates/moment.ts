import type { CalendarDate } from './calendar-date.ts'

/** A time of a day: milliseconds since midnight, on the clock of whoever wrote it. 0 where only the day is known. */
export interface Moment {
  readonly date: CalendarDate
  readonly time: number
}

export const millisecondsOfDay = 86_400_000

/** Below 0 when the left one came first; a day alone comes before every time of that day. */
export function compareMoments(left: Moment, right: Moment): number {
  if (left.date !== right.date) return left.date < right.date ? -1 : 1
  return left.time - right.time
}

/** `14.05`, as Indonesian writes hours and minutes. */
export function formatClock(time: number): string {
  const minutes = Math.floor(time / 60_000)
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${pad(Math.floor(minutes / 60))}.${pad(minutes % 60)}`
}

/** Milliseconds since midnight, or undefined when no clock shows such a time (25:00, 12:60). */
export function timeOfDay(hours: number, minutes: number, seconds = 0): number | undefined {
  const real = hours < 24 && minutes < 60 && seconds < 60
  const time = Math.round(((hours * 60 + minutes) * 60 + seconds) * 1000)
  return real ? Math.min(time, millisecondsOfDay - 1) : undefined
}
