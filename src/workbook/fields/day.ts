import { type CalendarDate, dateOf } from '../../base/dates/calendar-date.ts'
import { normaliseName } from '../../base/name-key.ts'

/** How staff and their programs name the months, in Indonesian and English. */
const names: readonly (readonly string[])[] = [
  ['januari', 'january'],
  ['februari', 'pebruari', 'february'],
  ['maret', 'march', 'mrt'],
  ['april'],
  ['mei', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['agustus', 'august', 'agt', 'ags'],
  ['september'],
  ['oktober', 'october'],
  ['november', 'nopember'],
  ['desember', 'december'],
]

const shortest = 3

/**
 * The number of a month by its name, or a beginning of it of at least three letters: `Juli`, `AUG`, `Agt`; or by its
 * figures, which may be those of no month. 0 for what is no month.
 */
export function monthNumber(written: string): number {
  if (/^\d{1,2}$/.test(written)) return Number(written)
  const wanted = normaliseName(written)
  if (wanted.length < shortest) return 0
  return names.findIndex(spellings => spellings.some(spelling => spelling.startsWith(wanted))) + 1
}

/** A year as a text has it. */
export interface WrittenYear {
  readonly year: number
  /** Whether the century had to be supplied. */
  readonly isShort: boolean
}

/** Years of two digits up to this one are of our century; nothing is reported or planned for later, or was before it. */
const lastShortYear = 49

/** The year of four digits, or of two: `23` is 2023. Undefined for `99`, which would be a guess. */
export function readYear(digits: string): WrittenYear | undefined {
  const number = Number(digits)
  if (digits.length === 4) return { year: number, isShort: false }
  return number <= lastShortYear ? { year: 2000 + number, isShort: true } : undefined
}

/** A day as a text has it. */
export interface WrittenDay {
  readonly date: CalendarDate
  /** Whether the century had to be supplied. */
  readonly isYearShort: boolean
}

/** `Kamis, `, in Indonesian or English. "Minggu" needs the comma: `Minggu 2 Maret` is a week. */
const weekday =
  /^(?:(?:senin|selasa|rabu|kamis|jum['’‘`´]?at|sabtu|ahad|sen|sel|rab|kam|jum|sab|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)(?:\.?\s+|\s*[,/]\s*)|(?:minggu|min)\s*[,/]\s*)/i

const forms: readonly RegExp[] = [
  /^(?<day>\d{1,2})\s*([/.-])\s*(?<month>\d{1,2})\s*\2\s*(?<year>\d{4}|\d{2})$/,
  /^(?<year>\d{4})\s*([/.-])\s*(?<month>\d{1,2})\s*\2\s*(?<day>\d{1,2})$/,
  /^(?<day>\d{1,2})(?:\s*[/.-]\s*|\s+)(?<month>\p{L}+)(?:\.?,?\s+|\s*[/.-]\s*)(?<year>\d{4}|\d{2})$/u,
  /^(?<month>\p{L}+)\.?\s+(?<day>\d{1,2})(?:,\s*|\s+)(?<year>\d{4})$/u,
]

/**
 * Reads `31/12/2022`, `1-8-22`, `31.12.2022`, `2022-01-31`, `2022/01/31`, `27 Juli 2023`, `05-Des-22`, `Feb 3, 2025`,
 * with or without a weekday in front. In figures the day stands before the month, always, unless the year is first.
 */
export function parseDay(text: string): WrittenDay | undefined {
  const bare = text.replace(weekday, '')
  for (const form of forms) {
    const { year, month = '', day } = form.exec(bare)?.groups ?? {}
    if (year !== undefined) return dayOf(readYear(year), monthNumber(month), Number(day))
  }
  return undefined
}

function dayOf(year: WrittenYear | undefined, month: number, day: number): WrittenDay | undefined {
  const date = year && dateOf(year.year, month, day)
  return date && { date, isYearShort: year.isShort }
}
