import type { CellValue } from 'exceljs'
import type { CalendarDate } from '../../../src/base/dates/calendar-date.ts'
import { dayNumberOf, dayOfNumber } from '../../../src/base/dates/day-number.ts'
import { WorkCalendar } from '../../../src/register/work-calendar.ts'
import { createRandom, type Random } from '../random.ts'
import { dayCell } from './complaint-workbook.ts'

/** A choice and how often it is made, of a hundred or so. */
export type Weighted = readonly (readonly [name: string, weight: number])[]

/** What tickets of a period are drawn by. */
export interface TicketPlan {
  readonly seed: string
  readonly prefix: string
  readonly from: CalendarDate
  readonly to: CalendarDate
  readonly count: number
  readonly units: Weighted
  readonly channels: Weighted
  readonly topics: readonly {
    readonly commodity: string
    readonly classification: string
    readonly issues: readonly string[]
  }[]
  readonly professions: Weighted
  readonly holidays: readonly CalendarDate[]
  /** Of a thousand, how many are complaints and how many aspirations; the others ask for information. */
  readonly complaints: number
  readonly aspirations: number
}

export const ticketHeadings = [
  ...[
    'ID',
    'Tanggal Terima',
    'Kanal',
    'Jenis',
    'Berkadar Pengawasan',
    'Sumber',
    'Komoditi',
    'Klasifikasi',
    'Isu',
    'Unit',
  ],
  ...[
    'Status',
    'Hasil',
    'Diminta Melengkapi',
    'Dilengkapi',
    'Tanggal TL',
    'Tanggal Closed',
    'Profesi',
    'Jenis Kelamin',
  ],
  'Kepuasan',
] as const

interface Ticket {
  readonly received: CalendarDate
  readonly isComplaint: boolean
  readonly limit: number
}

/** Tickets in the order in which they came in. */
export function drawTickets(plan: TicketPlan): readonly (readonly CellValue[])[] {
  const random = createRandom(plan.seed)
  const calendar = new WorkCalendar(5, plan.holidays)
  const days = drawDays(plan, random, calendar)
  return days.map((received, index) => drawTicket(plan, { random, calendar, received, index }))
}

/** Most come in on working days. */
function drawDays({ from, to, count }: TicketPlan, random: Random, calendar: WorkCalendar): readonly CalendarDate[] {
  const [first, last] = [dayNumberOf(from), dayNumberOf(to)]
  const drawn: CalendarDate[] = []
  while (drawn.length < count) {
    const day = dayOfNumber(first + random.below(last - first + 1))
    if (calendar.isWorkday(day) || random.chance(0.12)) drawn.push(day)
  }
  return drawn.sort()
}

function weighted(random: Random, choices: Weighted): string {
  const sum = choices.reduce((all, [, weight]) => all + weight, 0)
  let left = random.next() * sum
  for (const [name, weight] of choices) {
    left -= weight
    if (left < 0) return name
  }
  return choices.at(-1)?.[0] ?? ''
}

interface Drawing {
  readonly random: Random
  readonly calendar: WorkCalendar
  readonly received: CalendarDate
  readonly index: number
}

function drawTicket(plan: TicketPlan, drawing: Drawing): readonly CellValue[] {
  const { random, received, index } = drawing
  const channel = weighted(random, plan.channels)
  const turn = random.below(1_000)
  const isComplaint = turn < plan.complaints
  const isAspiration = !isComplaint && turn < plan.complaints + plan.aspirations
  const isSupervised = isComplaint && random.chance(0.3)
  const source =
    channel === 'SP4N-LAPOR!' ? 'SP4N' : !isComplaint && !isAspiration && random.chance(0.01) ? 'PPID' : null
  const topic = random.pick(plan.topics)
  const limit = isSupervised ? 60 : isComplaint ? 14 : source === 'PPID' ? 10 : 5
  const course = drawCourse(plan, { received, isComplaint, limit }, drawing)
  return [
    `${plan.prefix}-${String(index + 1).padStart(5, '0')}`,
    dayCell(received),
    channel,
    isComplaint ? 'Pengaduan' : isAspiration ? 'Aspirasi' : 'Informasi',
    isComplaint ? (isSupervised ? 'Ya' : 'Tidak') : null,
    source,
    topic.commodity,
    topic.classification,
    random.pick(topic.issues),
    weighted(random, plan.units),
    ...course,
    weighted(random, plan.professions),
    random.pick(['Laki-laki', 'Perempuan', 'Perempuan']),
    random.chance(0.08) ? weighted(random, satisfaction) : null,
  ]
}

const satisfaction: Weighted = [
  ['4', 60],
  ['3', 28],
  ['2', 8],
  ['1', 4],
]

/** Status, result, days: most are answered well within their limits, some late, the youngest not yet. */
function drawCourse(
  { to }: TicketPlan,
  { received, isComplaint, limit }: Ticket,
  { random, calendar }: Drawing,
): readonly CellValue[] {
  const isAsked = isComplaint && random.chance(0.06)
  const asked = isAsked ? calendar.after(received, 1 + random.below(2)) : undefined
  const supplied = asked === undefined ? undefined : calendar.after(asked, 1 + random.below(8))
  const start = supplied ?? received
  const isLate = random.chance(0.022)
  const taken = isLate ? limit + 1 + random.below(limit) : Math.floor(limit * random.next() * random.next() * 1.05)
  const answered = taken === 0 ? start : calendar.after(start, taken)
  const isKnown = (day: CalendarDate | undefined) => (day !== undefined && day <= to ? day : undefined)
  const [wasAsked, wasSupplied] = [isKnown(asked), isKnown(supplied)]
  if (isKnown(answered) === undefined) {
    const status = wasAsked !== undefined && wasSupplied === undefined ? 'On Hold' : 'In Progress'
    return [status, null, dayCell(wasAsked), dayCell(wasSupplied), null, null]
  }
  const closed = calendar.after(answered, 1 + random.below(3))
  const isClosed = closed <= to && random.chance(0.985)
  const outcome = random.chance(0.03) ? 'Bukan Kewenangan' : 'Ditindaklanjuti'
  return [
    isClosed ? 'Closed' : 'Replied',
    isClosed ? outcome : null,
    dayCell(asked),
    dayCell(supplied),
    dayCell(answered),
    dayCell(isClosed ? closed : undefined),
  ]
}
