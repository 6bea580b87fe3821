import { type CalendarDate, dateOf } from '../../base/dates/calendar-date.ts'

/** A day or period that a text names, by its first day. */
export interface NamedDay {
  readonly from: CalendarDate
  /** As written. */
  readonly words: string
  /** What stands before it, up to sixty characters. */
  readonly before: string
}

/** Beginnings of the names of months, January first; old, short and English spellings included. */
const months = [
  'jan',
  'feb|peb',
  'mar',
  'apr',
  'mei|may',
  'jun',
  'jul',
  'a[gu][gust]',
  'sep',
  'o[kc]t',
  'no[vp]',
  'de[sc]',
]
const monthName = String.raw`(?:${months.join('|')})\p{L}*`
const monthPatterns = months.map(start => new RegExp(`^(?:${start})`, 'i'))

function monthOf(name: string): number {
  return monthPatterns.findIndex(pattern => pattern.test(name)) + 1
}

const year = String.raw`(?:tahun\s+)?(20\d{2})(?![\d/])`
/** Not inside a number of a letter such as `HK.02.01.12.10.22`; a name may end a range, `Januari-Maret 2023`. */
const apart = String.raw`(?<![\p{L}\d./]|[\d.]-)`
const ordinals = ['i', 'ii', 'iii', 'iv']

interface Form {
  readonly pattern: RegExp
  readonly read: (groups: readonly string[]) => CalendarDate | undefined
}

/** The longer forms first: what one has read is not read again by the next. */
const forms: readonly Form[] = [
  form(String.raw`(20\d{2})-(\d{2})-(\d{2})(?![\d-])`, ([y, m, d]) => dateOf(Number(y), Number(m), Number(d))),
  form(String.raw`(\d{1,2})([/.-])(\d{1,2})\2(20\d{2}|\d{2})(?![\d/-]|\.\d)`, ([d, , m, y]) =>
    dateOf((Number(y) % 2000) + 2000, Number(m), Number(d)),
  ),
  form(String.raw`(\d{1,2})[\s-]+(${monthName})\.?[\s-]+${year}`, ([d, m = '', y]) =>
    dateOf(Number(y), monthOf(m), Number(d)),
  ),
  form(String.raw`(${monthName})\.?[\s-]+${year}`, ([m = '', y]) => dateOf(Number(y), monthOf(m), 1)),
  form(String.raw`(?:tw|triwulan|kuartal|q)[\s-]?(iv|i{1,3}|[1-4])\s*[/,]?\s*${year}`, ([n = '', y]) =>
    dateOf(Number(y), (ordinal(n) - 1) * 3 + 1, 1),
  ),
  form(String.raw`(?:semester|smt)\s(i{1,2}|[12])\s*[/,]?\s*${year}`, ([n = '', y]) =>
    dateOf(Number(y), (ordinal(n) - 1) * 6 + 1, 1),
  ),
  // A year alone says when only behind such a word: "anggaran tahun 2023" is a thing, "pada tahun 2023" a time.
  form(
    String.raw`(?<=\b(?:pada|di|ke|mulai|sejak|awal|akhir|pertengahan|(?:di|ter)(?:laksana|realisasi|lakukan|kerja|tunda|lanjut|selesai|ealisasi)\p{L}*)\s+)(?:tahun\s+)?(20\d{2})(?![\d/])`,
    ([y]) => dateOf(Number(y), 1, 1),
  ),
]

function form(source: string, read: Form['read']): Form {
  return { pattern: new RegExp(apart + source, 'giu'), read }
}

function ordinal(written: string): number {
  return ordinals.indexOf(written.toLowerCase()) + 1 || Number(written)
}

/** In every text that names a day; quick to look for. */
const hint = /20\d\d|\d[/.-]\d{1,2}[/.-]\d/

/** The days, months, quarters, semesters and years that a text names. A number that no calendar has is none. */
export function daysIn(text: string): readonly NamedDay[] {
  if (!hint.test(text)) return []
  let rest = text
  return forms.flatMap(({ pattern, read }) => {
    const found = [...rest.matchAll(pattern)]
    rest = rest.replace(pattern, words => '·'.repeat(words.length))
    return found.flatMap(match => {
      const [words, ...groups] = match
      const from = read(groups)
      return from === undefined ? [] : [{ from, words, before: text.slice(Math.max(0, match.index - 60), match.index) }]
    })
  })
}
