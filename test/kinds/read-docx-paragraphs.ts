import { childrenOf, descendantsOf, type XmlNode } from '../../src/verify/xml-tree.ts'
import { documentOf } from '../docx-document.ts'

/**
 * The body of a DOCX as text: a line for each paragraph, with its style, and one for each row of a table, in brackets, its
 * cells side by side and `¶` between the paragraphs of a cell.
 */
export function readDocxParagraphs(bytes: Uint8Array): string {
  const [body] = childrenOf(documentOf(bytes), 'w:body')
  return (body?.children ?? []).map(child => (typeof child === 'string' ? '' : blockText(child))).join('')
}

function blockText(block: XmlNode): string {
  switch (block.name) {
    case 'w:p':
      return `${pieceText(block)}\n`
    case 'w:tbl':
      return descendantsOf(block, 'w:tr').map(rowText).join('')
    default:
      return pieceText(block)
  }
}

function rowText(row: XmlNode): string {
  const cells = childrenOf(row, 'w:tc').map(cell => {
    const paragraphs = childrenOf(cell, 'w:p').map(pieceText)
    return childrenOf(cell, 'w:tcPr').map(pieceText).join('') + paragraphs.join(' ¶ ')
  })
  return `[${cells.join(' | ')}]\n`
}

function pieceText(node: XmlNode): string {
  const inside = node.children.map(child => {
    if (typeof child !== 'string') return pieceText(child)
    return node.name === 'w:t' ? child : ''
  })
  return markOf(node.name, node.attributes['w:val']) + inside.join('')
}

/** What stands in the text for an element that is no text itself. */
function markOf(name: string, value = 'continue'): string {
  switch (name) {
    case 'w:vMerge':
      return `(vMerge ${value}) `
    case 'w:pStyle':
      return `${value}: `
    case 'w:tab':
      return '\t'
    case 'w:br':
      return ' / '
    case 'w:sectPr':
      return '=== bagian\n'
    default:
      return ''
  }
}
