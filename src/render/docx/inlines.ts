import { Bookmark, ExternalHyperlink, type IRunOptions, Paragraph, type ParagraphChild, TextRun } from 'docx'
import type { Figure } from '../../document/figure.ts'
import type { Inline } from '../../document/inline.ts'
import { type Handlers, handle } from '../../document/map-document.ts'
import type { Matrix, Table } from '../../document/table.ts'
import type { DocxContext, InlineContext } from './context.ts'
import { fieldOf, pageFieldOf } from './field.ts'
import { type DocxPiece, piecesOf, type RunStyle, symbolFont } from './pieces.ts'

const handlers: Handlers<DocxPiece, undefined, readonly ParagraphChild[]> = {
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

export function docxPieces(pieces: readonly DocxPiece[]): ParagraphChild[] {
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

/** `Tabel 3. …` or `Gambar 1. …` with its number as a field, so that Word can count on, and a bookmark to refer to. */
export function docxCaption(block: Table | Matrix | Figure, context: DocxContext): readonly Paragraph[] {
  const anchor = context.anchors.of(block)
  if (block.caption === undefined || anchor === undefined) return []
  const [name = '', number = ''] = (block.caption.label ?? '').split(' ')
  // A simple field, in one element, is passed over with its number by pandoc and mammoth.
  const label = [new TextRun(`${name} `), ...fieldOf(`SEQ ${name} \\* ARABIC`, [new TextRun(number)])]
  return [
    new Paragraph({
      style: 'Caption',
      pageBreakBefore: context.turnsPage,
      children: [
        new Bookmark({ id: context.bookmarkOf(anchor), children: label }),
        new TextRun('. '),
        ...docxInlines(block.caption.children, context),
      ],
    }),
  ]
}
