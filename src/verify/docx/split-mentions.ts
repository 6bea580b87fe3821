import { paragraphText } from './paragraph-text.ts'
import { descendantsOf, type XmlNode } from './xml-node.ts'

/** A stretch of a paragraph; with `pageOf` it is the number of the page of that bookmark. */
export interface ParagraphPart {
  readonly text: string
  readonly pageOf?: string
}

const pageField = /^\s*PAGEREF\s+(\S+)/

/** The text of a paragraph, with the page numbers that its fields say apart. */
export function splitMentions(paragraph: XmlNode): readonly ParagraphPart[] {
  const names = descendantsOf(paragraph, 'w:instrText').map(({ children }) => children.join(''))
  // What was struck out is left out only where a paragraph is read as a whole.
  if (!names.some(instruction => pageField.test(instruction))) return [{ text: paragraphText(paragraph) }]
  const parts: { text: string; pageOf?: string }[] = [{ text: '' }]
  let instruction = ''
  for (const run of descendantsOf(paragraph, 'w:r')) {
    for (const piece of run.children) {
      if (typeof piece === 'string') continue
      const sign = piece.attributes['w:fldCharType']
      const name = pageField.exec(instruction)?.[1]
      if (sign === 'begin') instruction = ''
      else if (sign === 'separate' && name !== undefined) parts.push({ text: '', pageOf: name })
      else if (sign === 'end' && name !== undefined) parts.push({ text: '' })
      else if (piece.name === 'w:instrText') instruction += piece.children.join('')
      const part = parts.at(-1)
      if (part !== undefined) part.text += paragraphText({ ...run, children: [piece] })
    }
  }
  return parts.filter(({ text, pageOf }) => text !== '' || pageOf !== undefined)
}
