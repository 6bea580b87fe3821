import type { Place } from '../../problems/problem.ts'
import { EventCounts, type EventFigures } from '../../register/count-events.ts'
import type { Course } from '../../register/standing.ts'
import type { Read, Ticket, TicketColumn } from './input.ts'

/** A ticket with how it stands at the cutoff. */
export interface ScoredTicket {
  readonly ticket: Ticket
  readonly course: Course
  /** How many tickets it stands for: one, but for those that were counted before. */
  readonly count: number
}

/** Everything with one thing in common. */
export interface Group {
  readonly name: string
  readonly total: number
  /** Closed, answered, waiting for whoever reported, open: each ticket is one of them. Undefined where totals do not tell. */
  readonly states: Readonly<Record<'closed' | 'pending' | 'resting' | 'open', number>> | undefined
  /** With days and limits; undefined where only totals are known. */
  readonly figures: EventFigures | undefined
  readonly cells: (...columns: readonly TicketColumn[]) => readonly Place[]
}

/** All that groups are chosen from, and the columns that choose. */
export interface Choosing {
  readonly from: readonly ScoredTicket[]
  readonly by: readonly TicketColumn[]
}

/** Whether a row counts at all is said by these. */
const counting: readonly TicketColumn[] = ['received', 'source']

/**
 * Tickets that have something in common, counted. The cells that a count rests on are looked up only when somebody asks: those of
 * its own tickets, and those that keep the others out.
 */
export function groupOfTickets(name: string, tickets: readonly ScoredTicket[], { from, by }: Choosing): Group {
  const figures: EventFigures = countTickets(tickets)
  const { total, closed, pending, resting, open } = figures
  return {
    name,
    total,
    states: { closed, pending, resting, open },
    figures,
    cells: (...columns) => [...cellsOf(from, [...counting, ...by]), ...cellsOf(tickets, columns)],
  }
}

function countTickets(tickets: readonly ScoredTicket[]): EventFigures {
  const counts = new EventCounts()
  for (const { course, count } of tickets) counts.add(course, count)
  return counts.figures
}

/** How many tickets some rows stand for. */
export function sumOfCounts(tickets: readonly ScoredTicket[]): number {
  return tickets.reduce((sum, { count }) => sum + count, 0)
}

/** Cells that are written; a row says nothing in a column that it leaves empty. */
function cellsOf(tickets: readonly ScoredTicket[], columns: readonly TicketColumn[]): readonly Place[] {
  return tickets.flatMap(({ ticket }) =>
    columns.flatMap(column => (ticket[column] === undefined ? [] : [ticket.at(column)])),
  )
}

/** Totals of offices that keep no rows. */
export function groupOfRecap(name: string, rows: readonly Read<'recap'>[]): Group {
  const sum = (key: 'total' | 'closed' | 'pending' | 'open') => rows.reduce((all, row) => all + (row[key] ?? 0), 0)
  const isTold = rows.every(({ closed }) => closed !== undefined)
  const states = { closed: sum('closed'), pending: sum('pending'), resting: 0, open: sum('open') }
  return {
    name,
    total: sum('total'),
    states: isTold ? states : undefined,
    figures: undefined,
    cells: () =>
      rows.flatMap(row =>
        (['total', 'closed', 'pending', 'open'] as const).flatMap(key => (row[key] === undefined ? [] : [row.at(key)])),
      ),
  }
}
