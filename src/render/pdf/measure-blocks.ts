import type {
  Block,
  Contents,
  Facts,
  Heading,
  List,
  ListItem,
  PageBreak,
  Paragraph,
  Signatures,
} from '../../document/document.ts'
import type { Figure } from '../../document/figure.ts'
import { type Inline, inCapitals, referenceText } from '../../document/inline.ts'
import { markerOf } from '../../document/list-marker.ts'
import { type Handlers, handle } from '../../document/map-document.ts'
import type { Pictures } from '../../document/pictures.ts'
import { type PlacedCell, placeRows } from '../../document/place-rows.ts'
import { signatureLines, signatureNote } from '../../document/printed-lines.ts'
import type { Cell, Matrix, MatrixRow, Table } from '../../document/table.ts'
import { factsLayout, labelWidth, noteStyle, signatureLayout } from '../../theme/layout.ts'
import type { TextStyle } from '../../theme/theme.ts'
import { breakLines } from '../../typeset/break-lines.ts'
import type { Faces } from '../../typeset/faces.ts'
import type { LongTable } from '../../typeset/prepare-matrix.ts'
import { wordsOf, wordWidth } from '../../typeset/words.ts'
import { leadingOf } from '../measures.ts'
import type { PdfContext } from './context.ts'
import { widestNumber } from './inlines.ts'

/** Blocks that pdfmake lays out; the others are set by our own typesetter or only turn the page. */
export type FlowingBlock = Exclude<Block, Table | Matrix | Figure | Pictures | Contents | PageBreak>

/** Heights of a block as pdfmake will lay it out, with its margins; points. */
interface BlockHeight {
  readonly whole: number
  /** What has to follow a heading on its page: all of a block that is kept whole, the beginning of one that is not. */
  readonly least: number
}

/** A short paragraph is not torn: pdfmake knows no widows, and would leave single lines on either page. */
export const wholeLines = 5

/** Lines of a longer paragraph that stand with the heading over it. */
const leastLines = 2

const handlers: Handlers<FlowingBlock, PdfContext, BlockHeight> = {
  cover: (_, { height }) => ({ whole: height, least: height }),
  heading: (heading, context) => kept(measureHeading(heading, context)),
  paragraph: measureParagraph,
  list: measureList,
  facts: measureFacts,
  signatures: (signatures, context) => kept(measureSignatures(signatures, context)),
}

/** Measures a block before pdfmake sees it. */
export function measureBlock(block: FlowingBlock, context: PdfContext): BlockHeight {
  return handle(handlers, block, context)
}

function kept(height: number): BlockHeight {
  return { whole: height, least: height }
}

/** Lines that a text takes. */
export function countLines(children: readonly Inline[], style: TextStyle, { faces, width }: PdfContext): number {
  const drawn = withPages(style.capitals === true ? inCapitals(children) : children)
  return breakLines(drawn, faces, style, width).length
}

/** The same inlines with the room that pages of references take. */
function withPages(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.map(inline => {
    if (inline.type === 'reference') return { ...inline, label: referenceText(inline, widestNumber) }
    return 'children' in inline ? { ...inline, children: withPages(inline.children) } : inline
  })
}

function heightOf(lines: number, style: TextStyle, { faces }: PdfContext): number {
  return style.above + lines * leadingOf(style, faces) + style.below
}

function measureHeading(heading: Heading, context: PdfContext): number {
  const style = context.theme.headings[heading.level]
  if (heading.level === 1) return heightOf(1 + countLines(heading.children, style, context), style, context)
  const beside = { ...context, width: context.width - headingLabelWidth(heading, context) }
  return heightOf(countLines(heading.children, style, beside), style, context)
}

/** A blank between a label and its text, in parts of the size of the letters. */
const blank = 0.25

/** Points from the beginning of a heading's label to its text: as for every label, or more where it is as wide as `AM.`. */
export function headingLabelWidth({ label = '', level }: Heading, { theme, faces }: PdfContext): number {
  return labelRoom(label, theme.headings[level], faces)
}

/** Points from the beginning of the markers of a list to its text: as for every label, or more where one is as wide as `(28)`. */
export function listLabelWidth({ items, marker }: List, { theme, faces }: PdfContext): number {
  const widths = items.map((_, index) => labelRoom(markerOf(marker, index), theme.listItem, faces))
  return Math.max(labelWidth, ...widths)
}

