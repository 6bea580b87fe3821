import type { ExplainedValue, ExplainResult, ToldPrecedent, ToldRule } from '../../app/explain-value.ts'
import type { Rounded } from '../../base/decimal.ts'
import { formatNumber } from '../../base/format-number.ts'
import { groupBy } from '../../base/group-by.ts'
import { formatRanges } from '../../base/origin/cell-ranges.ts'
import { formatPlace } from '../../problems/problem.ts'

/** Told in full; of the others only what they are. */
const mostInFull = 5
const mostNamed = 15

/** Everything that is printed so, each with its rule, its numbers, its cells, and where it stands. */
export function formatExplained({ title, values }: Pick<ExplainResult, 'title' | 'values'>): string {
  const groups = [...groupBy(values, sourceOf).values()]
  const full = groups.slice(0, mostInFull).map(formatGroup)
  const others = groups.slice(mostInFull).flat()
  const named = others.slice(0, mostNamed).map(value => `  ${nameOf(value)}\n`)
  const left = others.length - named.length
  const rest = left > 0 ? `  dan ${formatNumber(left)} lainnya\n` : ''
  const more = `Tercetak sama, dapat ditanyakan menurut namanya:\n${named.join('')}${rest}`
  return [`${title ?? ''}\n`, ...full, ...(others.length > 0 ? [more] : [])].join('\n')
}

/** Values of one rule and the same cells are told as one. What has no rule is told by itself. */
function sourceOf({ path, rule, cells, of }: ExplainedValue): string {
  return rule === null ? path : JSON.stringify([rule, cells, of])
}

/** What to do about a text that the report does not have. */
export function formatNotPrinted({ title, nearest }: Pick<ExplainResult, 'title' | 'nearest'>, asked: string): string {
  const near =
    nearest.length === 0 ? '' : ` Yang tercetak dan terdekat: ${nearest.map(text => `"${text}"`).join(', ')}.`
  return `"${asked}" tidak tercetak di ${title ?? 'laporan ini'}.${near}\nTulis angka seperti tercetak, misalnya "89,80", atau nama isiannya.\n`
}

function formatGroup(values: readonly ExplainedValue[]): string {
  const [first] = values
  if (first === undefined) return ''
  const { rule, of, cells } = first
  const [text = '', ...otherwise] = new Set(values.flatMap(({ texts }) => texts))
  const unknown = 'belum ada penjelasan: angka atau kata ini tidak menyebut aturannya'
  const chapters = addUp(
    values.flatMap(one => one.chapters.map(({ title, count }) => [title || 'bagian depan', count] as const)),
  )
  const templates = addUp(
    values.flatMap(one => one.templates.map(({ place, count }) => [formatPlace(place), count] as const)),
  )
  const lines = [
    ...under('Isian', values.map(nameOf)),
    ...under('Juga sebagai', otherwise.slice(0, mostInFull)),
    ...under('Aturan', [rule === null ? unknown : ruleWords(rule)]),
    ...under('Dari', of.map(precedentWords)),
    ...under('Sel', cells.map(formatRanges)),
    ...under('Tercetak', chapters),
    ...under('Templat', templates),
  ]
  return `${text}\n${lines.join('')}`
}

function nameOf({ path, meaning }: ExplainedValue): string {
  return meaning === '' ? path : `${path}: ${meaning}`
}

/** Each once, with how often. */
function addUp(places: readonly (readonly [where: string, count: number])[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const [where, count] of places) counts.set(where, (counts.get(where) ?? 0) + count)
  return [...counts].map(([where, count]) => `${where}${count === 1 ? '' : ` (${formatNumber(count)} kali)`}`)
}

const width = 13

/** Texts below each other, with what they are before the first. */
function under(label: string, texts: readonly string[]): readonly string[] {
  return texts.map((text, index) => `  ${(index === 0 ? label : '').padEnd(width)} ${text}\n`)
}

function ruleWords({ words, regulation }: ToldRule): string {
  return regulation === null ? words : `${words} (${regulation})`
}

/** `U1 Persyaratan 88,13, dari SKM!D2: nilai unsur U1 seperti tertulis` */
function precedentWords({ name, value, rule, cells }: ToldPrecedent): string {
  const from = cells.length === 0 ? '' : `, dari ${cells.map(formatRanges).join('; ')}`
  return `${name} ${shown(value)}${from}${rule === null ? '' : `: ${rule.words}`}`
}

function shown(value: unknown): string {
  if (typeof value === 'number') return formatNumber(value)
  const text = String(value)
  return /^-?\d+\.\d+$/.test(text) ? formatNumber(text as Rounded) : text
}
