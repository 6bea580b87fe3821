import type { Inline } from '../document/inline.ts'
import type { ElementReader } from './element-reader.ts'
import type { XmlElement, XmlNode } from './xml-element.ts'

/** The text of an element with its emphasis and references. White space collapses as in HTML; ends are trimmed. */
export function readInlines(element: XmlElement, reader: ElementReader): readonly Inline[] {
  const { inlines } = collapse(readNodes(element.children, element, reader), true)
  return trimEnd(inlines)
}

/** Takes the blank from the start of a text that follows a blank, however the texts are nested. */
function collapse(
  inlines: readonly Inline[],
  afterBlank: boolean,
): { inlines: readonly Inline[]; afterBlank: boolean } {
  let blank = afterBlank
  const collapsed = inlines.flatMap((inline): readonly Inline[] => {
    if (inline.type === 'text') {
      const text = blank ? inline.text.replace(/^ /, '') : inline.text
      if (text !== '') blank = text.endsWith(' ')
      return text === '' ? [] : [{ ...inline, text }]
    }
    if ('children' in inline) {
      const inner = collapse(inline.children, blank)
      blank = inner.afterBlank
      return [{ ...inline, children: inner.inlines }]
    }
    blank = inline.type === 'lineBreak'
    return [inline]
  })
  return { inlines: collapsed, afterBlank: blank }
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
  reader.expectEmpty(element)
  return { type: 'lineBreak' }
}

function readReference(element: XmlElement, reader: ElementReader): Inline {
  reader.allowAttributes(element, ['to'])
  reader.expectEmpty(element)
  return { type: 'reference', to: reader.required(element, 'to') }
}

function readLink(element: XmlElement, reader: ElementReader): Inline {
  reader.allowAttributes(element, ['href'])
  const href = reader.required(element, 'href')
  if (!/^(https?:\/\/|mailto:)/i.test(href))
    reader.badAttribute(element, 'href', href, 'https://…, http://…, atau mailto:…')
  return { type: 'link', href, children: readNodes(element.children, element, reader) }
}

function trimEnd(inlines: readonly Inline[]): readonly Inline[] {
  const last = inlines.at(-1)
  if (last?.type !== 'text') return inlines
  const text = last.text.trimEnd()
  return text === '' ? inlines.slice(0, -1) : inlines.with(-1, { ...last, text })
}
