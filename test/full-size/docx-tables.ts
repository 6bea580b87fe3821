import { childrenOf, descendantsOf, textOf, valueAt, type XmlNode } from '../../src/verify/xml-tree.ts'
import { documentOf } from '../docx-document.ts'

export interface DocxCell {
  readonly text: string
  /** Lies under a vertically merged cell: Word does not show it, but each row says its group. */
  readonly continued: boolean
}

export type DocxTable = readonly (readonly DocxCell[])[]

/** The tables of a DOCX, row by row. */
export function readDocxTables(bytes: Uint8Array): readonly DocxTable[] {
  return descendantsOf(documentOf(bytes), 'w:tbl').map(table => {
    const rows = childrenOf(table, 'w:tr')
    return rows.map(row => childrenOf(row, 'w:tc').map(readCell))
  })
}

function readCell(cell: XmlNode): DocxCell {
  return { text: writtenIn(cell), continued: valueAt(cell, 'w:tcPr', 'w:vMerge') === 'continue' }
}

/** All text of the body, paragraphs joined without white space. */
export function readDocxText(bytes: Uint8Array): string {
  return writtenIn(documentOf(bytes))
}

function writtenIn(node: XmlNode): string {
  return descendantsOf(node, 'w:t').map(textOf).join('')
}
