import { splitClock } from './date.ts'

/** The two figures in front of a year, and the time of day behind it. */
interface Figures {
  readonly first: number
  readonly second: number
  /** 0 where none is written, and where a program has put a midnight. */
  readonly time: number
}

const figures = /^(\d{1,2})\s*([/.-])\s*(\d{1,2})\s*\2\s*(?:\d{4}|\d{2})$/
const [months, days] = [12, 31]
/** In so many months no survey is filled in on the same day of the month, and never on another. */
const oddMonths = 3

/**
 * Whether a column of dates, given as the texts of its cells, is written with the month before the day: `2/13/2025`.
 *
 * Either some cell can only be that, or the column makes sense in no other way: times of filling in (`2/3/2025 9:00`,
 * `2/4/2025 9:10` …) that by day and month would all lie on one day of three months or more. Never where a single cell can
 * only be the day before the month (`13/2/2025`). Texts that say nothing about it (`2025-02-03`, `3 Februari 2025`) do not
 * count.
 */
export function monthFirst(texts: readonly string[]): boolean {
  const dates = texts.flatMap(text => readFigures(text) ?? [])
  if (dates.some(({ first }) => first > months)) return false
  return dates.some(({ second }) => second > months) || isOneDayOfManyMonths(dates)
}

function readFigures(text: string): Figures | undefined {
  const { before = '', time = 0 } = splitClock(text.trim()) ?? {}
  const [first = 0, second = 0] = [1, 3].map(group => Number(figures.exec(before)?.[group] ?? 0))
  const areReal = Math.min(first, second) > 0 && Math.max(first, second) <= days
  return areReal ? { first, second, time } : undefined
}

function isOneDayOfManyMonths(dates: readonly Figures[]): boolean {
  const [firsts, seconds] = [new Set(dates.map(({ first }) => first)), new Set(dates.map(({ second }) => second))]
  return firsts.size === 1 && seconds.size >= oddMonths && dates.every(({ time }) => time > 0)
}