function labelRoom(label: string, style: TextStyle, faces: Faces): number {
  const drawn: Inline = { type: 'text', text: label }
  const [words = []] = wordsOf(style.capitals === true ? inCapitals([drawn]) : [drawn], faces, style)
  const blanks = words.length * blank * style.size
  return Math.max(
    labelWidth,
    words.reduce((sum, word) => sum + wordWidth(word), blanks),
  )
}

function measureParagraph({ role, children }: Paragraph, context: PdfContext): BlockHeight {
  const style = context.theme.paragraphs[role]
  const lines = countLines(children, style, context)
  const whole = heightOf(lines, style, context)
  return { whole, least: lines <= wholeLines ? whole : heightOf(leastLines, { ...style, below: 0 }, context) }
}

function measureList(list: List, context: PdfContext): BlockHeight {
  const { items } = list
  const { listItem } = context.theme
  const inside = { ...context, width: context.width - listLabelWidth(list, context) }
  const heights = items.map(item => measureItem(item, inside))
  const whole = heights.reduce((sum, height) => sum + height.whole, listItem.below)
  return { whole, least: heights[0]?.least ?? 0 }
}

/** Measures an item of a list, in the width beside its marker. */
export function measureItem({ children }: ListItem, context: PdfContext): BlockHeight {
  const heights = children.map(child => measureBlock(child, context))
  const whole = heights.reduce((sum, height) => sum + height.whole, 0)
  return isWhole(whole, context) ? kept(whole) : { whole, least: heights[0]?.least ?? 0 }
}

/** Part of a page up to which an item of a list stays whole. */
const wholeItemPart = 0.15

/** Whether an item of a list, in the width beside its marker, is short enough to stay on one page. */
export function isWholeItem(item: ListItem, context: PdfContext): boolean {
  return isWhole(measureItem(item, context).whole, context)
}

function isWhole(height: number, context: PdfContext): boolean {
  return height <= context.height * wholeItemPart
}

function measureFacts({ rows }: Facts, context: PdfContext): BlockHeight {
  const { labelWidth: width, colonWidth, gap, rowGap, below } = factsLayout
  const { listItem } = context.theme
  const beside = { ...context, width: context.width - width - colonWidth - 4 * gap }
  const heights = rows.map(({ label, children }) => {
    const labelLines = countLines([{ type: 'text', text: label }], listItem, { ...context, width })
    const lines = Math.max(labelLines, countLines(children, listItem, beside))
    return heightOf(lines, { ...listItem, above: rowGap, below: rowGap }, context)
  })
  return { whole: heights.reduce((sum, height) => sum + height, below), least: heights[0] ?? 0 }
}

function measureSignatures(signatures: Signatures, context: PdfContext): number {
  const { signature } = context.theme
  const inside = { ...context, width: signatureLayout.width }
  const lines = signatureLines(signatures)
  const count = lines.reduce(
    (sum, { children, role }) => sum + countLines(children, { ...signature, bold: role === 'name' }, inside),
    0,
  )
  const rooms = lines.filter(({ role }) => role === 'signed').length * signatureLayout.room
  const note = signatureNote(signatures)
  const style = noteStyle(context.theme)
  const noteHeight = note === undefined ? 0 : heightOf(countLines(note.children, style, context), style, context)
  return signatureLayout.above + heightOf(count, signature, context) + rooms + noteHeight
}

/**
 * A table that is too tall to be kept on one page, for our typesetter. A cell that spans rows stands in the first of
 * them alone, for a break may come between them: pdfmake 0.3.11 loses lines there.
 */
export function longTable({ columns, head, body, caption }: Table): LongTable {
  const rows = placeRows(body).map(
    ({ row, cells }): MatrixRow => ({ ...row, type: 'row', cells: cells.map(withoutSpan) }),
  )
  return { columns, head, body: rows, keep: 'row', ...(caption && { caption }) }
}

function withoutSpan({ cell, fromAbove }: PlacedCell): Cell {
  return fromAbove ? { columnSpan: cell.columnSpan, rowSpan: 1, lines: [] } : { ...cell, rowSpan: 1 }
}
