import {
  type CalendarDate,
  dateOf,
  formatLongDate,
  formatShortDate,
  lastDayOfMonth,
  monthNames,
} from '../../base/calendar-date.ts'
import { cellProblem } from '../cell-problems.ts'
import { cellText } from '../cell-text.ts'
import type { ReadField } from '../column.ts'
import { monthNumber, parseDay } from './date.ts'

/** How exactly a timeline says when: `recurring` work and an `unknown` time have no deadline. */
export type TimelinePrecision = 'day' | 'month' | 'quarter' | 'semester' | 'year' | 'recurring' | 'unknown'

/** The deadline of an action. A month, quarter, semester or year stands for its last day (`domain.md` 2). */
export interface Timeline {
  /** As the cell has it, for printing; `–` when it is blank. */
  readonly text: string
  readonly precision: TimelinePrecision
  readonly deadline?: CalendarDate
  /** `repaired`: a slip of the typist undone; `guessed`: the year was missing and the survey year taken. */
  readonly certainty: 'certain' | 'repaired' | 'guessed'
}

type Certainty = Timeline['certainty']
type Reading = Omit<Timeline, 'text'>

const noDeadline = '–'

/** What stands for a timeline cell that is blank. */
export const blankTimeline: Timeline = { text: noDeadline, precision: 'unknown', certainty: 'certain' }

/**
 * Reads a timeline cell. The year of the row, or else that of the report, stands in where a quarter or semester comes
 * without a year, and that is said. What is no date in the calendar is an error, never a guess.
 */
export const timeline: ReadField<Timeline> = (cell, at) => {
  const found = cellText(cell)
  const surveyYear = typeof at.earlier.year === 'number' ? at.earlier.year : at.reportYear
  const reading: Reading | undefined = cell.type === 'date' ? certainDay(cell.date) : parseTimeline(found, surveyYear)
  if (reading === undefined) {
    at.add(cellProblem('ratl.timeline-unreadable', at.place, { found }))
    return undefined
  }
  if (reading.certainty !== 'certain') {
    at.add(cellProblem('ratl.timeline-repaired', at.place, { found, read: describe(reading) }))
  }
  return { text: cell.type === 'date' ? formatShortDate(cell.date) : found, ...reading }
}

function certainDay(day: CalendarDate): Reading {
  return { precision: 'day', deadline: day, certainty: 'certain' }
}

function describe(reading: Reading): string {
  return reading.deadline === undefined ? 'tanpa batas waktu' : formatLongDate(reading.deadline)
}

const recurring = /^(?:(?:se)?tiap\s+\S|(?:rutin|berkala|berkelanjutan|terus[\s-]menerus|sepanjang tahun)$)/i

/** The meaning of a written timeline, or undefined when it has none. A year is read as it is written, however odd. */
export function parseTimeline(written: string, surveyYear: number | undefined): Reading | undefined {
  if (/^[-–—]?$/.test(written)) return { precision: 'unknown', certainty: 'certain' }
  if (recurring.test(written)) return { precision: 'recurring', certainty: 'certain' }
  const numbered = /^\d{1,2}\.\s+(?=\p{L})/u.exec(written)
  const text = numbered ? written.slice(numbered[0].length) : written
  const reading = parseDayForm(text) ?? parsePeriod(text, surveyYear)
  return numbered && reading ? { ...reading, certainty: worse(reading.certainty, 'repaired') } : reading
}

function parseDayForm(text: string): Reading | undefined {
  const certain = parseDay(text)
  if (certain !== undefined) return certainDay(certain)
  const short = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{2})$/.exec(text)
  if (short) return repairedDay(2000 + Number(short[4]), short[3], short[1])
  const lost = /^(\d{1,2})[/.-](\d{2})(\d{4})$/.exec(text) ?? /^(\d{1,2})(\d{2})[/.-]?(\d{4})$/.exec(text)
  return lost ? repairedDay(Number(lost[3]), lost[2], lost[1]) : undefined
}

function repairedDay(year: number, month: string | undefined, day: string | undefined): Reading | undefined {
  const deadline = dateOf(year, Number(month), Number(day))
  return deadline === undefined ? undefined : { precision: 'day', deadline, certainty: 'repaired' }
}

const periods: readonly { readonly pattern: RegExp; readonly precision: TimelinePrecision; readonly months: number }[] =
  [
    {
      pattern: /^(?:TW|Triwulan|Kuartal)\.?\s*(I{1,3}|IV|[1-4])(?:\s+(?:Tahun\s+)?(\d{4}))?$/i,
      precision: 'quarter',
      months: 3,
    },
    { pattern: /^(?:Semester|Smt)\.?\s*(I{1,2}|[12])(?:\s+(?:Tahun\s+)?(\d{4}))?$/i, precision: 'semester', months: 6 },
  ]
const ordinals = ['I', 'II', 'III', 'IV']

function parsePeriod(text: string, surveyYear: number | undefined): Reading | undefined {
  const year = /^(?:(?:Sepanjang\s+)?Tahun\s+)?(\d{4})$/i.exec(text)
  if (year) return endOfMonth('year', Number(year[1]), monthNames.length, 'certain')
  const month = /^(\p{L}+)\.?\s+(\d{4})$/u.exec(text)
  if (month) return endOfMonth('month', Number(month[2]), monthNumber(month[1] ?? ''), 'certain')
  for (const { pattern, precision, months } of periods) {
    const [, ordinal, written] = pattern.exec(text) ?? []
    if (ordinal === undefined) continue
    const place = ordinals.indexOf(ordinal.toUpperCase()) + 1 || Number(ordinal)
    if (written !== undefined) return endOfMonth(precision, Number(written), place * months, 'certain')
    // A survey year that could not be read has been complained of in its own cell.
    return surveyYear === undefined
      ? { precision, certainty: 'certain' }
      : endOfMonth(precision, surveyYear, place * months, 'guessed')
  }
  return undefined
}

function endOfMonth(
  precision: TimelinePrecision,
  year: number,
  month: number,
  certainty: Certainty,
): Reading | undefined {
  const deadline = lastDayOfMonth(year, month)
  return deadline === undefined ? undefined : { precision, deadline, certainty }
}

function worse(left: Certainty, right: Certainty): Certainty {
  return left === 'certain' ? right : left
}
