import type { XmlNode } from './xml-node.ts'

/** What a reader sees of a paragraph or run: tabs and line ends as `\t` and `\n`, fields as their results. */
export function paragraphText(node: XmlNode): string {
  return node.children.map(child => (typeof child === 'string' ? '' : pieceText(child))).join('')
}

function pieceText(node: XmlNode): string {
  switch (node.name) {
    case 'w:t':
      return node.children.filter(child => typeof child === 'string').join('')
    case 'w:tab':
    case 'w:ptab':
      return '\t'
    case 'w:br':
    case 'w:cr':
      return '\n'
    case 'w:noBreakHyphen':
      return '\u2011'
    // Properties, instructions of fields, pictures, and what was struck out of the text.
    case 'w:pPr':
    case 'w:rPr':
    case 'w:instrText':
    case 'w:del':
    case 'w:moveFrom':
    case 'w:drawing':
    case 'w:pict':
    case 'w:delText':
      return ''
    default:
      return paragraphText(node)
  }
}
