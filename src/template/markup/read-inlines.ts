import type { Inline } from '../../document/inline.ts'
import type { MarkupReader } from './markup-reader.ts'
import type { XmlElement } from './xml-tree.ts'
import { cutText, readText } from './xml-tree.ts'

/** The text of an element with its emphasis and references. White space collapses as in HTML; ends are trimmed. */
export function readInlines(element: XmlElement, reader: MarkupReader): readonly Inline[] {
  const { inlines } = collapse(readNodes(element, reader), true)
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
      const cut = blank && inline.text.startsWith(' ') ? cutText(inline, 1, inline.text.length) : inline
      if (cut.text !== '') blank = cut.text.endsWith(' ')
      return cut.text === '' ? [] : [cut]
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

/** What stands inside an element of running text. `link` is the link around it, if there is one. */
function readNodes(parent: XmlElement, reader: MarkupReader, link?: XmlElement): readonly Inline[] {
  return parent.children.flatMap((node): readonly Inline[] => {
    if (node.type === 'text') {
      const read = readText(node)
      return read.text === '' ? [] : [read]
    }
    if (node.name === 'nobr') {
      reader.allowAttributes(node, [])
      return keptTogether(readNodes(node, reader, link))
    }
    const read = inlineReaders.get(node.name)
    if (read === undefined) reader.unknownElement(node, parent)
    // A reader of the report could not follow both.
    else if (link !== undefined && leadingElements.has(node.name)) reader.unknownElement(node, link)
    else return [reader.placed(node, read(node, reader, link))]
    return []
  })
}

/** The same words with no place between them where a line may break. */
function keptTogether(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.map(inline => {
    // As long as before: marks stay where they are.
    if (inline.type === 'text') return { ...inline, text: inline.text.replace(/(?<=\S) (?=\S)/g, '\u00a0') }
    return 'children' in inline ? { ...inline, children: keptTogether(inline.children) } : inline
  })
}

/** Elements that lead to another place. */
const leadingElements: ReadonlySet<string> = new Set(['a', 'ref'])

type ReadInline = (element: XmlElement, reader: MarkupReader, link: XmlElement | undefined) => Inline

function styled(type: 'strong' | 'emphasis' | 'underline'): ReadInline {
  return (element, reader, link) => {
    reader.allowAttributes(element, [])
    return { type, children: readNodes(element, reader, link) }
  }
}

const inlineReaders: ReadonlyMap<string, ReadInline> = new Map<string, ReadInline>([
  ['strong', styled('strong')],
  ['em', styled('emphasis')],
  ['u', styled('underline')],
  ['br', readLineBreak],
  ['ref', readReference],
  ['a', readLink],
  ['placeholder', readPlaceholder],
])

function readPlaceholder(element: XmlElement, reader: MarkupReader): Inline {
  reader.allowAttributes(element, ['of'])
  reader.expectEmpty(element)
  const facts = ['number', 'date', 'name', 'nip', 'signature'] as const
  const of = reader.oneOf(element, 'of', facts)
  return { type: 'placeholder', of }
}

function readLineBreak(element: XmlElement, reader: MarkupReader): Inline {
  reader.allowAttributes(element, [])
  reader.expectEmpty(element)
  return { type: 'lineBreak' }
}

function readReference(element: XmlElement, reader: MarkupReader): Inline {
  reader.allowAttributes(element, ['to', 'page'])
  reader.expectEmpty(element)
  const page = reader.oneOf(element, 'page', ['no', 'yes']) === 'yes'
  return { type: 'reference', to: reader.required(element, 'to'), ...(page && { page }) }
}

function readLink(element: XmlElement, reader: MarkupReader): Inline {
  reader.allowAttributes(element, ['href'])
  const href = reader.required(element, 'href')
  if (href !== '' && !(/^(https?:\/\/|mailto:)/i.test(href) && URL.canParse(href))) {
    reader.badAttribute(element, 'href', href, 'https://…, http://…, atau mailto:…')
  }
  return { type: 'link', href, children: readNodes(element, reader, element) }
}

function trimEnd(inlines: readonly Inline[]): readonly Inline[] {
  const last = inlines.at(-1)
  if (last?.type !== 'text') return inlines
  if (!last.text.endsWith(' ')) return inlines
  const cut = cutText(last, 0, last.text.length - 1)
  return cut.text === '' ? inlines.slice(0, -1) : inlines.with(-1, cut)
}
