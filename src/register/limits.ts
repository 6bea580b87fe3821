import type { CalendarDate } from '../base/dates/calendar-date.ts'

/** What of an event decides its limit; an absent entry of a limit fits all. */
export type LimitKeys = Readonly<Record<string, string | undefined>>

/** Working days that a regulation, or the office, gives to what fits its entries, from a day on. */
export interface Limit {
  readonly keys: LimitKeys
  readonly days: number
  readonly validFrom: CalendarDate
}

/**
 * The limit of an event that came in on a day: of those that apply by then the one that says most, of these the youngest. Order
 * does not matter unless two say the same from the same day. Undefined where none fits.
 */
export function limitAt<One extends Limit>(
  limits: readonly One[],
  keys: LimitKeys,
  day: CalendarDate,
): One | undefined {
  let best: One | undefined
  for (const limit of limits) {
    if (limit.validFrom > day || !fits(limit.keys, keys)) continue
    if (best === undefined || isNearer(limit, best)) best = limit
  }
  return best
}

function fits(wanted: LimitKeys, keys: LimitKeys): boolean {
  return Object.entries(wanted).every(([name, value]) => value === undefined || keys[name] === value)
}

function isNearer(one: Limit, other: Limit): boolean {
  const [said, saidByOther] = [saidBy(one), saidBy(other)]
  return said > saidByOther || (said === saidByOther && one.validFrom > other.validFrom)
}

function saidBy({ keys }: Limit): number {
  return Object.values(keys).filter(value => value !== undefined).length
}
