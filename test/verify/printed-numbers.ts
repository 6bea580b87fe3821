import { flattenFigures } from '../../src/base/flatten-figures.ts'
import type { ReportDocument } from '../../src/document/document.ts'
import { inlineText } from '../../src/document/inline.ts'
import { blocksOf, inlinesOf } from '../../src/document/map-document.ts'

/** All words of a document, and the values of its charts as they are printed. */
export function wordsOfDocument(document: ReportDocument): string {
  const texts = blocksOf(document).flatMap(block => [
    ...inlinesOf(block).map(inline => inlineText([inline])),
    ...(block.type === 'figure' ? block.chart.series.flatMap(({ values }) => values.map(printed)) : []),
    ...(block.type === 'facts' ? block.rows.map(({ label }) => label) : []),
    ...(block.type === 'signatures' ? [block.placeAndDate] : []),
  ])
  return texts.join('\n')
}

export function wordsOfFigures(figures: Readonly<Record<string, unknown>>): string {
  return flattenFigures(figures)
    .flatMap(([, value]) => printed(value))
    .join('\n')
}

function printed(value: string | number | null): string {
  if (typeof value === 'number') return String(value).replace(/\B(?=(?:\d{3})+$)/g, '.')
  return value === null ? '' : value.replace('.', ',')
}

/** Numbers as they are printed, without the point that ends a sentence. */
export function numbersIn(words: string): ReadonlySet<string> {
  return new Set([...words.matchAll(/\d+(?:\.\d{3})*(?:,\d+)?%?/g)].map(([number]) => number))
}
