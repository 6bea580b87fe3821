import type { Content } from 'pdfmake/interfaces.js'
import { drawChart } from '../../chart/draw-chart.ts'
import type { Block, Contents, PageBreak, Section } from '../../document/document.ts'
import type { Figure } from '../../document/figure.ts'
import { announces } from '../../document/page-breaks.ts'
import type { Matrix, Table } from '../../document/table.ts'
import { chartLayout, tableLayout } from '../../theme/layout.ts'
import { setCaption } from '../../typeset/lay-caption.ts'
import { type ContentsSlice, layContents } from '../../typeset/lay-contents.ts'
import { layMatrix } from '../../typeset/lay-matrix.ts'
import { layTable } from '../../typeset/lay-table.ts'
import type { Slice } from '../../typeset/placed.ts'
import { type LongTable, prepareMatrix } from '../../typeset/prepare-matrix.ts'
import type { Anchors } from '../anchors.ts'
import { chartHeight, chartLook, matrixStyle } from '../measures.ts'
import { pdfBlock } from './blocks.ts'
import type { MarkedNode, PdfContext } from './context.ts'
import { nodeInTurn, type PageInTurn } from './lay-in-turn.ts'
import { type FlowingBlock, longTable, measureBlock } from './measure-blocks.ts'
import type { PagePainter } from './paint/page-painter.ts'
import { contentsStyle } from './styles.ts'

/** A block as pdfmake content, with the height that must be free under a heading that goes with it; points. */
interface Piece {
  readonly content: Content
  readonly least: number
}

/** A long matrix begins on a page only when this part of it is free; otherwise on the next. */
const leastPart = 1 / 3

/**
 * Turns the blocks of a section into pdfmake content. pdfmake lays out text; tables, matrices and tables of
 * contents are laid out by our typesetter when their turn comes. Headings, and lines that announce a list,
 * stand on the page of what follows.
 */
export class SectionFlow {
  readonly content: Content[] = []
  readonly #context: PdfContext
  readonly #anchors: Anchors
  readonly #painter: PagePainter
  /** Headings and announcing lines that wait for the block they stay with. */
  #waiting: readonly FlowingBlock[] = []
  #turnsPage = false

  constructor(section: Section, context: PdfContext, anchors: Anchors, painter: PagePainter) {
    this.#context = context
    this.#anchors = anchors
    this.#painter = painter
    section.children.forEach((block, index) => {
      this.#add(block, section.children[index + 1])
    })
    this.#flush()
  }

