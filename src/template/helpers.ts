import Handlebars from 'handlebars'
import { formatLongDate, parseIsoDate } from '../base/calendar-date.ts'
import type { Rounded } from '../base/decimal.ts'
import { formatNumber, formatPercent, formatShortPercent } from '../base/format-number.ts'
import { numberWords } from '../base/number-words.ts'
import { enumerate } from './enumerate.ts'
import { richLines } from './rich-lines.ts'
import { TemplateError } from './template-error.ts'

type Figure = Rounded | number

/** A count, or a decimal that was rounded; anything else must not be printed as a figure. */
function figure(name: string, value: unknown): Figure {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value
  if (typeof value === 'string' && /^-?\d+\.\d+$/.test(value)) return value as Rounded
  throw new TemplateError(`${name} membutuhkan angka, bukan ${describe(value)}`)
}

function decimal(name: string, value: unknown): Rounded {
  const checked = figure(name, value)
  if (typeof checked === 'number') throw new TemplateError(`${name} membutuhkan angka desimal, bukan ${checked}`)
  return checked
}

function words(name: string, value: unknown): string {
  if (typeof value === 'string' && value !== '') return value
  throw new TemplateError(`${name} membutuhkan teks, bukan ${describe(value)}`)
}

function list(name: string, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  throw new TemplateError(`${name} membutuhkan daftar, bukan ${describe(value)}`)
}

function describe(value: unknown): string {
  if (value === undefined) return 'isian yang tidak ada'
  return `"${typeof value === 'object' ? JSON.stringify(value).slice(0, 40) : String(value)}"`
}

function signedDifference(value: Rounded): string {
  if (/^-?0\.0+$/.test(value)) return formatNumber(value.replace('-', '') as Rounded)
  return value.startsWith('-') ? `−${formatNumber(value.slice(1) as Rounded)}` : `+${formatNumber(value)}`
}

/** Helpers that `prepareSource` puts in: what is printed must be words or a whole number, what is handed on must exist. */
export const insistingHelpers = {
  cetak: (value: unknown): string => {
    if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value)
    if (typeof value === 'string' && value !== '') return value
    throw new TemplateError(`yang dicetak harus teks atau bilangan bulat, bukan ${describe(value)}`)
  },
  wajib: (value: unknown): unknown => {
    if (value === undefined || value === null) throw new TemplateError('isian yang diteruskan ke bagian ini tidak ada')
    return value
  },
} as const

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
  tanggal: value => {
    const day = parseIsoDate(words('tanggal', value))
    if (day === undefined) throw new TemplateError(`tanggal membutuhkan tanggal, bukan ${describe(value)}`)
    return formatLongDate(day)
  },
  kapital: value => words('kapital', value).toUpperCase(),
  daftar: value =>
    enumerate(list('daftar', value).map(name => (typeof name === 'number' ? String(name) : words('daftar', name)))),
  panjangEja: value => {
    const { length } = list('panjangEja', value)
    return `${formatNumber(length)} (${numberWords(length)})`
  },
  isi: value => new Handlebars.SafeString(richLines(list('isi', value))),
}
