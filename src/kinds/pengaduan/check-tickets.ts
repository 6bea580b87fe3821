import { formatLongDate } from '../../base/dates/calendar-date.ts'
import { groupBy } from '../../base/group-by.ts'
import { listCells } from '../../problems/list-cells.ts'
import type { ProblemLog } from '../../problems/outcome.ts'
import type { Place } from '../../problems/problem.ts'
import type { TableRow } from '../../workbook/column.ts'
import { isOwnLimit, keysOfNames, limitFor } from './check-limits.ts'
import type { ReportFacts, Ticket } from './input.ts'
import { complaintProblem } from './problems.ts'
import type { NamedLimit } from './reference.ts'
import { ticketKey } from './ticket-key.ts'
import type { ticketSheet } from './ticket-sheet.ts'

type Row = TableRow<typeof ticketSheet.columns>

export interface TicketReading {
  readonly report: Pick<ReportFacts, 'blankSupervised' | 'to'>
  readonly limits: readonly NamedLimit[]
}

interface ReadTickets {
  readonly rows: readonly Ticket[]
  readonly whistleblowing: number
  readonly repeated: readonly { readonly id: string; readonly place: Place }[]
}

/** Every ticket once, with its limit. A row that says another thing of the same ticket is an error. */
export function readTickets(rows: readonly Row[], reading: TicketReading, log: ProblemLog): ReadTickets {
  const firsts = new Map<string, Row>()
  const repeated: { readonly id: string; readonly place: Place }[] = []
  for (const row of rows) {
    const { id } = row.values
    const first = firsts.get(ticketKey(id))
    if (first === undefined) firsts.set(ticketKey(id), row)
    else if (saysTheSame(first, row)) repeated.push({ id, place: row.at('id') })
    else log.add(complaintProblem('tiket.differs', row.at('id'), { id, other: first.at('id').cell ?? '' }))
  }
  const once = [...firsts.values()]
  const counted = once.filter(({ values }) => values.source !== 'WBS')
  const tickets = counted.map(row => toTicket(row, reading))
  tellMissingLimits(tickets, reading, log)
  return { rows: tickets, whistleblowing: once.length - counted.length, repeated }
}

function saysTheSame({ values: one }: Row, { values: other }: Row): boolean {
  return (Object.keys(one) as (keyof Row['values'])[]).every(
    key => key === 'id' || JSON.stringify(one[key]) === JSON.stringify(other[key]),
  )
}

/** A row as a ticket; `limitFor` is asked of every one. */
export function toTicket({ values, at }: Pick<Row, 'values' | 'at'>, { report, limits }: TicketReading): Ticket {
  const supervised = values.type === 'Pengaduan' ? (values.supervised ?? report.blankSupervised) : undefined
  return { ...values, supervised, limit: limitOf({ ...values, supervised }, limits), at }
}

export type Limited = Pick<
  Ticket,
  'type' | 'supervised' | 'source' | 'commodity' | 'classification' | 'subclassification' | 'unit' | 'received'
>

/** The place among all limits of the one that a ticket has to be answered within. */
export function limitOf(ticket: Limited, limits: readonly NamedLimit[]): number | undefined {
  const { type, supervised, source, commodity, classification, subclassification, unit, received } = ticket
  const isNamed = limits.some(isOwnLimit)
  const names = isNamed ? keysOfNames({ commodity, classification, subclassification, unit }) : {}
  return limitFor(limits, { type, supervised, source, ...names }, received)
}

/** Told once for each reason, whatever the number of rows. */
function tellMissingLimits(tickets: readonly Ticket[], { report, limits }: TicketReading, log: ProblemLog): void {
  const missing = tickets.filter(({ limit, received }) => limit === undefined && received <= report.to)
  // Where neither answer would give a limit, the answer is not what is missing.
  const isUnsure = (ticket: Ticket) =>
    ticket.type === 'Pengaduan' &&
    ticket.supervised === undefined &&
    limitOf({ ...ticket, supervised: 'Ya' }, limits) !== undefined
  for (const [unsure, own] of groupBy(missing, isUnsure)) {
    const [first] = own
    if (first === undefined) continue
    const column = unsure ? 'supervised' : 'received'
    const many = { count: own.length, cells: listCells(own.map(({ at }) => at(column))) }
    const what = `${first.type} yang diterima ${formatLongDate(first.received)}`
    log.add(
      unsure
        ? complaintProblem('tiket.no-kadar', first.at(column), many)
        : complaintProblem('tiket.no-limit', first.at(column), { what, ...many }),
    )
  }
}
