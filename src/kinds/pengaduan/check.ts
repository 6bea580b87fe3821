import { type CalendarDate, formatLongDate } from '../../base/dates/calendar-date.ts'
import type { ProblemLog } from '../../problems/outcome.ts'
import { daysOf } from '../parts/year-period.ts'
import { checkLimits, limitsOfCounted } from './check-limits.ts'
import { readTickets } from './check-tickets.ts'
import type { CarriedTicket, ComplaintInput, Read, ReportFacts, Ticket } from './input.ts'
import { complaintProblem } from './problems.ts'
import type { ComplaintReference } from './reference.ts'
import { ticketKey } from './ticket-key.ts'
import type { ReadComplaints } from './workbook.ts'

/** The typed input that the sheets of this kind come to; nothing while the sheet Laporan does not say of which days it is. */
export function checkComplaints(
  read: ReadComplaints,
  reference: ComplaintReference,
  log: ProblemLog,
): ComplaintInput | undefined {
  const { ticket, recap, limit, referral } = read
  const report = checkFacts(read.report, log)
  if (report === undefined) return undefined
  const limits = checkLimits(limit.rows, reference, log)
  const { rows, whistleblowing, repeated } = readTickets(ticket.rows, { report, limits }, log)
  const tickets = rows.filter(({ received }) => received >= report.from && received <= report.to)
  const totals = recap.rows.map(withPlace)
  const counted = read.counted.rows.map(withPlace)
  checkCounted(counted, report, tickets.length > 0, log)
  const isRead =
    read.counted.isWhole || ticket.isWhole || recap.isWhole || (ticket.sheets.length === 0 && recap.sheets.length === 0)
  if (isRead && tickets.length === 0 && totals.length === 0 && counted.length === 0)
    log.add(complaintProblem('pengaduan.nothing', report.at('year'), {}))
  checkRecap(totals, log)
  const hasTickets = tickets.length > 0 || counted.length > 0
  if (ticket.isWhole) checkReferrals(referral.rows, ticket.rows, log)
  return {
    report,
    units: read.unit.rows.map(withPlace),
    holidays: read.holiday.rows.map(withPlace),
    limits: [...limits, ...limitsOfCounted(counted)],
    lists: read.list.rows.map(withPlace),
    tickets,
    earlier: rows.filter(({ received }) => received < report.from),
    outside: rows.flatMap(({ received, at }) => (received > report.to ? [at('received')] : [])),
    repeated,
    whistleblowing: whistleblowing + sumOf(counted.filter(({ source }) => source === 'WBS')),
    counted: counted.filter(({ source }) => source !== 'WBS'),
    recap: hasTickets ? [] : totals,
    ignoredRecap: hasTickets ? totals : [],
    referrals: referral.rows.map(withPlace),
    history: read.history.rows.map(withPlace),
    efforts: read.effort.rows.map(withPlace),
    advice: read.advice.rows.map(withPlace),
    printed: read.printed.rows.map(withPlace),
    narratives: read.narrative.rows.map(withPlace),
    legalBasis: read.legalBasis.rows.map(({ values }) => values.law),
    totals: [recap, read.counted].flatMap(one => one.totals),
    carried: rows.filter(one => one.received <= report.to && isLeftOpen(one, report.cutoff)).map(toCarried),
  }
}

/** The values of a row with their places, and nothing else of it. */
function withPlace<Values extends object, At>(row: { readonly values: Values; readonly at: At }): Values & { at: At } {
  return { ...row.values, at: row.at }
}

/** The sheet Laporan with the days of the period; what is missing is an error, and then never printed. */
export function checkFacts(
  { values, partial, at }: ReadComplaints['report'],
  log: ProblemLog,
): ReportFacts | undefined {
  const { year } = partial
  if (year === undefined) return undefined
  const entries = (values ?? partial) as NonNullable<typeof values>
  const period = entries.period ?? 'tahun'
  const whole = daysOf(period, year)
  const [from, last] = [entries.from ?? whole.from, entries.to ?? whole.to]
  if (from === undefined || last === undefined) return undefined
  const cutoff = entries.cutoff ?? last
  const written = (day: CalendarDate) => formatLongDate(day)
  if (from > last) {
    log.add(complaintProblem('pengaduan.period-reversed', at('to'), { from: written(from), to: written(last) }))
  } else if (cutoff < from) {
    log.add(complaintProblem('pengaduan.cutoff-early', at('cutoff'), { from: written(from), cutoff: written(cutoff) }))
  }
  // Nothing had come in that came after the cutoff.
  const [to = last] = [cutoff, last].sort()
  return { ...entries, period, from, to, cutoff, at }
}

function sumOf(rows: readonly Read<'counted'>[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0)
}

/** Tickets count once, and as they stood at the cutoff of this report. */
function checkCounted(
  counted: readonly Read<'counted'>[],
  { cutoff }: ReportFacts,
  hasTickets: boolean,
  log: ProblemLog,
): void {
  const [first] = counted
  if (first !== undefined && hasTickets) log.add(complaintProblem('hitungan.beside-tickets', first.at('count'), {}))
  const other = counted.find(row => row.cutoff !== cutoff)
  if (other === undefined) return
  const days = { found: formatLongDate(other.cutoff), cutoff: formatLongDate(cutoff) }
  log.add(complaintProblem('hitungan.other-cutoff', other.at('cutoff'), days))
}

/** States of totals are told of all rows or of none. */
function checkRecap(rows: readonly Read<'recap'>[], log: ProblemLog): void {
  const states = { closed: 'Selesai', pending: 'Proses', open: 'Belum' } as const
  const isTold = rows.some(row => Object.keys(states).some(key => row[key as keyof typeof states] !== undefined))
  if (!isTold) return
  for (const [key, title] of Object.entries(states) as [keyof typeof states, string][]) {
    const blank = rows.find(row => row[key] === undefined)
    if (blank !== undefined) log.add(complaintProblem('rekap.partly', blank.at(key), { title }))
  }
}

function checkReferrals(
  rows: ReadComplaints['referral']['rows'],
  tickets: ReadComplaints['ticket']['rows'],
  log: ProblemLog,
): void {
  const known = new Set(tickets.map(({ values }) => ticketKey(values.id)))
  for (const { values, at, inherits } of rows) {
    if (known.has(ticketKey(values.id)) || inherits('id')) continue
    log.add(complaintProblem('rujukan.unknown-ticket', at('id'), { id: values.id }))
  }
}

/** Neither answered nor closed at the cutoff. */
export function isLeftOpen({ answered, closed, status }: Ticket, cutoff: CalendarDate): boolean {
  const isAnswered = (answered !== undefined && answered <= cutoff) || (answered === undefined && status === 'Replied')
  const isClosed = closed === undefined ? status === 'Closed' : closed <= cutoff
  return !isAnswered && !isClosed
}

function toCarried({ id, received, unit }: Ticket): CarriedTicket {
  return { id, received, ...(unit !== undefined && { unit }) }
}