  #add(block: Block, next: Block | undefined): void {
    if (beginsPage(block)) {
      this.#flush()
      this.#turnsPage = this.content.length > 0
    }
    if (block.type === 'pageBreak') return
    if (staysWithNext(block, next)) this.#waiting = [...this.#waiting, block]
    else this.#flush(this.#pieceOf(block))
  }

  #pieceOf(block: Exclude<Block, PageBreak>): Piece {
    if (block.type === 'contents') return this.#contentsPiece(block)
    if (block.type === 'matrix') return this.#matrixPiece(block, block)
    if (block.type === 'table') return this.#tablePiece(block)
    if (block.type === 'figure') return this.#figurePiece(block)
    return { content: pdfBlock(block, this.#context), least: measureBlock(block, this.#context).least }
  }

  /** Lays down what waits, and the block that it waited for, where there is room for the beginning of all of it. */
  #flush(piece?: Piece): void {
    const waiting = this.#waiting.map(block => ({
      content: pdfBlock(block, this.#context),
      least: measureBlock(block, this.#context).whole,
    }))
    this.#waiting = []
    const pieces = piece === undefined ? waiting : [...waiting, piece]
    if (pieces.length === 0) return
    const least = pieces.length === 1 ? 0 : pieces.reduce((sum, one) => sum + one.least, 0)
    if (this.#turnsPage || least > 0) this.content.push(roomFor(least, this.#turnsPage, this.#context.height))
    this.content.push(...pieces.map(one => one.content))
    this.#turnsPage = false
  }

  #contentsPiece(contents: Contents): Piece {
    const { faces, width, height } = this.#context
    const entries = this.#anchors.entries[contents.of]
    const heading = { text: contents.title.toUpperCase(), owner: contents }
    const slices = layContents(heading, entries, faces, contentsStyle(this.#context), { width, height })
    return { content: nodeInTurn(page => this.#placeSlices(page, slices)), least: height }
  }

  /** A table stays on one page with its caption, unless that would leave too large a hole before it. */
  #tablePiece(table: Table): Piece {
    const { faces, width, height } = this.#context
    const slice = layTable(table, faces, matrixStyle(table.columns, width, this.#context), width)
    if (slice.height > height * tableLayout.keptPart) return this.#matrixPiece(longTable(table), table)
    return this.#rowsPiece(table, slice.height, () => [slice])
  }

  #matrixPiece(rows: LongTable, block: Table | Matrix): Piece {
    const { faces, width, height } = this.#context
    const prepared = prepareMatrix(rows, faces, matrixStyle(rows.columns, width, this.#context), { width, height })
    const least = Math.max(prepared.leastHeight, Math.min(prepared.wholeHeight, height * leastPart))
    return this.#rowsPiece(block, least, room => layMatrix(prepared, room))
  }

  /** A chart stays on one page with the caption under it. */
  #figurePiece(figure: Figure): Piece {
    const { faces, width, anchorOf, mark } = this.#context
    const height = chartHeight(figure.chart, width, this.#context)
    const drawing = drawChart(figure.chart, chartLook(this.#context), width, height)
    const caption = setCaption(figure.caption, faces, matrixStyle([], width, this.#context), width)
    const anchor = anchorOf(figure)
    const least = height + chartLayout.captionGap + caption.height
    const content: MarkedNode = nodeInTurn(page => {
      if (page.room < least && !page.isBlank) page.turn()
      page.reserve(height, this.#painter.paintOfChart({ drawing, owner: figure.chart }, anchor))
      page.skip(chartLayout.captionGap)
      page.reserve(caption.height, this.#painter.paintOf(caption, undefined))
      page.skip(tableLayout.below)
    })
    if (anchor !== undefined) mark(anchor, content)
    return { content, least }
  }

  /** Rows set by our typesetter, on a page that has at least `least` points left for them. */
  #rowsPiece(block: Table | Matrix, least: number, lay: (room: number) => readonly Slice[]): Piece {
    const { anchorOf, mark } = this.#context
    const above = block.caption === undefined ? 0 : this.#context.theme.caption.above
    const anchor = anchorOf(block)
    const content: MarkedNode = nodeInTurn(page => {
      if (page.room < above + least && !page.isBlank) page.turn()
      if (!page.isBlank) page.skip(above)
      this.#placeSlices(page, lay(page.room), anchor)
      page.skip(tableLayout.below)
    })
    if (anchor !== undefined) mark(anchor, content)
    return { content, least: above + least }
  }

  #placeSlices(page: PageInTurn, slices: readonly (Slice | ContentsSlice)[], anchor?: string): void {
    slices.forEach((slice, index) => {
      if (index > 0) page.turn()
      page.reserve(slice.height, this.#painter.paintOf(slice, index === 0 ? anchor : undefined))
    })
  }
}

/** Turns the page where it must, or where less than `least` points are left; `whole` is the height of a page. */
function roomFor(least: number, turnsPage: boolean, whole: number): Content {
  return nodeInTurn(page => {
    if (page.isBlank) return
    if (turnsPage || (page.room < least && least <= whole)) page.turn()
  })
}

function beginsPage(block: Block): boolean {
  return block.type === 'pageBreak' || block.type === 'contents' || (block.type === 'heading' && block.level === 1)
}

function staysWithNext(block: Block, next: Block | undefined): block is FlowingBlock {
  return next !== undefined && !beginsPage(next) && announces(block)
}
