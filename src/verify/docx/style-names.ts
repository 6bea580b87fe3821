import { childrenOf, valueAt, type XmlNode } from './xml-node.ts'

/** Styles that a report is read by, as Word calls each in a file whatever its id is there: an Indonesian Word has its own. */
const known: Readonly<Record<string, string>> = {
  caption: 'Caption',
  'table of figures': 'TableofFigures',
}

/** Gives the style of a paragraph: the id that Word itself has for a style of that name, or the id in the file. */
export function readStyleNames(styles: XmlNode | undefined): (paragraph: XmlNode) => string {
  const names = new Map(
    childrenOf(styles, 'w:style').map(style => {
      const id = style.attributes['w:styleId'] ?? ''
      return [id, styleOfName(valueAt(style, 'w:name') ?? '') ?? id]
    }),
  )
  return paragraph => {
    const id = valueAt(paragraph, 'w:pPr', 'w:pStyle') ?? 'Normal'
    return names.get(id) ?? id
  }
}

function styleOfName(name: string): string | undefined {
  const small = name.toLowerCase()
  const [, kind, level = ''] = /^(heading|toc) (\d)$/.exec(small) ?? []
  if (kind !== undefined) return `${kind === 'toc' ? 'TOC' : 'Heading'}${level}`
  return known[small]
}
