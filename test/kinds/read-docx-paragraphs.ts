import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

/**
 * The body of a DOCX as text: a line for each paragraph, with its style, and one for each row of a table, in brackets, its
 * cells side by side and `¶` between the paragraphs of a cell.
 */
export function readDocxParagraphs(bytes: Uint8Array): string {
  const part = unzipSync(bytes)['word/document.xml']
  if (part === undefined) throw new Error('no word/document.xml')
  let text = ''
  let paragraph = ''
  let inText = false
  /** Cells of the row that is being read, each with its paragraphs. */
  let row: string[][] | undefined
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'w:tr') row = []
    if (name === 'w:tc') row?.push([])
    paragraph += markOf(name, attributes['w:val'])
    inText = name === 'w:t'
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') inText = false
    if (name === 'w:p') {
      if (row === undefined) text += `${paragraph}\n`
      else row.at(-1)?.push(paragraph)
      paragraph = ''
    }
    if (name === 'w:tr') {
      text += `[${row?.map(paragraphs => paragraphs.join(' ¶ ')).join(' | ')}]\n`
      row = undefined
    }
  })
  parser.on('text', words => {
    if (inText) paragraph += words
  })
  parser.write(strFromU8(part)).close()
  return text + paragraph
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
