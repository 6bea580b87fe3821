import { formatNumber } from '../base/format-number.ts'
import type { Figure } from '../document/figure.ts'
import type { Differences } from './differences.ts'
import type { ReadFigure, ReadReport } from './read-report.ts'
import { squeezed } from './stream.ts'

/** Reports charts that are missing, and charts without one of their categories or values. */
export function reconcileFigures(expected: readonly Figure[], read: ReadReport, differences: Differences): void {
  expected.forEach((figure, index) => {
    const label = figure.caption.label ?? 'Gambar'
    const found = read.figures[index]
    if (found === undefined) {
      differences.add('verify.figure-missing', { label })
      return
    }
    for (const part of read.format === 'pdf' ? missingInDrawing(figure, found) : missingInChart(figure, found)) {
      differences.add('verify.figure-differs', { label, expected: part })
    }
  })
}

/** Reports photographs of a DOCX that say something else to those who cannot see them. Some programs drop what is said. */
export function reconcileAlts(expected: readonly string[], { alts }: ReadReport, differences: Differences): void {
  alts.forEach((said, index) => {
    const alt = expected[index]
    const isSaid = said.trim() === '' || alt === undefined || squeezed(alt) === squeezed(said)
    if (!isSaid) differences.add('verify.figure-differs', { label: `Foto ke-${index + 1}`, expected: alt })
  })
}

/** In a drawing the categories have names, and the values of a series follow each other. */
function missingInDrawing({ chart }: Figure, { words }: ReadFigure): readonly string[] {
  const drawn = words.map(squeezed)
  const all = drawn.join('')
  const categories = chart.categories.filter(category => !all.includes(squeezed(category)))
  const named = chart.series
    .map(({ name }) => name)
    .filter(name => chart.series.length > 1 && !all.includes(squeezed(name)))
  // A target is drawn as a line whose name holds its value.
  const series = chart.series.filter(({ role }) => role !== 'target')
  const values = series.flatMap(one => {
    const printed = one.values.flatMap(value => (value === null ? [] : [formatNumber(value)]))
    const isThere = drawn.some((_, start) => printed.every((value, index) => drawn[start + index] === squeezed(value)))
    return printed.length === 0 || isThere ? [] : [printed.join(' · ')]
  })
  return [...categories, ...named, ...values]
}

/** A chart of Word holds its numbers and describes in words what it shows. */
function missingInChart({ chart, alt }: Figure, { alt: read = '', words }: ReadFigure): readonly string[] {
  const wanted = chart.series.flatMap(({ name, values }) => [
    name,
    ...chart.categories,
    ...values.flatMap(value => (value === null ? [] : [String(Number(value))])),
  ])
  const differing = wanted.filter((word, index) => squeezed(word) !== squeezed(words[index] ?? ''))
  const more = words.length > wanted.length ? ['tanpa tambahan'] : []
  // Some programs drop the description when they save. It is for those who cannot see the chart, and is not printed.
  const isSaid = read.trim() === '' || squeezed(alt) === squeezed(read)
  return [...(isSaid ? [] : [alt]), ...differing, ...more]
}
