import type { ContentText } from 'pdfmake/interfaces.js'
import type { Inline } from '../../document/inline.ts'
import type { LinkStyle } from '../../theme/theme.ts'

interface InlineStyle {
  readonly bold?: true
  readonly italics?: true
  readonly decoration?: 'underline'
  readonly link?: string
  readonly color?: string
}

/** Inlines as the pieces of a pdfmake text. */
export function pdfInlines(inlines: readonly Inline[], links: LinkStyle, style: InlineStyle = {}): ContentText[] {
  return inlines.flatMap(inline => pdfInline(inline, links, style))
}

function pdfInline(inline: Inline, links: LinkStyle, style: InlineStyle): ContentText[] {
  const linked = links.print === null ? style : { ...style, color: links.print }
  switch (inline.type) {
    case 'text':
      return [{ text: inline.text, ...style }]
    case 'lineBreak':
      return [{ text: '\n', ...style }]
    case 'strong':
      return pdfInlines(inline.children, links, { ...style, bold: true })
    case 'emphasis':
      return pdfInlines(inline.children, links, { ...style, italics: true })
    case 'underline':
      return pdfInlines(inline.children, links, { ...style, decoration: 'underline' })
    case 'link':
      return pdfInlines(inline.children, links, { ...linked, link: inline.href })
    case 'reference':
      return [{ text: inline.label ?? '', linkToDestination: inline.to, ...linked }]
  }
}
