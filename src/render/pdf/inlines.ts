import type { ContentText } from 'pdfmake/interfaces.js'
import { beforePage, blankLine, type Inline, pageMention, type Reference } from '../../document/inline.ts'
import type { Theme } from '../../theme/theme.ts'
import type { Faces } from '../../typeset/faces.ts'
import { lateText } from './late-text.ts'
import { symbolFamily } from './paint/paint-fonts.ts'

interface InlineStyle {
  readonly font?: string
  readonly bold?: boolean
  readonly italics?: boolean
  readonly decoration?: 'underline'
  readonly link?: string
  readonly color?: string
}

/** What is printed as number on the page of an id; known once every page is laid out. */
export type PageLabelOf = (id: string) => string

/** What text needs to know besides its words. */
interface InlineContext {
  readonly theme: Theme
  readonly faces: Faces
  readonly pageLabelOf: PageLabelOf
}

/** Room for a page number until it is known: as wide as any of three digits, and as `xviii`. */
export const widestNumber = '000'

/** Inlines as the pieces of a pdfmake text. */
export function pdfInlines(inlines: readonly Inline[], context: InlineContext, style: InlineStyle = {}): ContentText[] {
  return inlines.flatMap(inline => pdfInline(inline, context, style))
}

function pdfInline(inline: Inline, context: InlineContext, style: InlineStyle): ContentText[] {
  switch (inline.type) {
    case 'text':
      return pdfStretches(inline.text, context, style)
    case 'placeholder':
      return pdfStretches(blankLine(inline.of), context, style)
    case 'lineBreak':
      return [{ text: '\n', ...style }]
    case 'strong':
      return pdfInlines(inline.children, context, { ...style, bold: true })
    case 'emphasis':
      return pdfInlines(inline.children, context, { ...style, italics: true })
    case 'underline':
      return pdfInlines(inline.children, context, { ...style, decoration: 'underline' })
    case 'link':
      return pdfInlines(inline.children, context, { ...linkStyle(context, style), link: inline.href })
    case 'reference':
      return pdfReference(inline, context, linkStyle(context, style))
  }
}

/** Signs that the letters lack are drawn upright and not bold: their font has one face. */
function pdfStretches(text: string, { faces }: InlineContext, style: InlineStyle): ContentText[] {
  const symbols = { font: symbolFamily, bold: false, italics: false }
  return faces.regular.stretchesOf(text).map(({ text, isSymbols }) => ({ text, ...style, ...(isSymbols && symbols) }))
}

function pdfReference(
  { to, label = '', page = false }: Reference,
  { pageLabelOf }: InlineContext,
  style: InlineStyle,
): ContentText[] {
  const piece = (text: string): ContentText => ({ text, linkToDestination: to, ...style })
  if (!page) return [piece(label)]
  const number = lateText(piece(pageMention(widestNumber)), () => pageMention(pageLabelOf(to)))
  return [piece(`${label}${beforePage}`), number]
}

function linkStyle({ theme }: InlineContext, style: InlineStyle): InlineStyle {
  const { print } = theme.links
  return print === null ? style : { ...style, color: print }
}
