// Here lives the structure that readers for the blind follow.
// In come the document and marks of what was drawn. Out go the structure tree and its parents in the file.

import type {
  Block,
  Contents,
  Cover,
  Facts,
  Heading,
  List,
  PageBreak,
  Paragraph,
  ReportDocument,
  Signatures,
} from '../../../document/document.ts'
import type { Figure } from '../../../document/figure.ts'
import { inlineText } from '../../../document/inline.ts'
import { markerForms } from '../../../document/list-marker.ts'
import { type Handlers, handle } from '../../../document/map-document.ts'
import type { Picture, Pictures } from '../../../document/pictures.ts'
import { signatureNote } from '../../../document/printed-lines.ts'
import type { Caption, Cell, Matrix, MatrixItem, Row, Table } from '../../../document/table.ts'
import type { Anchors } from '../../anchors.ts'
import type { StructElement, StructRole } from './struct-element.ts'

/** The whole report as structure elements, in reading order. */
export function structureOf(document: ReportDocument, anchors: Anchors): StructElement {
  const sections = document.sections.map(({ children }) => holding('Sect', children.flatMap(elementsOf(anchors))))
  return holding('Document', sections)
}

function elementsOf(anchors: Anchors): (block: Block) => readonly StructElement[] {
  return block => handle(handlers, block, anchors)
}

const handlers: Handlers<Block, Anchors, readonly StructElement[]> = {
  cover: coverElements,
  heading: (heading: Heading) => [leaf(`H${heading.level}`, heading.children)],
  paragraph: (paragraph: Paragraph) => [paragraphElement(paragraph)],
  list: (list: List) => [listElement(list)],
  table: table => [tableElement(table)],
  matrix: matrix => [matrixElement(matrix)],
  figure: (figure: Figure) => [figureElement(figure)],
  pictures: ({ pictures }: Pictures) => pictures.map(pictureElement),
  facts: (facts: Facts) => [factsElement(facts)],
  signatures: (signatures: Signatures) => [signaturesElement(signatures)],
  contents: contentsElements,
  pageBreak: (_: PageBreak) => [],
}

function holding(role: StructRole, children: readonly StructElement[]): StructElement {
  return { role, children }
}

function leaf(role: StructRole, owner: object): StructElement {
  return { role, owner, children: [] }
}

function coverElements(cover: Cover): readonly StructElement[] {
  const agency = cover.lines.filter(({ role }) => role === 'agency').map(({ children }) => inlineText(children))
  const logo: StructElement = { ...leaf('Figure', cover), alt: `Logo ${agency.join(' ')}`.trim() }
  const lines = cover.lines.map(({ children }) => leaf('P', children))
  const marks = (cover.marks ?? []).map((mark): StructElement => ({ ...leaf('Figure', mark), alt: mark.alt }))
  return [...(cover.logo === undefined ? [] : [logo]), ...lines, ...marks]
}

function paragraphElement({ children }: Paragraph): StructElement {
  return leaf('P', children)
}

const countNames = { number: 'Decimal', letter: 'LowerAlpha' } as const

function listElement({ marker, items }: List): StructElement {
  return {
    role: 'L',
    attributes: { O: 'List', ListNumbering: marker === 'bullet' ? 'Disc' : countNames[markerForms[marker].count] },
    children: items.map(item => {
      const body = item.children.map(child => (child.type === 'list' ? listElement(child) : paragraphElement(child)))
      return holding('LI', [leaf('Lbl', item), holding('LBody', body)])
    }),
  }
}

function figureElement({ alt, caption, chart }: Figure): StructElement {
  return {
    ...leaf('Figure', chart),
    alt,
    attributes: { O: 'Layout', Placement: 'Block' },
    children: [captionElement(caption)],
  }
}

function pictureElement(picture: Picture): StructElement {
  const words: StructElement = { role: 'Caption', owner: picture.children, children: [] }
  return {
    ...leaf('Figure', picture),
    alt: picture.alt,
    attributes: { O: 'Layout', Placement: 'Block' },
    children: [words],
  }
}

function factsElement({ rows }: Facts): StructElement {
  const cells = rows.map(row =>
    holding('TR', [{ ...leaf('TH', row), attributes: { O: 'Table', Scope: 'Row' } }, leaf('TD', row.children)]),
  )
  return holding('Table', [holding('TBody', cells)])
}

function signaturesElement(signatures: Signatures): StructElement {
  const note = signatureNote(signatures)
  const owners = [signatures, ...signatures.signatories, ...(note === undefined ? [] : [note.of])]
  return holding(
    'Div',
    owners.map(owner => leaf('P', owner)),
  )
}

/** The page number of an entry stands apart from its words: it comes from the layout. */
function contentsElements(contents: Contents, { entries }: Anchors): readonly StructElement[] {
  const items = entries[contents.of].map(entry => ({
    ...leaf('TOCI', entry),
    children: [leaf('Reference', entry.children)],
  }))
  return [leaf('P', contents), holding('TOC', items)]
}

/** A table with its caption, its header cells and what they head. */
function tableElement({ caption, head, body }: Table): StructElement {
  const rows = body.map(({ cells }) => rowElement(cells.map(cell => cellElement(cell))))
  return { role: 'Table', children: [...captionOf(caption), ...headOf(head), { role: 'TBody', children: rows }] }
}

/** A matrix: a group is named by header cells that span its rows. */
function matrixElement({ caption, head, body }: Matrix): StructElement {
  const rows = body.flatMap(item => rowsOf(item, []))
  return { role: 'Table', children: [...captionOf(caption), ...headOf(head), { role: 'TBody', children: rows }] }
}

function captionElement(caption: Caption): StructElement {
  return { role: 'Caption', owner: caption.children, children: [] }
}

function captionOf(caption: Caption | undefined): readonly StructElement[] {
  return caption === undefined ? [] : [captionElement(caption)]
}

function headOf(head: readonly Row[]): readonly StructElement[] {
  if (head.length === 0) return []
  const rows = head.map(({ cells }) => rowElement(cells.map(cell => cellElement(cell, { scope: 'Column' }))))
  return [{ role: 'THead', children: rows }]
}

/** The names of a group stand in its first row, and reach down to its last. */
function rowsOf(item: MatrixItem, names: readonly StructElement[]): readonly StructElement[] {
  if (item.type === 'row') return [rowElement([...names, ...item.cells.map(cell => cellElement(cell))])]
  const rowSpan = rowsIn(item)
  const own = item.cells.map(cell => cellElement(cell, { scope: 'Row', rowSpan }))
  return item.children.flatMap((child, index) => rowsOf(child, index === 0 ? [...names, ...own] : []))
}

function rowsIn(item: MatrixItem): number {
  return item.type === 'row' ? 1 : item.children.reduce((sum, child) => sum + rowsIn(child), 0)
}

function rowElement(children: readonly StructElement[]): StructElement {
  return { role: 'TR', children }
}

interface CellPlace {
  readonly scope?: 'Row' | 'Column'
  readonly rowSpan?: number
}

function cellElement(cell: Cell, { scope, rowSpan = cell.rowSpan }: CellPlace = {}): StructElement {
  const attributes = {
    O: 'Table' as const,
    ...(scope !== undefined && { Scope: scope }),
    ...(rowSpan > 1 && { RowSpan: rowSpan }),
    ...(cell.columnSpan > 1 && { ColSpan: cell.columnSpan }),
  }
  const hasAny = Object.keys(attributes).length > 1
  return { role: scope ? 'TH' : 'TD', owner: cell.lines, ...(hasAny && { attributes }), children: [] }
}
