import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

export interface DocxCell {
  readonly text: string
  /** Lies under a vertically merged cell: Word does not show it, but each row says its group. */
  readonly continued: boolean
}

export type DocxTable = readonly (readonly DocxCell[])[]

/** The tables of a DOCX, row by row, from the XML of its body. */
export function readDocxTables(bytes: Uint8Array): readonly DocxTable[] {
  const tables: DocxCell[][][] = []
  let cell: { text: string; continued: boolean } | undefined
  let inText = false
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'w:tbl') tables.push([])
    if (name === 'w:tr') tables.at(-1)?.push([])
    if (name === 'w:tc') {
      cell = { text: '', continued: false }
      tables.at(-1)?.at(-1)?.push(cell)
    }
    if (name === 'w:vMerge' && cell !== undefined) cell.continued = attributes['w:val'] === 'continue'
    if (name === 'w:t') inText = true
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') inText = false
    if (name === 'w:tc') cell = undefined
  })
  parser.on('text', text => {
    if (inText && cell !== undefined) cell.text += text
  })
  parser.write(documentXml(bytes)).close()
  return tables
}

/** All text of the body, paragraphs joined without white space. */
export function readDocxText(bytes: Uint8Array): string {
  const texts = documentXml(bytes).matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)
  return [...texts].map(([, text]) => text ?? '').join('')
}

function documentXml(bytes: Uint8Array): string {
  const part = unzipSync(bytes)['word/document.xml']
  if (part === undefined) throw new Error('no word/document.xml')
  return strFromU8(part)
}
