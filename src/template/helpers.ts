import Handlebars from 'handlebars'
import { formatLongDate, parseIsoDate } from '../base/dates/calendar-date.ts'
import type { Rounded } from '../base/decimal.ts'
import { enumerate } from '../base/enumerate.ts'
import { formatNumber, formatPercent, formatShortPercent } from '../base/format-number.ts'
import { numberWords } from '../base/number-words.ts'
import { blockHelpers } from './block-helpers.ts'
import { TemplateError } from './faults.ts'
import { insist } from './insist.ts'
import { richBlocks, richLines } from './rich-lines.ts'
import { strictHelpers } from './strict-helpers.ts'

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

/** How each helper is written, and what it makes, for whoever writes templates; `x` stands for a field, `xs` for a list. */
export const helperGuide: readonly { readonly name: string; readonly use: string; readonly meaning: string }[] = [
  { name: 'angka', use: '{{angka x}}', meaning: 'bilangan atau desimal dengan titik ribuan dan koma: 6.137, 89,80' },
  { name: 'eja', use: '{{eja x}}', meaning: 'bilangan atau desimal dengan huruf' },
  { name: 'angkaEja', use: '{{angkaEja x}}', meaning: 'keduanya: 15 (lima belas)' },
  { name: 'persen', use: '{{persen x}}', meaning: 'desimal sebagai persen: 101,51%' },
  { name: 'persenRingkas', use: '{{persenRingkas x}}', meaning: 'tanpa desimal bila bulat: 100%, selain itu 97,83%' },
  { name: 'selisih', use: '{{selisih x}}', meaning: 'desimal dengan tandanya: +1,06, −0,25, 0,00' },
  { name: 'tanggal', use: '{{tanggal x}}', meaning: 'tanggal seperti 27 Juli 2023' },
  { name: 'kapital', use: '{{kapital x}}', meaning: 'teks dengan HURUF BESAR' },
  {
    name: 'daftar',
    use: '{{daftar xs}}',
    meaning: 'butir-butir sebuah daftar: A, B, dan C; butir yang berkoma dipisah titik koma',
  },
  { name: 'panjangEja', use: '{{panjangEja xs}}', meaning: 'banyaknya butir: 3 (tiga)' },
  { name: 'isi', use: '{{isi xs}}', meaning: 'isi sel dengan miring, tebal, dan daftarnya' },
  { name: 'uraian', use: '{{uraian xs}}', meaning: 'isi sel sebagai paragraf dan daftar, di luar tabel' },
  { name: 'if', use: '{{#if x}}…{{else}}…{{/if}}', meaning: 'isi blok bila isian ya/tidak itu ya' },
  { name: 'unless', use: '{{#unless x}}…{{/unless}}', meaning: 'isi blok bila isian ya/tidak itu tidak' },
  {
    name: 'ada',
    use: '{{#ada x}}…{{else}}…{{/ada}}',
    meaning: 'isi blok bila isian itu ada; daftar kosong berarti tidak',
  },
  {
    name: 'tunggal',
    use: '{{#tunggal xs}}…{{else}}…{{/tunggal}}',
    meaning: 'isi blok bila daftar itu tepat satu butir',
  },
  {
    name: 'each',
    use: '{{#each xs}}…{{/each}}',
    meaning: 'isi blok untuk setiap butir; @index, @first, @last, @tanda',
  },
  { name: 'rangkai', use: '{{#rangkai xs}}…{{/rangkai}}', meaning: 'isi blok setiap butir, dirangkai: a, b, dan c' },
]
