import { fieldTexts } from './field-texts.ts'
import type { XmlNode } from './xml-node.ts'

/** A stretch of a paragraph; with `pageOf` it is the number of the page of that bookmark. */
export interface ParagraphPart {
  readonly text: string
  readonly pageOf?: string
}

const pageField = /^\s*PAGEREF\s+(\S+)/

/** The text of a paragraph, with the page numbers that its fields say apart. */
export function splitMentions(paragraph: XmlNode): readonly ParagraphPart[] {
  const parts: { text: string; pageOf?: string }[] = [{ text: '' }]
  for (const { text, fields } of fieldTexts(paragraph)) {
    const pageOf = fields
      .map(({ instruction }) => pageField.exec(instruction)?.[1])
      .findLast(name => name !== undefined)
    const last = parts.at(-1)
    if (last !== undefined && last.pageOf === pageOf) last.text += text
    else parts.push({ text, ...(pageOf !== undefined && { pageOf }) })
  }
  const whole = parts.filter(({ text, pageOf }) => text !== '' || pageOf !== undefined)
  return whole.length === 0 ? [{ text: '' }] : whole
}
