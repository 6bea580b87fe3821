import { Decimal } from '../base/decimal.ts'
import { type Course, isOverdue } from './standing.ts'

/** What some events come to. All are whole numbers, but the median, which may end in a half. */
export interface EventFigures {
  readonly total: number
  /** Answered by the cutoff. */
  readonly answered: number
  /** Answered on a day that is known. */
  readonly timed: number
  /** Of these, within their limits. */
  readonly inTime: number
  /** Ended, answered or not. */
  readonly closed: number
  /** Answered, and not ended yet. */
  readonly pending: number
  /** Neither answered nor ended, and nobody was asked. */
  readonly open: number
  /** The like, while the clock rests. */
  readonly resting: number
  /** Neither answered nor ended although the limit has passed. */
  readonly overdue: number
  /** Working days until the answer, of all whose day is known. */
  readonly days: number
  /** The day in the middle, or half way between the two there; undefined where there is none. */
  readonly median: Decimal | undefined
}

/**
 * Counts events in one pass. What it holds grows with the different numbers of days, not with the events; the order in which they
 * come changes nothing.
 */
export class EventCounts {
  #total = 0
  #answered = 0
  #inTime = 0
  #closed = 0
  #pending = 0
  #open = 0
  #resting = 0
  #overdue = 0
  /** How many were answered after so many days, where the day is known. */
  readonly #days = new Map<number, number>()

  add(course: Course, count = 1): void {
    const { standing, isClosed, days, isWithin } = course
    this.#total += count
    if (isClosed) this.#closed += count
    if (isOverdue(course)) this.#overdue += count
    if (standing === 'open') this.#open += count
    if (standing === 'resting') this.#resting += count
    if (standing !== 'answered') return
    this.#answered += count
    if (!isClosed) this.#pending += count
    if (days === undefined) return
    if (isWithin) this.#inTime += count
    this.#days.set(days, (this.#days.get(days) ?? 0) + count)
  }

  get figures(): EventFigures {
    const timed = [...this.#days.values()].reduce((sum, count) => sum + count, 0)
    return {
      total: this.#total,
      answered: this.#answered,
      timed,
      inTime: this.#inTime,
      closed: this.#closed,
      pending: this.#pending,
      open: this.#open,
      resting: this.#resting,
      overdue: this.#overdue,
      days: [...this.#days].reduce((sum, [days, count]) => sum + days * count, 0),
      median: medianOf(this.#days, timed),
    }
  }
}

/** What some courses come to. */
export function countEvents(courses: Iterable<Course>): EventFigures {
  const counts = new EventCounts()
  for (const course of courses) counts.add(course)
  return counts.figures
}

function medianOf(counts: ReadonlyMap<number, number>, all: number): Decimal | undefined {
  if (all === 0) return undefined
  const sorted = [...counts].sort(([one], [other]) => one - other)
  const at = (rank: number) => {
    let seen = 0
    for (const [days, count] of sorted) {
      seen += count
      if (seen > rank) return days
    }
    throw new RangeError(`no event has the rank ${rank}`)
  }
  return new Decimal(at((all - 1) >> 1) + at(all >> 1)).div(2)
}
