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
import { signatureNote } from '../../../document/printed-lines.ts'
import type { Anchors } from '../../anchors.ts'
import type { StructElement, StructRole } from './struct-element.ts'
import { captionElement, matrixElement, tableElement } from './table-structure.ts'

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
    ...{ alt, attributes: { O: 'Layout', Placement: 'Block' } },
    children: [captionElement(caption)],
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
