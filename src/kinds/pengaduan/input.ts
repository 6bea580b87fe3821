import type { CalendarDate } from '../../base/dates/calendar-date.ts'
import type { Place } from '../../problems/problem.ts'
import type { ComparedTotal } from '../../workbook/totals.ts'
import type { Narrative } from '../parts/office-texts/narratives.ts'
import type { PeriodKey } from '../parts/year-period.ts'
import type { JudgedComplaints } from './evaluators.ts'
import type { NarrativePlace } from './narrative-places.ts'
import type { NamedLimit } from './reference.ts'
import type { ReadComplaints } from './workbook.ts'

// What flows through this kind: rows become tickets, each with its limit; the register of `src/register` says how each stands
// at the cutoff; groups of them are counted by one facet after the other.

type Rows<Sheet extends keyof ReadComplaints> = ReadComplaints[Sheet] extends { readonly rows: readonly (infer Row)[] }
  ? Row
  : never
type Values<Sheet extends keyof ReadComplaints> = Rows<Sheet> extends { readonly values: infer V } ? V : never

/** The values of a row, and where they stand. */
export type Read<Sheet extends keyof ReadComplaints> = Values<Sheet> & {
  readonly at: (column: keyof Values<Sheet>) => Place
}

type Facts = NonNullable<ReadComplaints['report']['values']>

export type ReportFacts = Omit<Facts, 'period' | 'from' | 'to' | 'cutoff'> & {
  readonly period: PeriodKey
  /** First and last day on which what came in counts. */
  readonly from: CalendarDate
  readonly to: CalendarDate
  /** The day whose end decides how everything stands. */
  readonly cutoff: CalendarDate
  readonly at: (entry: keyof Facts) => Place
}

export type TicketColumn = keyof Values<'ticket'>

/** Something that came in, with the limit that it has to be answered within. */
export type Ticket = Omit<Values<'ticket'>, 'supervised'> & {
  /** Of a complaint; what the sheet Laporan says where the cell is blank. */
  readonly supervised: 'Ya' | 'Tidak' | undefined
  /** Its place among the limits of the input; undefined where there is none, which is an error. */
  readonly limit: number | undefined
  readonly at: (column: TicketColumn) => Place
}

/** What a ticket says that says nothing more. */
export const noTicket = {
  id: '',
  commodity: undefined,
  classification: undefined,
  subclassification: undefined,
  issue: undefined,
  subject: undefined,
  status: undefined,
  outcome: undefined,
  complete: undefined,
  asked: undefined,
  supplied: undefined,
  answered: undefined,
  closed: undefined,
  feedback: undefined,
  target: undefined,
  days: undefined,
  fulfilled: undefined,
  profession: undefined,
  sex: undefined,
  satisfaction: undefined,
  addresses: undefined,
  cites: undefined,
  polite: undefined,
  thorough: undefined,
} as const

/** A ticket that the report of the next period asks about. */
export interface CarriedTicket {
  readonly id: string
  readonly received: CalendarDate
  readonly unit?: string | undefined
}

/** The last report of the archive, and what it left open. */
export interface PreviousPeriod {
  readonly period: PeriodKey
  readonly year: number
  readonly cutoff: CalendarDate
  readonly carried: readonly CarriedTicket[]
}

/** What the workbook of a report on complaints comes to. */
export interface ComplaintInput {
  readonly report: ReportFacts
  readonly units: readonly Read<'unit'>[]
  readonly holidays: readonly Read<'holiday'>[]
  /** Those of the office first, then those of the regulations. */
  readonly limits: readonly NamedLimit[]
  readonly lists: readonly Read<'list'>[]
  /** What came in within the period, each once, without reports of wrongdoing inside the agency. */
  readonly tickets: readonly Ticket[]
  /** Rows of before the period, of which the last report may have told. */
  readonly earlier: readonly Ticket[]
  /** Where rows stand that came in after the period. */
  readonly outside: readonly Place[]
  /** Rows that say again what one above says. */
  readonly repeated: readonly { readonly id: string; readonly place: Place }[]
  /** How many rows are reports of the whistle-blowing system; nothing else is kept of them. */
  readonly whistleblowing: number
  /** Tickets of a long file, counted; in place of tickets. */
  readonly counted: readonly Read<'counted'>[]
  /** Totals of offices that keep no rows; none where there are tickets. */
  readonly recap: readonly Read<'recap'>[]
  /** The like where there are tickets beside them: nothing is counted from these. */
  readonly ignoredRecap: readonly Read<'recap'>[]
  readonly referrals: readonly Read<'referral'>[]
  readonly history: readonly Read<'history'>[]
  readonly efforts: readonly Read<'effort'>[]
  readonly advice: readonly Read<'advice'>[]
  readonly printed: readonly Read<'printed'>[]
  readonly narratives: readonly Narrative<NarrativePlace>[]
  readonly legalBasis: readonly string[]
  readonly totals: readonly ComparedTotal[]
  /** What was open at the cutoff, for the report of the next period. */
  readonly carried: readonly CarriedTicket[]
  /** What the archive knows of the period before. */
  readonly previous?: PreviousPeriod | undefined
  /** What the archive knows of what evaluators gave in the year of the report. */
  readonly judged?: JudgedComplaints | undefined
}
