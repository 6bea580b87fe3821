import {
  type Block,
  type Contents,
  type Cover,
  type CoverLine,
  type Facts,
  type Heading,
  type List,
  type ListItem,
  type Paragraph,
  posterRoles,
  type Signatures,
} from '../../document/document.ts'
import type { Picture, Pictures } from '../../document/pictures.ts'
import type { MarkupReader } from './markup-reader.ts'
import { readFigure } from './read-figure.ts'
import { readInlines } from './read-inlines.ts'
import { readMatrix, readTableElement } from './read-table-element.ts'
import type { XmlElement } from './xml-tree.ts'

/** The blocks inside an element; what is no block is reported. */
export function readBlocks(parent: XmlElement, reader: MarkupReader): readonly Block[] {
  return reader.elements(parent).flatMap(element => {
    const read = blockReaders.get(element.name)
    if (read !== undefined) return [reader.placed(element, read(element, reader))]
    reader.unknownElement(element, parent)
    return []
  })
}

type ReadBlock = (element: XmlElement, reader: MarkupReader) => Block

const blockReaders: ReadonlyMap<string, ReadBlock> = new Map<string, ReadBlock>([
  ['cover', readCover],
  ['h1', heading(1)],
  ['h2', heading(2)],
  ['h3', heading(3)],
  ['h4', heading(4)],
  ['p', readParagraph],
  ['ol', readList],
  ['ul', readList],
  ['table', readTableElement],
  ['matrix', readMatrix],
  ['figure', readFigure],
  ['pictures', readPictures],
  ['facts', readFacts],
  ['signatures', readSignatures],
  ['contents', readContents],
  ['pagebreak', readPageBreak],
])

function readCover(element: XmlElement, reader: MarkupReader): Cover {
  reader.allowAttributes(element, ['logo'])
  const logo = reader.optional(element, 'logo')
  const lines = reader.elementsNamed(element, 'line').map((line): CoverLine => {
    reader.allowAttributes(line, ['role'])
    const role = reader.oneOf(line, 'role', ['title', 'subtitle', 'number', 'agency'])
    return { role, children: readInlines(line, reader) }
  })
  return { type: 'cover', ...(logo !== undefined && { logo }), lines }
}

function heading(level: Heading['level']): ReadBlock {
  return (element, reader) => {
    reader.allowAttributes(element, ['id', 'series'])
    const id = reader.optional(element, 'id')
    const series = reader.oneOf(element, 'series', ['chapter', 'appendix'])
    return { type: 'heading', level, series, ...(id !== undefined && { id }), children: readInlines(element, reader) }
  }
}

function readParagraph(element: XmlElement, reader: MarkupReader): Paragraph {
  reader.allowAttributes(element, ['role'])
  const role = reader.oneOf(element, 'role', ['body', 'plain', 'note', 'title', ...posterRoles])
  return { type: 'paragraph', role, children: readInlines(element, reader) }
}

function readList(element: XmlElement, reader: MarkupReader): List {
  const ordered = element.name === 'ol'
  reader.allowAttributes(element, ordered ? ['marker'] : [])
  const marker = ordered ? reader.oneOf(element, 'marker', ['number', 'letter']) : 'bullet'
  const items = reader.elementsNamed(element, 'li').map(item => readItem(item, reader))
  return { type: 'list', marker, items }
}

/** Text alone is one paragraph; otherwise paragraphs and inner lists. */
function readItem(element: XmlElement, reader: MarkupReader): ListItem {
  reader.allowAttributes(element, [])
  const isBlock = (name: string) => name === 'p' || name === 'ol' || name === 'ul'
  if (!element.children.some(child => child.type === 'element' && isBlock(child.name))) {
    return { children: [{ type: 'paragraph', role: 'plain', children: readInlines(element, reader) }] }
  }
  const blocks = reader.elementsNamed(element, 'p', 'ol', 'ul')
  return {
    children: blocks.map(block => (block.name === 'p' ? readParagraph(block, reader) : readList(block, reader))),
  }
}

/** `<pictures>` of `<picture asset alt>`, which holds the words under it. */
function readPictures(element: XmlElement, reader: MarkupReader): Pictures {
  reader.allowAttributes(element, [])
  const pictures = reader.elementsNamed(element, 'picture').map((picture): Picture => {
    reader.allowAttributes(picture, ['asset', 'alt'])
    const [asset, alt] = [reader.required(picture, 'asset'), reader.required(picture, 'alt')]
    return { asset, alt, children: readInlines(picture, reader) }
  })
  return { type: 'pictures', pictures }
}

function readFacts(element: XmlElement, reader: MarkupReader): Facts {
  reader.allowAttributes(element, [])
  const rows = reader.elementsNamed(element, 'fact').map(fact => {
    reader.allowAttributes(fact, ['label'])
    return { label: reader.required(fact, 'label'), children: readInlines(fact, reader) }
  })
  return { type: 'facts', rows }
}

function readSignatures(element: XmlElement, reader: MarkupReader): Signatures {
  reader.allowAttributes(element, ['place-and-date', 'place', 'dated'])
  const signatories = reader.elementsNamed(element, 'signatory').map(signatory => {
    reader.allowAttributes(signatory, ['agency', 'title', 'name', 'nip'])
    reader.expectEmpty(signatory)
    const name = reader.optional(signatory, 'name')
    const nip = reader.optional(signatory, 'nip')
    return {
      agency: reader.required(signatory, 'agency'),
      title: reader.required(signatory, 'title'),
      ...(name !== undefined && { name }),
      ...(nip !== undefined && { nip }),
    }
  })
  if (element.attributes.has('dated')) {
    reader.allowAttributes(element, ['dated'])
    reader.oneOf(element, 'dated', ['above'])
    return { type: 'signatures', signatories }
  }
  if (element.attributes.has('place')) {
    reader.allowAttributes(element, ['place'])
    return { type: 'signatures', placeAndDate: reader.required(element, 'place'), undated: true, signatories }
  }
  return { type: 'signatures', placeAndDate: reader.required(element, 'place-and-date'), signatories }
}

function readContents(element: XmlElement, reader: MarkupReader): Contents {
  reader.allowAttributes(element, ['of', 'title'])
  reader.expectEmpty(element)
  const of = reader.oneOf(element, 'of', ['headings', 'tables', 'figures'])
  return { type: 'contents', of, title: reader.required(element, 'title') }
}

function readPageBreak(element: XmlElement, reader: MarkupReader): Block {
  reader.allowAttributes(element, [])
  reader.expectEmpty(element)
  return { type: 'pageBreak' }
}
