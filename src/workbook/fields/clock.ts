import { timeOfDay } from '../../base/dates/moment.ts'

/** A text taken apart at the time of day behind it. */
export interface SplitClock {
  /** What stands before the time. */
  readonly before: string
  /** Milliseconds since midnight; 0 where no time is written. */
  readonly time: number
}

const time = String.raw`(?<hours>\d{1,2})[.:](?<minutes>\d{2})(?:[.:](?<seconds>\d{2}(?:[.,]\d+)?))?`
const half = String.raw`(?:\s?(?<half>[ap])\.?\s?m\.?)?`
const zone = String.raw`(?:\s?(?:Z|WIB|WITA|WIT|GMT|UTC|(?:GMT|UTC)?\s?[+-](?:0?\d|1[0-4])(?::?\d{2})?)(?:\s\([^)]*\))?)?`
const clock = new RegExp(`(?:T|,?\\s+(?:(?:pukul|jam)\\s+)?)${time}${half}${zone}$`, 'i')

/**
 * Reads `14:05`, `14.05`, `14:05:09.250`, `pukul 14.05 WIB`, `2:05 PM`, `2:10:05 PM GMT+7` or `T14:10:05+07:00` behind a
 * day. The zone is left out: a time is that of the clock which the form showed. Undefined when no clock shows the time.
 */
export function splitClock(text: string): SplitClock | undefined {
  const found = clock.exec(text)
  if (found === null || found.index === 0) return { before: text, time: 0 }
  const { hours, minutes, seconds, half } = found.groups ?? {}
  const exact = Number(seconds?.replace(',', '.') ?? 0)
  const time = timeOfDay(hourOf(Number(hours), half?.toLowerCase()), Number(minutes), exact)
  return time === undefined ? undefined : { before: text.slice(0, found.index), time }
}

/** `14:05 PM` says the same twice; `14:05 AM` contradicts itself. */
function hourOf(hours: number, half: string | undefined): number {
  if (half === undefined || (half === 'p' && hours > 12)) return hours
  return hours > 12 ? Number.NaN : (hours % 12) + (half === 'p' ? 12 : 0)
}
