import Handlebars from 'handlebars'
import { type CalendarDate, formatLongDate } from '../base/calendar-date.ts'
import type { Rounded } from '../base/decimal.ts'
import { formatNumber, formatPercent, formatShortPercent } from '../base/format-number.ts'
import { numberWords } from '../base/number-words.ts'
import { enumerate } from './enumerate.ts'
import { HelperError } from './helper-error.ts'
import { richLines } from './rich-lines.ts'

type Figure = Rounded | number

/** A count, or a decimal that was rounded; anything else must not be printed as a figure. */
function figure(name: string, value: unknown): Figure {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value
  if (typeof value === 'string' && /^-?\d+\.\d+$/.test(value)) return value as Rounded
  throw new HelperError(`${name} membutuhkan angka, bukan ${describe(value)}`)
}

function decimal(name: string, value: unknown): Rounded {
  const checked = figure(name, value)
  if (typeof checked === 'number') throw new HelperError(`${name} membutuhkan angka desimal, bukan ${checked}`)
  return checked
}

function words(name: string, value: unknown): string {
  if (typeof value === 'string' && value !== '') return value
  throw new HelperError(`${name} membutuhkan teks, bukan ${describe(value)}`)
}

function list(name: string, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  throw new HelperError(`${name} membutuhkan daftar, bukan ${describe(value)}`)
}

function describe(value: unknown): string {
  if (value === undefined) return 'isian yang tidak ada'
  return `"${typeof value === 'object' ? JSON.stringify(value).slice(0, 40) : String(value)}"`
}

function signedDifference(value: Rounded): string {
  if (/^-?0\.0+$/.test(value)) return formatNumber(value.replace('-', '') as Rounded)
  return value.startsWith('-') ? `−${formatNumber(value.slice(1) as Rounded)}` : `+${formatNumber(value)}`
}

/** What templates may call inside `{{ }}`; each insists on the right kind of value (`docs/menulis-templat.md`). */
export const valueHelpers: Readonly<Record<string, (value: unknown) => string | Handlebars.SafeString>> = {
  angka: value => formatNumber(figure('angka', value)),
  eja: value => numberWords(figure('eja', value)),
  angkaEja: value => {
    const checked = figure('angkaEja', value)
    return `${formatNumber(checked)} (${numberWords(checked)})`
  },
  persen: value => formatPercent(decimal('persen', value)),
  persenRingkas: value => formatShortPercent(decimal('persenRingkas', value)),
  selisih: value => signedDifference(decimal('selisih', value)),
  tanggal: value => formatLongDate(words('tanggal', value) as CalendarDate),
  kapital: value => words('kapital', value).toUpperCase(),
  daftar: value =>
    enumerate(list('daftar', value).map(name => (typeof name === 'number' ? String(name) : words('daftar', name)))),
  panjangEja: value => {
    const { length } = list('panjangEja', value)
    return `${formatNumber(length)} (${numberWords(length)})`
  },
  isi: value => new Handlebars.SafeString(richLines(list('isi', value))),
}
