import { beforePage, blankLine, type Inline, pageMention, type Reference } from '../../document/inline.ts'
import { type Handlers, handle } from '../../document/map-document.ts'
import type { InlineContext } from './context.ts'
import { hex } from './units.ts'

/** What a Word paragraph has for an inline. */
export type DocxPiece = TextPiece | BreakPiece | FieldPiece | PagePiece | LinkPiece

export interface TextPiece {
  readonly type: 'text'
  readonly text: string
  readonly style: RunStyle
}

export interface BreakPiece {
  readonly type: 'break'
  readonly style: RunStyle
}

/** A field of Word's with its result, which Word shows until somebody has it renewed. */
export interface FieldPiece {
  readonly type: 'field'
  readonly instruction: string
  readonly result: TextPiece
}

/** The number of the page on which a bookmark stands, as a field. */
export interface PagePiece {
  readonly type: 'page'
  readonly bookmark: string
  readonly result: TextPiece
}

/** A link out of the document. */
export interface LinkPiece {
  readonly type: 'link'
  readonly href: string
  readonly children: readonly DocxPiece[]
}

/** How the runs of a text look beyond the style of their paragraph. */
export interface RunStyle {
  readonly bold?: true
  readonly italic?: true
  readonly underline?: true
  /** In the font of symbols instead of that of the letters. */
  readonly isSymbols?: true
  /** As Word writes it, without a sign before it. */
  readonly colour?: string
}

/** Every office has it, with the signs that the fonts of letters lack. */
export const symbolFont = 'Segoe UI Symbol'

interface Setting {
  readonly context: InlineContext
  readonly style: RunStyle
}

const handlers: Handlers<Inline, Setting, readonly DocxPiece[]> = {
  text: ({ text }, setting) => textPieces(text, setting),
  lineBreak: (_, { style }) => [{ type: 'break', style }],
  strong: ({ children }, setting) => styledPieces(children, setting, { bold: true }),
  emphasis: ({ children }, setting) => styledPieces(children, setting, { italic: true }),
  underline: ({ children }, setting) => styledPieces(children, setting, { underline: true }),
  link: ({ href, children }, setting) => {
    const words = piecesOf(children, { ...setting.context, isLinked: true }, linkStyle(setting))
    return setting.context.isLinked ? words : [{ type: 'link', href, children: words }]
  },
  reference: referencePieces,
  placeholder: ({ of }, setting) => textPieces(blankLine(of), setting),
}

function textPieces(text: string, { context, style }: Setting): readonly TextPiece[] {
  return context.faces.regular.stretchesOf(text).map(({ text, isSymbols }) => {
    return { type: 'text', text, style: isSymbols ? { ...style, isSymbols } : style }
  })
}

/** Keeps room for a page number while pages are being counted. */
const unknownPage = '00'

function referencePieces(reference: Reference, setting: Setting): readonly DocxPiece[] {
  const { to, label = '', page = false } = reference
  const { labelBookmarkOf, bookmarkOf, pageOf, isLinked } = setting.context
  const piece = (text: string) => ({ type: 'text', text, style: linkStyle(setting) }) as const
  if (isLinked) return [piece(label)]
  const words: DocxPiece = { type: 'field', instruction: `REF ${labelBookmarkOf(to)} \\h`, result: piece(label) }
  if (!page) return [words]
  const bookmark = bookmarkOf(to)
  const result = piece(pageOf(bookmark) ?? unknownPage)
  return [words, piece(`${beforePage}${pageMention('')}`), { type: 'page', bookmark, result }]
}

function linkStyle({ style, context }: Setting): RunStyle {
  const { print } = context.theme.links
  return print === null ? style : { ...style, colour: hex(print) }
}

/** Inlines as the pieces of a Word paragraph. */
export function piecesOf(
  inlines: readonly Inline[],
  context: InlineContext,
  style: RunStyle = {},
): readonly DocxPiece[] {
  const setting = { context, style }
  // Every cell of a report comes by here: flatMap alone took a fiftieth of a DOCX.
  const pieces: DocxPiece[] = []
  for (const inline of inlines) {
    for (const piece of handle(handlers, inline, setting)) pieces.push(piece)
  }
  return pieces
}

function styledPieces(inlines: readonly Inline[], { style, context }: Setting, more: RunStyle): readonly DocxPiece[] {
  return piecesOf(inlines, context, { ...style, ...more })
}
