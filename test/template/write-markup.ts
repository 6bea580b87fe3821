import type { Block, List, ReportDocument, Section } from '../../src/document/document.ts'
import type { Figure } from '../../src/document/figure.ts'
import type { Inline } from '../../src/document/inline.ts'
import type { Cell, CellLine, Matrix, MatrixItem, Row, Table } from '../../src/document/table.ts'

type Attributes = Readonly<Record<string, string | number | undefined>>

/** The tree as a template would write it: the reader's way back, for tests of the reader. */
export function writeMarkup({ meta, sections }: ReportDocument): string {
  const attributes = { title: meta.title, author: meta.author, issued: meta.issuedOn, marking: meta.marking }
  return element('report', attributes, sections.map(writeSection))
}

const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const quote = (text: string) => escapeText(text).replaceAll('"', '&quot;')

function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${quote(String(value))}"`)
  return `<${name}${written.join('')}>${children.join('')}</${name}>`
}

function writeSection({ paper, orientation, numbering, restart, children }: Section): string {
  return element(
    'section',
    { paper, orientation, numbering, restart: restart ? 'yes' : 'no' },
    children.map(writeBlock),
  )
}

function writeBlock(block: Block): string {
  switch (block.type) {
    case 'cover':
      return element(
        'cover',
        { logo: block.logo },
        block.lines.map(({ role, children }) => element('line', { role }, children.map(writeInline))),
      )
    case 'heading':
      return element(`h${block.level}`, { id: block.id, series: block.series }, block.children.map(writeInline))
    case 'paragraph':
      return element('p', { role: block.role }, block.children.map(writeInline))
    case 'list':
      return writeList(block)
    case 'table':
    case 'matrix':
      return writeTable(block)
    case 'figure':
      return writeFigure(block)
    case 'pictures':
      return element(
        'pictures',
        {},
        block.pictures.map(({ children, ...more }) => element('picture', more, children.map(writeInline))),
      )
    case 'facts':
      return element(
        'facts',
        {},
        block.rows.map(({ label, children }) => element('fact', { label }, children.map(writeInline))),
      )
    case 'signatures':
      return element(
        'signatures',
        { 'place-and-date': block.placeAndDate },
        block.signatories.map(one => element('signatory', { ...one })),
      )
    case 'contents':
      return element('contents', { of: block.of, title: block.title })
    case 'pageBreak':
      return element('pagebreak', {})
  }
}

function writeFigure({ id, alt, caption, chart }: Figure): string {
  const { shape, size, from, to, categories, series, bands } = chart
  const end = (value: number | undefined) => (value === undefined ? undefined : String(value))
  return element('figure', { id, shape, size, from: end(from), to: end(to), alt }, [
    element('caption', {}, caption.children.map(writeInline)),
    ...categories.map(name => element('category', { name })),
    ...series.map(({ name, role, values }) =>
      element(
        'series',
        { name, role },
        values.map(value => element('value', value === null ? {} : { is: String(value) })),
      ),
    ),
    ...bands.map(band => element('band', { ...band, from: String(band.from), to: String(band.to) })),
  ])
}

function writeInline(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return escapeText(inline.text)
    case 'lineBreak':
      return '<br/>'
    case 'placeholder':
      return element('placeholder', { of: inline.of })
    case 'reference':
      return element('ref', { to: inline.to, page: inline.page === true ? 'yes' : undefined })
    case 'link':
      return element('a', { href: inline.href }, inline.children.map(writeInline))
    default:
      return element(
        { strong: 'strong', emphasis: 'em', underline: 'u' }[inline.type],
        {},
        inline.children.map(writeInline),
      )
  }
}

function writeList({ marker, items }: List): string {
  const [name, attributes] = marker === 'bullet' ? ['ul', {}] : ['ol', { marker }]
  return element(
    name,
    attributes,
    items.map(({ children }) => element('li', {}, children.map(writeBlock))),
  )
}

function writeTable(table: Table | Matrix): string {
  const { type, id, caption, columns, head, body } = table
  const keep = type === 'matrix' ? table.keep : undefined
  return element(type, { id, keep }, [
    caption === undefined ? '' : element('caption', {}, caption.children.map(writeInline)),
    element(
      'columns',
      {},
      columns.map(column => element('column', { ...column })),
    ),
    element(
      'thead',
      {},
      head.map(one => writeRow(one, 'th')),
    ),
    element(
      'tbody',
      {},
      body.map(one => ('type' in one ? writeItem(one) : writeRow(one, 'td'))),
    ),
  ])
}

function writeItem(item: MatrixItem): string {
  if (item.type === 'row') return writeRow(item, 'td')
  return element('group', {}, [...item.cells.map(cell => writeCell(cell, 'td')), ...item.children.map(writeItem)])
}

function writeRow({ role, cells }: Row, tag: 'td' | 'th'): string {
  return element(
    'tr',
    { role },
    cells.map(cell => writeCell(cell, tag)),
  )
}

function writeCell({ columnSpan, rowSpan, role, lines }: Cell, tag: 'td' | 'th'): string {
  const [only] = lines
  const isPlain = lines.length === 1 && only?.level === 0 && only.marker === undefined
  const content = isPlain ? only.children.map(writeInline) : lines.map(writeLine)
  return element(tag, { colspan: columnSpan, rowspan: rowSpan, role }, content)
}

function writeLine({ marker, level, children }: CellLine): string {
  return element('line', { marker, level }, children.map(writeInline))
}
