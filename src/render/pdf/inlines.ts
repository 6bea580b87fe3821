import type { ContentText } from 'pdfmake/interfaces.js'
import type { Inline } from '../../document/inline.ts'

interface InlineStyle {
  readonly bold?: true
  readonly italics?: true
  readonly decoration?: 'underline'
  readonly link?: string
}

/** Inlines as the pieces of a pdfmake text. */
export function pdfInlines(inlines: readonly Inline[], style: InlineStyle = {}): ContentText[] {
  return inlines.flatMap(inline => pdfInline(inline, style))
}

function pdfInline(inline: Inline, style: InlineStyle): ContentText[] {
  switch (inline.type) {
    case 'text':
      return [{ text: inline.text, ...style }]
    case 'lineBreak':
      return [{ text: '\n', ...style }]
    case 'strong':
      return pdfInlines(inline.children, { ...style, bold: true })
    case 'emphasis':
      return pdfInlines(inline.children, { ...style, italics: true })
    case 'underline':
      return pdfInlines(inline.children, { ...style, decoration: 'underline' })
    case 'link':
      return pdfInlines(inline.children, { ...style, link: inline.href })
    case 'reference':
      return [{ text: inline.label ?? '', linkToDestination: inline.to, ...style }]
  }
}
