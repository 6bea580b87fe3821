import Handlebars from 'handlebars'
import { formatLongDate, parseIsoDate } from '../base/dates/calendar-date.ts'
import type { Rounded } from '../base/decimal.ts'
import { formatNumber, formatPercent, formatShortPercent } from '../base/format-number.ts'
import { numberWords } from '../base/number-words.ts'
import { blockHelpers } from './block-helpers.ts'
import { enumerate } from './enumerate.ts'
import { insist } from './insist.ts'
import { richBlocks, richLines } from './rich-lines.ts'
import { strictHelpers } from './strict-helpers.ts'
import { TemplateError } from './template-error.ts'

/** What templates may call inside `{{ }}`; each insists on the right kind of value (`docs/menulis-templat.md`). */
export const valueHelpers: Readonly<Record<string, (value: unknown) => string | Handlebars.SafeString>> = {
  angka: value => formatNumber(insist.figure('angka', value)),
  eja: value => numberWords(insist.figure('eja', value)),
  angkaEja: value => figureAndWords(insist.figure('angkaEja', value)),
  persen: value => formatPercent(insist.decimal('persen', value)),
  persenRingkas: value => formatShortPercent(insist.decimal('persenRingkas', value)),
  selisih: value => signedDifference(insist.decimal('selisih', value)),
  tanggal: value => longDate(insist.words('tanggal', value)),
  kapital: value => insist.words('kapital', value).toUpperCase(),
  daftar: value => enumerate(insist.list('daftar', value).map(name => insist.printable('daftar', name))),
  panjangEja: value => figureAndWords(insist.list('panjangEja', value).length),
  isi: value => new Handlebars.SafeString(richLines(insist.list('isi', value))),
  uraian: value => new Handlebars.SafeString(richBlocks(insist.list('uraian', value))),
}

/** Every helper by name; Handlebars is told of no other. */
export const helpers = { ...valueHelpers, ...blockHelpers, ...strictHelpers }

function figureAndWords(figure: Rounded | number): string {
  return `${formatNumber(figure)} (${numberWords(figure)})`
}

function signedDifference(value: Rounded): string {
  if (/^-?0\.0+$/.test(value)) return formatNumber(value.replace('-', '') as Rounded)
  return value.startsWith('-') ? `−${formatNumber(value.slice(1) as Rounded)}` : `+${formatNumber(value)}`
}

function longDate(value: string): string {
  const day = parseIsoDate(value)
  if (day === undefined) throw new TemplateError(`tanggal membutuhkan tanggal, bukan "${value}"`)
  return formatLongDate(day)
}
