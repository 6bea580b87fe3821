import { formatNumber } from '../../base/format-number.ts'
import { type Outcome, ProblemLog } from '../../problems/outcome.ts'
import { UnreadableInput } from '../../problems/unreadable-input.ts'
import { type CsvRecord, isBlank, scanRecords } from '../../sources/readers/scan-records.ts'
import type { Source } from '../../sources/source.ts'
import { todaysManner } from '../../workbook/manner.ts'
import { readSheets } from '../../workbook/read-workbook.ts'
import { type CsvTop, readTop } from '../../workbook/stream/read-top.ts'
import { RowCache } from '../../workbook/stream/row-cache.ts'
import { SeenKeys } from '../../workbook/stream/seen-keys.ts'
import { skipBytes, unreadable } from '../../workbook/stream/tally-table.ts'
import type { AnswersFile, AnswerTally } from '../parts/report-summary.ts'
import { AlikeTickets, kindOf, type Told } from './alike-tickets.ts'
import { checkFacts } from './check.ts'
import { checkLimits, isOwnLimit } from './check-limits.ts'
import { limitOf } from './check-tickets.ts'
import type { ComplaintInput, Ticket } from './input.ts'
import { complaintProblem } from './problems.ts'
import type { ComplaintReference } from './reference.ts'
import { countingByUnit, courseOf } from './score.ts'
import { ticketSheet } from './ticket-sheet.ts'
import { complaintWorkbook } from './workbook.ts'

/** What decides how a ticket is counted; nothing else of a row is read, and topics only where the sheet SLA names some. */
const columns = [
  ...(['received', 'channel', 'type', 'supervised', 'source', 'unit', 'status'] as const),
  ...([
    'commodity',
    'classification',
    'subclassification',
    'complete',
    'asked',
    'supplied',
    'answered',
    'closed',
  ] as const),
] as const

type CountedValues = Pick<Ticket, (typeof columns)[number]>
type Settings = Pick<ComplaintInput, 'report' | 'limits' | 'units' | 'holidays'>

/** Errors after which a file is not read on. */
const mostErrors = 100

/**
 * Counts the tickets of a CSV file of any length, those that are alike in one row of the sheet `Hitungan`, by the period, holidays
 * and limits of the workbook of its report. The report then prints what it would print of the tickets themselves, but for what the
 * sheet does not tell: topics, profiles, and the numbers of late tickets. The order of the rows changes nothing.
 */
export async function tallyTickets(file: AnswersFile, reference: ComplaintReference): Promise<Outcome<AnswerTally>> {
  const { path, pieces, book } = file
  const log = new ProblemLog()
  const settings = book && readSettings(book, reference, log)
  if (book === undefined) log.add(complaintProblem('hitung.no-book', { file: path }, {}))
  if (settings === undefined || log.hasErrors) return log.conclude(nothing)
  try {
    const top = await readTop(path, ticketSheet, new Set(), pieces(path), log)
    if (top === undefined) return log.conclude(nothing)
    const counter = new TicketCounter(path, settings, top, log)
    await scanRecords(skipBytes(pieces(path), top.skip), top.delimiter, counter.see)
    const hash = (await pieces.sha256?.(path)) ?? '–'
    return log.conclude(() => counter.result(hash))
  } catch (error) {
    log.add(unreadable(path, UnreadableInput.from(error)))
    return log.conclude(nothing)
  }
}

const nothing = (): AnswerTally => ({ summary: [], figures: {}, sheets: [] })

function readSettings(book: Source, reference: ComplaintReference, log: ProblemLog): Settings | undefined {
  const { report, unit, holiday, limit } = complaintWorkbook(reference)
  const read = readSheets(book, { report, unit, holiday, limit }, log, todaysManner)
  const facts = checkFacts(read.report, log)
  if (facts === undefined) return undefined
  return {
    report: facts,
    limits: checkLimits(read.limit.rows, reference, log),
    units: read.unit.rows.map(({ values, at }) => ({ ...values, at })),
    holidays: read.holiday.rows.map(({ values, at }) => ({ ...values, at })),
  }
}

class TicketCounter {
  readonly #alike: AlikeTickets
  /** By kind and day, where no topic decides. */
  readonly #limits: Map<string, number>[] = []
  readonly #isNamed: boolean
  #repeated = 0
  #outside = 0
  #all = 0
  readonly #file: string
  readonly #settings: Settings
  readonly #top: CsvTop
  readonly #log: ProblemLog
  readonly #seen: SeenKeys
  readonly #rows: RowCache<typeof ticketSheet.columns, (typeof columns)[number]>
  readonly #countingOf: ReturnType<typeof countingByUnit>

