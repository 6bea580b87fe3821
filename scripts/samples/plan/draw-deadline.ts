import type { Random } from '../random.ts'
import type { DeadlinePool } from './deadline-pools.ts'

const DAY = 86_400_000

function drawFavourite(pool: DeadlinePool, random: Random): string {
  return random.pick(pool.favourites.flatMap(([day, weight]) => Array.from({ length: weight }, () => day)))
}

function drawDay(pool: DeadlinePool, random: Random): Date {
  const first = Date.parse(pool.from)
  return new Date(first + random.below((Date.parse(pool.until) - first) / DAY + 1) * DAY)
}

function monthEnd(day: Date): Date {
  return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0))
}

/** A deadline as `2022-12-31`: mostly a favourite day, then a month end, now and then any day. */
export function drawDeadline(pool: DeadlinePool, random: Random): string {
  const way = random.next()
  if (way < 0.62) return drawFavourite(pool, random)
  const day = drawDay(pool, random)
  return (way < 0.85 ? monthEnd(day) : day).toISOString().slice(0, 10)
}

/** `2022-12-31` as `31/12/2022`, the way most units write it. */
export function slashDate(isoDay: string): string {
  return isoDay.split('-').reverse().join('/')
}
