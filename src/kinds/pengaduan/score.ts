import type { CalendarDate } from '../../base/dates/calendar-date.ts'
import { type CalendarMonth, firstDayOf, monthOf } from '../../base/dates/calendar-month.ts'
import { nameKey } from '../../base/name-key.ts'
import type { Counting, Rest } from '../../register/clock.ts'
import { type Course, courseAt } from '../../register/standing.ts'
import { WorkCalendar } from '../../register/work-calendar.ts'
import { type FollowedTicket, followCarried } from './carried.ts'
import { limitKey } from './check-limits.ts'
import { facetsOf } from './facets.ts'
import { type Group, groupOfRecap, groupOfTickets, type ScoredTicket } from './groups.ts'
import { type ComplaintInput, noTicket, type Ticket } from './input.ts'
import { type JudgedUnit, judgeUnits } from './judge-units.ts'
import type { ComplaintReference } from './reference.ts'
import { type ReferralGroup, scoreReferrals } from './referrals.ts'

/** Everything that came in, as a register counts it; only totals where the workbook has no tickets. */
export interface ComplaintScores {
  readonly whole: Group
  readonly facets: ReadonlyMap<string, readonly Group[]>
  readonly tickets: readonly ScoredTicket[]
  /** Those of before the period, as they stand at the same cutoff. */
  readonly earlier: readonly ScoredTicket[]
  readonly sp4n: Group | undefined
  readonly referrals: readonly ReferralGroup[]
  /** What became of the tickets that the last report left open; undefined where the archive knows of none. */
  readonly followed: readonly FollowedTicket[] | undefined
  /** Units whose complaints by the national system evaluators scored in the same year. */
  readonly judged: readonly JudgedUnit[]
  readonly countingOf: (unit: string | undefined) => Counting
  readonly months: readonly CalendarMonth[]
}

/** How everything stands at the cutoff (`docs/RULES.md` 11); working days are those of the unit that answers. */
export function scoreComplaints(input: ComplaintInput, reference: ComplaintReference): ComplaintScores {
  const countingOf = countingByUnit(input)
  const score = (ticket: Ticket): ScoredTicket => {
    return { ticket, course: courseOf(ticket, input, countingOf(ticket.unit)), count: 1 }
  }
  const tickets = [...input.tickets.map(score), ...scoreCounted(input)]
  const earlier = input.earlier.map(score)
  const months = monthsOf(input.report.from, input.report.to)
  const whole =
    tickets.length > 0
      ? groupOfTickets('Jumlah', tickets, { from: tickets, by: [] })
      : groupOfRecap('Jumlah', input.recap)
  const ofSp4n = tickets.filter(({ ticket }) => ticket.source === 'SP4N')
  return {
    whole,
    facets: facetsOf({ input, tickets, months, reference }),
    tickets,
    earlier,
    sp4n: ofSp4n.length === 0 ? undefined : groupOfTickets('SP4N-LAPOR!', ofSp4n, { from: tickets, by: ['source'] }),
    referrals: scoreReferrals(input, countingOf),
    followed: followCarried(input, [...earlier, ...tickets]),
    judged: judgeUnits(tickets, input.judged, reference),
    countingOf,
    months,
  }
}

/** Tickets that were counted before, each row as many as it says. */
function scoreCounted({ counted, limits }: Pick<ComplaintInput, 'counted' | 'limits'>): readonly ScoredTicket[] {
  const byKey = new Map(limits.map(({ keys }, index) => [keys.counted, index]))
  return counted.map(row => {
    const { unit, month, channel, type, supervised, source, standing, closed, days, limit, count, at } = row
    const ticket: Ticket = {
      ...noTicket,
      received: firstDayOf(month),
      ...{ unit, channel, type, supervised, source },
      limit: byKey.get(limitKey(row)),
      at: () => at('count'),
    }
    const isWithin = days === undefined ? undefined : days <= limit
    return { ticket, course: { standing, isClosed: closed === 'Ya', days, limit, isWithin }, count }
  })
}

/** Each unit has its own week and its own regional holidays. */
export function countingByUnit({
  report,
  units,
  holidays,
}: Pick<ComplaintInput, 'report' | 'units' | 'holidays'>): ComplaintScores['countingOf'] {
  const weeks = new Map(units.map(({ name, week }) => [nameKey(name), week]))
  const known = new Map<string, Counting>()
  // One spelling after the other: to compare names takes longer than to count days.
  return (unit = '') => {
    const kept = known.get(unit)
    if (kept !== undefined) return kept
    const key = unit === '' ? '' : nameKey(unit)
    const week = (weeks.get(key) ?? report.week) === '6' ? 6 : 5
    const own = holidays.filter(one => one.unit === undefined || nameKey(one.unit) === key)
    const calendar = new WorkCalendar(
      week,
      own.map(({ date }) => date),
    )
    const counting = { calendar, countsFirstDay: report.firstDay === 'Ya' }
    known.set(unit, counting)
    return counting
  }
}

const noRests: readonly Rest[] = []

type DatedTicket = Pick<
  Ticket,
  'received' | 'complete' | 'asked' | 'supplied' | 'answered' | 'closed' | 'status' | 'limit'
>

/** The ticket as the register knows it. A day before the ticket came in is none of an answer: it is not known. */
export function courseOf(
  ticket: DatedTicket,
  { report: { cutoff }, limits }: Pick<ComplaintInput, 'report' | 'limits'>,
  counting: Counting,
): Course {
  const { received, complete, asked, supplied, answered, closed, status, limit } = ticket
  const isReversed = answered !== undefined && answered < received
  const isClosed = closed === undefined ? status === 'Closed' : closed <= cutoff
  const event = {
    received,
    complete,
    rests: asked === undefined ? noRests : [{ asked, supplied }],
    answered: isReversed ? undefined : answered,
    isAnswered: isReversed || (answered === undefined && status === 'Replied'),
    isClosed,
    limit: limits[limit ?? -1]?.days ?? Number.POSITIVE_INFINITY,
  }
  return courseAt(event, cutoff, counting)
}

/** The months of a period, each of which has a row. */
function monthsOf(from: CalendarDate, to: CalendarDate): readonly CalendarMonth[] {
  const months: CalendarMonth[] = []
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))]
  while (`${year}-${String(month).padStart(2, '0')}` <= monthOf(to)) {
    months.push(`${year}-${String(month).padStart(2, '0')}` as CalendarMonth)
    ;[year, month] = month === 12 ? [year + 1, 1] : [year, month + 1]
  }
  return months
}
