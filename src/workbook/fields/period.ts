import { type CalendarDate, dateOf, lastDayOfMonth, yearOf } from '../../base/dates/calendar-date.ts'
import { lastDayOf } from '../../base/dates/calendar-month.ts'
import { parseMonth } from './month.ts'

/** How exactly a timeline says when: `recurring` work and an `unknown` time have no deadline. */
export type TimelinePrecision = 'day' | 'month' | 'quarter' | 'semester' | 'year' | 'recurring' | 'unknown'

/** What a written time means. A month, quarter, semester or year stands for its last day (`docs/RULES.md` 4.4). */
export interface TimelineReading {
  readonly precision: TimelinePrecision
  readonly deadline?: CalendarDate
  /** `repaired`: a slip of the typist undone; `guessed`: the year was missing and the survey year taken. */
  readonly certainty: 'certain' | 'repaired' | 'guessed'
}

type Certainty = TimelineReading['certainty']

/** A deadline to the day. */
export function dayReading(deadline: CalendarDate, certainty: Certainty = 'certain'): TimelineReading {
  return { precision: 'day', deadline, certainty }
}

/** A period that ends with a month (1–12) of a year; undefined when there is none such. */
function endOfMonth(
  precision: TimelinePrecision,
  year: number,
  month: number,
  certainty: Certainty = 'certain',
): TimelineReading | undefined {
  const deadline = lastDayOfMonth(year, month)
  return deadline && { precision, deadline, certainty }
}

/** The reading, for which something had to be repaired. */
export function repaired(reading: TimelineReading): TimelineReading {
  return reading.certainty === 'certain' ? { ...reading, certainty: 'repaired' } : reading
}

const monthsOfYear = 12

/** `Tahun 2022`, `TA 2022`, `/2022`: a year behind the number of a period. */
const yearWord = String.raw`(?:(?:tahun|thn\.?|t\.?a\.?)(?:\s+anggaran)?\s+)`
const ordinal = String.raw`(?<ordinal>(?:ke\s?-?\s?)?(?:[1-5]|I{1,3}|IV|V|satu|dua|tiga|empat|lima)|pertama)`
const behind = String.raw`(?:(?:\s*[/,-]\s*|\s+|\s*\()${yearWord}?(?<year>\d{4})\)?)?`

/** Parts of a year, with the months of each. */
const parts: readonly { readonly pattern: RegExp; readonly precision: TimelinePrecision; readonly months: number }[] = [
  {
    pattern: new RegExp(`^(?:(?:tw|triwulan|[kq]uartal|kwartal)\\.?|q)[\\s.-]*${ordinal}${behind}$`, 'i'),
    precision: 'quarter',
    months: 3,
  },
  { pattern: new RegExp(`^(?:semester|smt|sem)[\\s.-]*${ordinal}${behind}$`, 'i'), precision: 'semester', months: 6 },
]
const wholeYear = new RegExp(`^(?:(?:sepanjang\\s+)?${yearWord})?(?<year>\\d{4})$`, 'i')
const week = new RegExp(`^(?:minggu|pekan)\\s+${ordinal}\\s+(?:bulan\\s+)?(?<month>.+)$`, 'i')

/**
 * The end of a year, month, quarter, semester or week: `Tahun 2022`, `Des-22`, `TW III/2023`, `Q3 2023`, `Semester I`.
 * The survey year stands in for one that is not written.
 */
export function parsePeriod(text: string, surveyYear: number | undefined): TimelineReading | undefined {
  const { year } = wholeYear.exec(text)?.groups ?? {}
  if (year !== undefined) return endOfMonth('year', Number(year), monthsOfYear)
  return readMonth(text) ?? readPart(text, surveyYear) ?? readWeek(text)
}

function readMonth(text: string): TimelineReading | undefined {
  const written = parseMonth(text)
  if (written === undefined) return undefined
  const reading: TimelineReading = { precision: 'month', deadline: lastDayOf(written.month), certainty: 'certain' }
  return written.isYearShort ? repaired(reading) : reading
}

function readPart(text: string, surveyYear: number | undefined): TimelineReading | undefined {
  for (const { pattern, precision, months } of parts) {
    const { ordinal, year } = pattern.exec(text)?.groups ?? {}
    const last = numberOf(ordinal) * months
    if (last === 0 || last > monthsOfYear) continue
    if (year !== undefined) return endOfMonth(precision, Number(year), last)
    // A survey year that could not be read has been complained of in its own cell.
    return surveyYear === undefined
      ? { precision, certainty: 'certain' }
      : endOfMonth(precision, surveyYear, last, 'guessed')
  }
  return undefined
}

const daysOfWeek = 7

/** Weeks of a month are counted from its first day; the fifth is what is left. That is one of several ways, and told. */
function readWeek(text: string): TimelineReading | undefined {
  const { ordinal, month = '' } = week.exec(text)?.groups ?? {}
  const written = ordinal === undefined ? undefined : parseMonth(month)
  if (written === undefined) return undefined
  const end = lastDayOf(written.month)
  const day = dateOf(yearOf(end), Number(end.slice(5, 7)), numberOf(ordinal) * daysOfWeek)
  return dayReading(day ?? end, 'repaired')
}

const ordinals: readonly (readonly string[])[] = [
  ['1', 'i', 'satu', 'pertama'],
  ['2', 'ii', 'dua'],
  ['3', 'iii', 'tiga'],
  ['4', 'iv', 'empat'],
  ['5', 'v', 'lima'],
]

/** 1–5 for `III`, `3`, `ke-3`, `ketiga`; 0 for nothing. */
function numberOf(ordinal = ''): number {
  const bare = ordinal.toLowerCase().replace(/^ke\s?-?\s?/, '')
  return ordinals.findIndex(spellings => spellings.includes(bare)) + 1
}
