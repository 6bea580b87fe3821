import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

/** The body of a DOCX as text: a line for each paragraph, with its style, and marks around the cells of tables. */
export function readDocxParagraphs(bytes: Uint8Array): string {
  const part = unzipSync(bytes)['word/document.xml']
  if (part === undefined) throw new Error('no word/document.xml')
  let text = ''
  let inText = false
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'w:tr') text += '[\n'
    if (name === 'w:vMerge') text += `(vMerge ${attributes['w:val'] ?? 'continue'}) `
    if (name === 'w:pStyle') text += `${attributes['w:val']}: `
    if (name === 'w:tab') text += '\t'
    if (name === 'w:br') text += ' / '
    if (name === 'w:sectPr') text += '=== bagian\n'
    inText = name === 'w:t'
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') inText = false
    if (name === 'w:p') text += '\n'
    if (name === 'w:tr') text += ']\n'
  })
  parser.on('text', words => {
    if (inText) text += words
  })
  parser.write(strFromU8(part)).close()
  return text
}
