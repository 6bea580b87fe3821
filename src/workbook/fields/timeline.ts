import { dateOf, formatLongDate, formatShortDate, yearOf } from '../../base/dates/calendar-date.ts'
import type { CellValue } from '../../sources/source.ts'
import { cellProblem } from '../cell-problems.ts'
import { cellText } from '../cell-text.ts'
import { described, type ReadField } from '../column.ts'
import { anyWords, type FieldDescription } from '../field-description.ts'
import { parseDate, splitClock } from './date.ts'
import { saysNothing } from './nothing.ts'
import { dayReading, parsePeriod, repaired, type TimelineReading } from './period.ts'

const recurring = /^(?:(?:se)?tiap\s+\S|(?:rutin|berkala|berkelanjutan|terus[\s-]menerus|sepanjang tahun)$)/i

/** The meaning of a written timeline, or undefined when it has none. A year is read as it is written, however odd. */
export function parseTimeline(written: string, surveyYear: number | undefined): TimelineReading | undefined {
  if (written === '' || saysNothing(written)) return { precision: 'unknown', certainty: 'certain' }
  if (recurring.test(written)) return { precision: 'recurring', certainty: 'certain' }
  const [number = ''] = /^\d{1,2}\.\s+(?=\p{L})/u.exec(written) ?? []
  const text = written.slice(number.length)
  const reading = parseEnd(text, surveyYear) ?? parseRange(text, surveyYear)
  return reading && number !== '' ? repaired(reading) : reading
}

/** Words before a deadline that do not change it. */
const lead =
  /^(?:(?:s\s?[./]?\s?d\.?(?=[\s\d])\s*|(?:sampai(?:\s+dengan)?|hingga|paling\s+(?:lambat|lama)|selambat-?\s?lambatnya|pada|akhir|tanggal|tgl\.?|bulan|bln\.?)\s+))+/i

/** A day, or the end of a period: `31/12/2022`, `s.d. 31 Desember 2022`, `akhir TW IV 2022`. */
function parseEnd(written: string, surveyYear: number | undefined): TimelineReading | undefined {
  const text = written.replace(lead, '')
  const day = parseDate(text)
  if (day !== undefined) return dayReading(day.date, day.isYearShort ? 'repaired' : 'certain')
  return parseLostMark(text) ?? parsePeriod(text, surveyYear)
}

/** `01/012023`, `1012022`: a mark between day, month and year was lost. */
function parseLostMark(text: string): TimelineReading | undefined {
  const [, day, month, year] =
    /^(\d{1,2})[/.-](\d{2})(\d{4})$/.exec(text) ?? /^(\d{1,2})(\d{2})[/.-]?(\d{4})$/.exec(text) ?? []
  const deadline = dateOf(Number(year), Number(month), Number(day))
  return deadline && dayReading(deadline, 'repaired')
}

const between =
  /^(?<from>.+?)(?:\s*[–—]\s*|\s+-\s+|(?<=\p{L})\s*-\s*(?=\p{L})|(?<=\d{4})-(?=\d{4})|\s+(?:s\s?[./]?\s?d\.?|sampai(?:\s+dengan)?|hingga)\s+)(?<to>.+)$/iu

/**
 * `Maret – Juni 2023`, `1 s.d. 5 Maret 2023`, `TW I–IV 2022`: the deadline is the end. The beginning must be a time too, or
 * become one with the words that only the end has, and come before the end.
 */
function parseRange(text: string, surveyYear: number | undefined): TimelineReading | undefined {
  const { from, to } = between.exec(text)?.groups ?? {}
  if (from === undefined || to === undefined) return undefined
  const [unit = ''] = /^\p{L}+/u.exec(from) ?? []
  const end = parseEnd(to, surveyYear) ?? parseEnd(`${unit} ${to}`, surveyYear)
  if (end?.deadline === undefined) return undefined
  const own = parseEnd(from, undefined)?.deadline
  if (own !== undefined) return own <= end.deadline ? end : undefined
  const start = startWithin(from, to, yearOf(end.deadline))
  if (start?.deadline === undefined) return undefined
  // `Desember – Maret 2023` begins in the year before.
  return start.deadline <= end.deadline ? end : repaired(end)
}

/** The beginning of a range, with as few of the last words of its end as make it a time. */
function startWithin(from: string, to: string, year: number): TimelineReading | undefined {
  const words = to.split(' ')
  const tails = words.map((_, index) => words.slice(words.length - index).join(' '))
  for (const tail of [...tails, String(year)]) {
    const start = parseEnd(`${from} ${tail}`.trim(), year)
    if (start?.deadline !== undefined) return start
  }
  return undefined
}

/** The deadline of an action, as it is printed and as it is understood. */
export interface Timeline extends TimelineReading {
  /** As the cell has it, for printing; `–` when it is blank. */
  readonly text: string
}

const noDeadline = '–'

/** What stands for a timeline cell that is blank. */
export const blankTimeline: Timeline = { text: noDeadline, precision: 'unknown', certainty: 'certain' }

const time: FieldDescription = {
  words: 'batas waktu, misalnya 31/12/2022, Desember 2022, atau TW IV 2022',
  cell: 'text',
  json: anyWords,
}

/**
 * Reads a timeline cell. The year of the row, or else that of the report, stands in where a quarter or semester comes
 * without a year, and that is said. What is no date in the calendar is an error, never a guess.
 */
export const timeline: ReadField<Timeline> = described(time, (cell, at) => {
  const found = cellText(cell)
  const surveyYear = typeof at.earlier.year === 'number' ? at.earlier.year : at.reportYear
  const reading = cell.type === 'date' ? dayReading(cell.date) : parseTimeline(found, surveyYear)
  if (reading === undefined) {
    at.add(cellProblem('ratl.timeline-unreadable', at.place, { found }))
    return undefined
  }
  if (reading.certainty !== 'certain') {
    at.add(cellProblem('ratl.timeline-repaired', at.place, { found, read: describe(reading) }))
  }
  return { text: printed(cell, found, reading), ...reading }
})

/** A time of day that a program put behind a deadline is not printed. */
function printed(cell: CellValue, found: string, { precision }: TimelineReading): string {
  if (cell.type === 'date') return formatShortDate(cell.date)
  return precision === 'day' ? (splitClock(found)?.before ?? found) : found
}

function describe(reading: TimelineReading): string {
  return reading.deadline === undefined ? 'tanpa batas waktu' : formatLongDate(reading.deadline)
}
