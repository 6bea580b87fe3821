import { ExternalHyperlink, type IRunOptions, type ParagraphChild, TextRun } from 'docx'
import type { Inline } from '../../document/inline.ts'
import { type Handlers, handle } from '../../document/map-document.ts'
import type { InlineContext } from './context.ts'
import { fieldOf, pageFieldOf } from './field.ts'
import { type Piece, piecesOf, type RunStyle, symbolFont } from './pieces.ts'

const handlers: Handlers<Piece, undefined, readonly ParagraphChild[]> = {
  text: ({ text, style }) => [new TextRun({ text, ...runOptions(style) })],
  break: ({ style }) => [new TextRun({ break: 1, ...runOptions(style) })],
  field: ({ instruction, result }) => fieldOf(instruction, docxPieces([result])),
  page: ({ bookmark, result: { text, style } }) => pageFieldOf(bookmark, text, runOptions(style)),
  link: ({ href, children }) => [new ExternalHyperlink({ link: href, children: docxPieces(children) })],
}

/** Inlines as the children of a Word paragraph. */
export function docxInlines(inlines: readonly Inline[], context: InlineContext): ParagraphChild[] {
  return docxPieces(piecesOf(inlines, context))
}

export function docxPieces(pieces: readonly Piece[]): ParagraphChild[] {
  return pieces.flatMap(piece => handle(handlers, piece, undefined))
}

function runOptions({ bold, italic, underline, isSymbols, colour }: RunStyle): IRunOptions {
  return {
    ...(isSymbols && { font: symbolFont }),
    ...(bold && { bold }),
    ...(italic && { italics: italic }),
    ...(underline && { underline: {} }),
    ...(colour !== undefined && { color: colour }),
  }
}
