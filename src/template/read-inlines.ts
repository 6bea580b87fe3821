import type { Inline } from '../document/inline.ts'
import type { ElementReader } from './element-reader.ts'
import type { XmlElement, XmlNode } from './xml-element.ts'

/** The text of an element with its emphasis and references. White space collapses as in HTML; ends are trimmed. */
export function readInlines(element: XmlElement, reader: ElementReader): readonly Inline[] {
  return trimEnds(readNodes(element.children, element, reader))
}

function readNodes(nodes: readonly XmlNode[], parent: XmlElement, reader: ElementReader): readonly Inline[] {
  return nodes.flatMap((node): readonly Inline[] => {
    if (node.type === 'text') {
      const text = node.text.replace(/[ \t\r\n]+/g, ' ')
      return text === '' ? [] : [{ type: 'text', text }]
    }
    const read = inlineReaders.get(node.name)
    if (read === undefined) {
      reader.unknownElement(node, parent)
      return []
    }
    return [read(node, reader)]
  })
}

type ReadInline = (element: XmlElement, reader: ElementReader) => Inline

function styled(type: 'strong' | 'emphasis' | 'underline'): ReadInline {
  return (element, reader) => {
    reader.allowAttributes(element, [])
    return { type, children: readNodes(element.children, element, reader) }
  }
}

const inlineReaders: ReadonlyMap<string, ReadInline> = new Map([
  ['strong', styled('strong')],
  ['em', styled('emphasis')],
  ['u', styled('underline')],
  ['br', readLineBreak],
  ['ref', readReference],
  ['a', readLink],
])

function readLineBreak(element: XmlElement, reader: ElementReader): Inline {
  reader.allowAttributes(element, [])
  return { type: 'lineBreak' }
}

function readReference(element: XmlElement, reader: ElementReader): Inline {
  reader.allowAttributes(element, ['to'])
  return { type: 'reference', to: reader.required(element, 'to') }
}

function readLink(element: XmlElement, reader: ElementReader): Inline {
  reader.allowAttributes(element, ['href'])
  const href = reader.required(element, 'href')
  if (!/^(https?:\/\/|mailto:)/i.test(href)) reader.oneOf(element, 'href', ['https://…'])
  return { type: 'link', href, children: readNodes(element.children, element, reader) }
}

function trimEnds(inlines: readonly Inline[]): readonly Inline[] {
  return trimEdge(
    trimEdge(inlines, 0, text => text.trimStart()),
    -1,
    text => text.trimEnd(),
  )
}

function trimEdge(inlines: readonly Inline[], edge: 0 | -1, trim: (text: string) => string): readonly Inline[] {
  const at = inlines.at(edge)
  if (at?.type !== 'text') return inlines
  const text = trim(at.text)
  return text === '' ? inlines.toSpliced(edge, 1) : inlines.with(edge, { type: 'text', text })
}
