import { Decimal } from '../base/decimal.ts'
import { nearestNames } from '../base/nearest-names.ts'
import type { ReportDocument } from '../document/document.ts'
import { inlineText, valueMarks } from '../document/inline.ts'
import { blocksOf, inlinesOf } from '../document/map-document.ts'
import type { PrintedValue } from '../template/print-trace.ts'

export type { PrintedValue }

/**
 * Finds the printed values that somebody asks about. They may write the path in the view; what is printed, `89,80`, with or
 * without the words behind it; or what the view holds, `89.80`. A percentage is found by its figure alone only where nothing
 * else is.
 */
export function findPrinted(values: readonly PrintedValue[], asked: string): readonly PrintedValue[] {
  const wanted = comparable(asked)
  const ways: readonly ((value: PrintedValue) => boolean)[] = [
    ({ path }) => path === asked.trim(),
    ({ texts }) => texts.some(text => comparable(text) === wanted || figureOf(text) === wanted),
    ({ value }) => (typeof value === 'string' || typeof value === 'number') && comparable(String(value)) === wanted,
    ({ texts }) => texts.some(text => figureOf(text).replace(/%$/, '') === wanted.replace(/%$/, '')),
  ]
  for (const way of ways) {
    const found = values.filter(way)
    // Conditions print figures too, but are taken only where nothing else matches.
    const figures = found.filter(({ value }) => typeof value !== 'boolean')
    if (found.length > 0) return figures.length > 0 ? figures : found
  }
  return []
}

const mostOffered = 5

/** Printed values near to what was asked for: figures that differ least, or texts of similar spelling. */
export function nearestPrinted(values: readonly PrintedValue[], asked: string): readonly string[] {
  const texts = [...new Set(values.flatMap(({ texts: printed }) => printed.map(withoutWords)))]
  const wanted = numberOf(asked)
  if (wanted === undefined) {
    const known = asked.includes('.') ? values.map(({ path }) => path) : texts
    const near = nearestNames(asked, known)
    const holding = known.filter(text => comparable(text).includes(comparable(asked)))
    return near.length > 0 ? near : holding.toSorted((one, other) => one.length - other.length).slice(0, mostOffered)
  }
  const figures = texts.flatMap(text => {
    const number = numberOf(figureOf(text))
    return number === undefined ? [] : [{ text: figureOf(text), distance: number.minus(wanted).abs() }]
  })
  const sorted = figures.toSorted((one, other) => one.distance.cmp(other.distance))
  return [...new Set(sorted.map(({ text }) => text))].slice(0, mostOffered)
}

function comparable(text: string): string {
  return text.normalize('NFKC').replace(/−/g, '-').replace(/\s+/g, ' ').trim().toLowerCase()
}

/** A figure without the words behind it, for comparing. */
function figureOf(text: string): string {
  return withoutWords(comparable(text))
}

/** `89,80` of `89,80 (delapan puluh sembilan koma delapan puluh)` */
function withoutWords(text: string): string {
  return text.replace(/ \([^()]*\)$/, '')
}

/** A number in Indonesian notation; nothing else. */
function numberOf(text: string): Decimal | undefined {
  const [, sign = '', digits] = /^([-+]?)(\d{1,3}(?:\.\d{3})*(?:,\d+)?|\d+(?:,\d+)?)%?$/.exec(comparable(text)) ?? []
  return digits === undefined ? undefined : new Decimal(`${sign}${digits.replaceAll('.', '').replace(',', '.')}`)
}

/** A chapter in which a value is printed. */
export interface PrintedChapter {
  /** `BAB II HASIL SURVEI`; empty before the first. */
  readonly title: string
  readonly count: number
}

/**
 * For each value of a traced document, by its number: the chapters it stands in, and how often. Lists of contents do not count.
 */
export function printedChapters(document: ReportDocument): ReadonlyMap<number, readonly PrintedChapter[]> {
  const found = new Map<number, Map<string, number>>()
  let title = ''
  for (const block of blocksOf(document)) {
    if (block.type === 'heading' && block.level === 1) {
      title = `${block.label ?? ''} ${inlineText(block.children)}`.replace(/\s+/g, ' ').trim()
    }
    for (const inline of inlinesOf(block)) {
      if (inline.type !== 'text') continue
      for (const { value } of inline[valueMarks] ?? []) {
        const chapters = found.get(value) ?? new Map<string, number>()
        found.set(value, chapters.set(title, (chapters.get(title) ?? 0) + 1))
      }
    }
  }
  return new Map([...found].map(([value, chapters]) => [value, [...chapters].map(toChapter)]))
}

function toChapter([title, count]: readonly [string, number]): PrintedChapter {
  return { title, count }
}