  constructor(file: string, settings: Settings, top: CsvTop, log: ProblemLog) {
    this.#file = file
    this.#settings = settings
    this.#top = top
    this.#log = log
    this.#seen = new SeenKeys(top.header.columns.get('id') ?? -1)
    this.#countingOf = countingByUnit(settings)
    this.#isNamed = settings.limits.some(isOwnLimit)
    const topics: readonly string[] = ['commodity', 'classification', 'subclassification']
    const read = this.#isNamed ? columns : columns.filter(column => !topics.includes(column))
    this.#rows = new RowCache(file, ticketSheet, read, top, log)
    this.#alike = new AlikeTickets(settings.limits)
  }

  readonly see = (record: CsvRecord): boolean => {
    if (record.number <= this.#top.lastHeadingRow || isBlank(record)) return true
    const values = this.#rows.read(record)
    if (values !== undefined && this.#isNew(record) && this.#count(values, record.number)) return true
    return this.#log.problems.filter(({ severity }) => severity === 'galat').length < mostErrors
  }

  result(hash: string): AnswerTally {
    const { rows, counted } = this.#alike
    const { cutoff } = this.#settings.report
    const written = rows.map((row, index) => (index === 0 ? [...row, cutoff, hash] : row))
    const figures = { rows: this.#all, counted, repeated: this.#repeated, outside: this.#outside, groups: rows.length }
    const more = [
      ...(this.#repeated > 0 ? [`${formatNumber(this.#repeated)} baris ulangan`] : []),
      ...(this.#outside > 0 ? [`${formatNumber(this.#outside)} di luar periode`] : []),
    ]
    return {
      summary: [{ label: 'Tiket', figures: [`${formatNumber(counted)} dihitung`, ...more] }],
      figures: { ...figures, sha256: hash },
      sheets: [{ name: 'Hitungan', rows: [headings, ...written] }],
    }
  }

  #isNew(record: CsvRecord): boolean {
    this.#all += 1
    const seen = this.#seen.see(record)
    if (seen === 'same') this.#repeated += 1
    if (seen === 'other') {
      const place = { file: this.#file, line: record.number }
      this.#log.add(
        complaintProblem('tiket.differs', place, { id: idOf(record, this.#top), other: 'baris sebelumnya' }),
      )
    }
    return seen === 'first'
  }

  /** Whether it could be counted, or is of other days. */
  #count(row: CountedValues, line: number): boolean {
    const { report } = this.#settings
    if (row.received < report.from || row.received > report.to) {
      this.#outside += 1
      return true
    }
    const supervised = row.type === 'Pengaduan' ? (row.supervised ?? report.blankSupervised) : undefined
    // Listed one by one: copies of whole rows take longer than all the rest.
    const { received, channel, type, source, unit } = row
    const told = { received, channel, type, source, unit, supervised }
    const limit = this.#limitOf(told, row)
    if (limit === undefined) {
      this.#log.add(missingLimit(told, { file: this.#file, line }))
      return false
    }
    const { complete, asked, supplied, answered, closed, status } = row
    const dated = { received, complete, asked, supplied, answered, closed, status, limit }
    this.#alike.add(told, courseOf(dated, this.#settings, this.#countingOf(unit)), limit)
    return true
  }

  /** Tickets of a kind and a day have the same limit, where the office did not set any. */
  #limitOf(told: Told, row: CountedValues): number | undefined {
    const { limits } = this.#settings
    const { commodity, classification, subclassification } = row
    const whole = () => limitOf({ ...told, commodity, classification, subclassification }, limits)
    if (this.#isNamed) return whole()
    const kind = kindOf(told)
    const ofKind = this.#limits[kind] ?? new Map<string, number>()
    this.#limits[kind] = ofKind
    const known = ofKind.get(told.received)
    if (known !== undefined) return known
    const found = whole()
    if (found !== undefined) ofKind.set(told.received, found)
    return found
  }
}

function missingLimit({ type, supervised }: Told, place: { readonly file: string; readonly line: number }) {
  const many = { count: 1, cells: `baris ${formatNumber(place.line)}` }
  return type === 'Pengaduan' && supervised === undefined
    ? complaintProblem('tiket.no-kadar', place, many)
    : complaintProblem('tiket.no-limit', place, { what: type, ...many })
}

const headings = [
  ...['Unit', 'Bulan', 'Kanal', 'Jenis', 'Berkadar Pengawasan', 'Sumber', 'Keadaan', 'Ditutup', 'Hari', 'Tenggat'],
  ...['Dasar', 'Banyak', 'Tanggal Cutoff', 'Sidik Sumber'],
]

/** The number of the ticket as it stands there. */
function idOf({ bytes, starts, ends }: CsvRecord, { header }: CsvTop): string {
  const column = header.columns.get('id') ?? -1
  return new TextDecoder().decode(bytes.subarray(starts[column] ?? 0, ends[column] ?? 0))
}
