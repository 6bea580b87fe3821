import type { Block, Facts, Heading, List, ListItem, Paragraph, Signatures } from '../../../document/document.ts'
import { type Inline, inCapitals, inlineText } from '../../../document/inline.ts'
import { markerOf } from '../../../document/list-marker.ts'
import { type Handlers, handle } from '../../../document/map-document.ts'
import { announces } from '../../../document/page-breaks.ts'
import { signatureLines, signatureNote } from '../../../document/printed-lines.ts'
import { factsLayout, labelWidth, noteStyle, signatureLayout } from '../../../theme/layout.ts'
import type { TextStyle } from '../../../theme/theme.ts'
import { breakLines } from '../../../typeset/break-lines.ts'
import type { SetLine } from '../../../typeset/flow/set-text.ts'
import type { Look } from '../../measures.ts'
import { type Column, type FlowContext, heightOf, type Item, kept, type Piece, together } from './context.ts'
import { coverItems } from './cover-items.ts'
import { hanging, linesOf, piecesOf } from './text-pieces.ts'
import { contentsItems, figureItems, matrixItems, picturesItems, tableItems } from './typeset-items.ts'

const handlers: Handlers<Block, FlowContext, readonly Item[]> = {
  cover: coverItems,
  heading: headingItems,
  paragraph: (paragraph, context) => paragraphPieces(paragraph, context, wholeOf(context)),
  list: (list, context) => listPieces(list, context, wholeOf(context)),
  facts: factsPieces,
  signatures: signaturePieces,
  contents: contentsItems,
  table: tableItems,
  matrix: matrixItems,
  figure: figureItems,
  pictures: picturesItems,
  pageBreak: () => [{ type: 'turn' }],
}

/** A block as pieces, in the whole width of its text area. */
export function blockItems(block: Block, context: FlowContext): readonly Item[] {
  return handle(handlers, block, context)
}

function wholeOf({ width }: FlowContext): Column {
  return { left: 0, width }
}

function headingItems(heading: Heading, context: FlowContext): readonly Item[] {
  const { children, level, label = '' } = heading
  const style = context.theme.headings[level]
  const anchor = context.anchors.of(heading)
  const title = `${label} ${inlineText(children)}`.trim()
  const lines = level === 1 ? chapterLines(heading, style, context) : labelledLines(heading, style, context)
  const [first, ...others] = piecesOf(lines, style)
  if (first === undefined) return []
  const drawn: Piece['drawn'] = (painter, x, y) => {
    painter.paintHeading(heading, title, { x, y }, anchor)
    first.drawn(painter, x, y)
  }
  const pieces = [{ ...first, drawn, anchor }, ...others]
  return level === 1 ? [{ type: 'turn' }, ...pieces] : pieces
}

/** `BAB I` over its title. */
function chapterLines({ label = '', children }: Heading, style: TextStyle, context: FlowContext): readonly SetLine[] {
  const words: readonly Inline[] = [{ type: 'text', text: label }, { type: 'lineBreak' }, ...children]
  return linesOf(words, style, context, wholeOf(context), children)
}

function labelledLines({ label = '', children }: Heading, style: TextStyle, context: FlowContext): readonly SetLine[] {
  const room = labelRoom(label, style, context)
  const labels = linesOf([{ type: 'text', text: label }], style, context, { left: 0, width: room }, children)
  return hanging([labels], linesOf(children, style, context, { left: room, width: context.width - room }))
}

/** A blank between a label and its text, in parts of the size of the letters. */
const blank = 0.25

/** Points from the beginning of a label to its text: as for every label, or more where it is as wide as `AM.` or `(28)`. */
function labelRoom(label: string, style: TextStyle, { faces }: Look): number {
  const drawn: readonly Inline[] = [{ type: 'text', text: label }]
  const words = style.capitals === true ? inCapitals(drawn) : drawn
  const [line] = breakLines(words, faces, style, Number.POSITIVE_INFINITY)
  return Math.max(labelWidth, (line?.width ?? 0) + blank * style.size)
}

function paragraphPieces({ role, children }: Paragraph, context: FlowContext, column: Column): readonly Piece[] {
  const style = context.theme.paragraphs[role]
  return piecesOf(linesOf(children, style, context, column), style)
}

