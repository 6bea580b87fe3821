import type { Chart, ChartBand, ChartSeries, Figure, SeriesRole } from '../../document/figure.ts'
import type { MarkupReader } from './markup-reader.ts'
import { readCaption, readGradeRole } from './read-table-element.ts'
import type { XmlElement } from './xml-tree.ts'

const seriesRoles: readonly [SeriesRole, ...SeriesRole[]] = ['first', 'second', 'third', 'close', 'open', 'target']

/** `<figure id shape size from to alt>` with `<caption>`, `<category>`, `<series>` of `<value>`, and `<band>`. */
export function readFigure(element: XmlElement, reader: MarkupReader): Figure {
  reader.allowAttributes(element, ['id', 'shape', 'size', 'from', 'to', 'alt'])
  const id = reader.optional(element, 'id')
  const parts = reader.elementsNamed(element, 'caption', 'category', 'series', 'band')
  const caption = reader.only(element, parts, 'caption')
  return {
    type: 'figure',
    ...(id !== undefined && { id }),
    caption: caption === undefined ? { children: [] } : readCaption(caption, reader),
    alt: reader.required(element, 'alt'),
    chart: readChart(element, parts, reader),
  }
}

function readChart(element: XmlElement, parts: readonly XmlElement[], reader: MarkupReader): Chart {
  const [from, to] = ['from', 'to'].map(end => reader.decimal(element, end))
  const size = reader.optionalOneOf(element, 'size', ['small'])
  return {
    shape: reader.oneOf(element, 'shape', ['columns', 'bars', 'line']),
    ...(size !== undefined && { size }),
    ...(from !== undefined && { from: Number(from) }),
    ...(to !== undefined && { to: Number(to) }),
    categories: parts.filter(isNamed('category')).map(category => readCategory(category, reader)),
    series: parts.filter(isNamed('series')).map(series => readSeries(series, reader)),
    bands: parts.filter(isNamed('band')).map(band => readBand(band, reader)),
  }
}

function isNamed(name: string): (element: XmlElement) => boolean {
  return element => element.name === name
}

function readCategory(element: XmlElement, reader: MarkupReader): string {
  reader.allowAttributes(element, ['name'])
  reader.expectEmpty(element)
  return reader.required(element, 'name')
}

function readSeries(element: XmlElement, reader: MarkupReader): ChartSeries {
  reader.allowAttributes(element, ['name', 'role'])
  const values = reader.elementsNamed(element, 'value').map(value => {
    reader.allowAttributes(value, ['is'])
    reader.expectEmpty(value)
    return reader.decimal(value, 'is') ?? null
  })
  return { name: reader.required(element, 'name'), role: reader.oneOf(element, 'role', seriesRoles), values }
}

function readBand(element: XmlElement, reader: MarkupReader): ChartBand {
  reader.allowAttributes(element, ['name', 'role', 'from', 'to'])
  reader.expectEmpty(element)
  const end = (attribute: string) => Number(reader.decimal(element, attribute) ?? reader.required(element, attribute))
  return {
    name: reader.required(element, 'name'),
    role: readGradeRole(element, reader) ?? 'grade-a',
    from: end('from'),
    to: end('to'),
  }
}