/** Part of a page up to which an item of a list stays whole with what follows it. */
const wholeItemPart = 0.15

function listPieces(list: List, context: FlowContext, column: Column): readonly Piece[] {
  const { listItem } = context.theme
  const markers = list.items.map((_, at) => markerOf(list.marker, at))
  const room = Math.max(...markers.map(marker => labelRoom(marker, listItem, context)))
  const inside = { left: column.left + room, width: column.width - room }
  const items = list.items.map((item, at) => {
    const marker: Inline = { type: 'text', text: markers[at] ?? '' }
    const labels = linesOf([marker], { ...listItem, align: 'left' }, context, { left: column.left, width: room }, item)
    return withLabel(itemPieces(item, context, inside), labels)
  })
  const pieces = list.keeps === true ? withKeptEnd(items, context) : items.flat()
  return withSpaceBelow(pieces, listItem.below)
}

/** The last piece leaves more free after it. */
function withSpaceBelow(pieces: readonly Piece[], below: number): readonly Piece[] {
  return pieces.map((piece, at) => (at === pieces.length - 1 ? { ...piece, below: piece.below + below } : piece))
}

function itemPieces({ children }: ListItem, context: FlowContext, column: Column): readonly Piece[] {
  return children.flatMap((child, at): readonly Piece[] => {
    if (child.type === 'list') return listPieces(child, context, column)
    const pieces = paragraphPieces(child, context, column)
    return at < children.length - 1 && announces(child) ? kept(pieces) : pieces
  })
}

/** The marker stands on the first line of its item. */
function withLabel([first, ...others]: readonly Piece[], labels: readonly SetLine[]): readonly Piece[] {
  if (first === undefined) return piecesOf(labels, { above: 0, below: 0 })
  const drawn: Piece['drawn'] = (painter, x, y) => {
    painter.paintLines(labels, x, y)
    first.drawn(painter, x, y)
  }
  return [{ ...first, drawn }, ...others]
}

/** The last item goes with what follows, or its last lines where it is long. */
function withKeptEnd(items: readonly (readonly Piece[])[], { height }: FlowContext): readonly Piece[] {
  const last = items.at(-1) ?? []
  const count = heightOf(last) <= height * wholeItemPart ? last.length : 2
  const [begin, end] = [last.slice(0, -count), last.slice(-count)]
  return [...items.slice(0, -1).flat(), ...begin, ...end.map(piece => ({ ...piece, keepsNext: true }))]
}

function factsPieces({ rows }: Facts, context: FlowContext): readonly Piece[] {
  const { labelWidth: width, colonWidth, gap, rowGap, below } = factsLayout
  const style = { ...context.theme.listItem, align: 'left' as const }
  const [colonLeft, left] = [width + 2 * gap, width + colonWidth + 4 * gap]
  const pieces = rows.flatMap(row => {
    const label = linesOf([{ type: 'text', text: row.label }], style, context, { left: 0, width }, row)
    const colon = linesOf([{ type: 'text', text: ':' }], style, context, { left: colonLeft, width: colonWidth }, row)
    const justified = { ...style, align: 'justify' as const }
    const value = linesOf(row.children, justified, context, { left, width: context.width - left })
    const lines = hanging([label, colon], value)
    return together(piecesOf(lines, { above: rowGap, below: rowGap }))
  })
  return withSpaceBelow(pieces, below)
}

function signaturePieces(signatures: Signatures, context: FlowContext): readonly Item[] {
  const { theme, width } = context
  const column = { left: width - signatureLayout.width, width: signatureLayout.width }
  const lines = signatureLines(signatures).flatMap(({ of, children, role }, at) => {
    const style = { ...theme.signature, bold: role === 'name' }
    const above = style.above + (at === 0 ? signatureLayout.above : 0)
    const below = role === 'signed' ? signatureLayout.room : 0
    return piecesOf(linesOf(children, style, context, column, of), { above, below })
  })
  const note = signatureNote(signatures)
  const style = noteStyle(theme)
  const notes =
    note === undefined ? [] : piecesOf(linesOf(note.children, style, context, wholeOf(context), note.of), style)
  return together([...lines, ...notes])
}
