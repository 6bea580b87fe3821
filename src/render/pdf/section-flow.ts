import type { Content } from 'pdfmake/interfaces.js'
import { drawChart } from '../../chart/draw-chart.ts'
import type { Block, Contents, List, PageBreak, Section } from '../../document/document.ts'
import type { Figure } from '../../document/figure.ts'
import type { Kept } from '../../document/kept.ts'
import { announces } from '../../document/page-breaks.ts'
import type { Pictures } from '../../document/pictures.ts'
import type { Matrix, Table } from '../../document/table.ts'
import { chartLayout, picturesLayout, tableLayout } from '../../theme/layout.ts'
import type { TextStyle } from '../../theme/theme.ts'
import type { Faces } from '../../typeset/faces.ts'
import { setCaption, setWords } from '../../typeset/lay-caption.ts'
import { type ContentsSlice, layContents } from '../../typeset/lay-contents.ts'
import { layMatrix } from '../../typeset/lay-matrix.ts'
import { layTable } from '../../typeset/lay-table.ts'
import type { MatrixStyle } from '../../typeset/matrix-style.ts'
import type { Slice } from '../../typeset/placed.ts'
import { type LongTable, prepareMatrix } from '../../typeset/prepare-matrix.ts'
import type { Anchors } from '../anchors.ts'
import { chartHeight, chartLook, leadingOf, matrixStyle } from '../measures.ts'
import { pictureCaptionStyle, placePictures } from '../place-pictures.ts'
import { pdfBlock, pdfKeptList } from './blocks.ts'
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
  /** Headings, announcing lines and ends of lists that wait for the block they stay with, at their whole heights. */
  #waiting: readonly Piece[] = []
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
    if (block.type === 'list' && block.keeps === true) this.#addKeptList(block)
    else if (staysWithNext(block, next)) this.#waiting = [...this.#waiting, this.#wholePiece(block)]
    else this.#flush(this.#pieceOf(block, next))
  }

  #wholePiece(block: FlowingBlock): Piece {
    return { content: pdfBlock(block, this.#context), least: measureBlock(block, this.#context).whole }
  }

  /** Lays down a list but for its last item, which waits; a long one does not wait. */
  #addKeptList(list: List): void {
    const parts = pdfKeptList(list, this.#context)
    if (parts === undefined) {
      this.#flush(this.#pieceOf(list, undefined))
      return
    }
    if (parts.before !== undefined)
      this.#flush({ content: parts.before, least: measureBlock(list, this.#context).least })
    this.#waiting = [...this.#waiting, { content: parts.last, least: parts.lastHeight }]
  }

  /** @param next what follows the block, which a block with a note keeps room for. */
  #pieceOf(block: Exclude<Block, PageBreak>, next: Block | undefined): Piece {
    const note = 'keeps' in block && next?.type === 'paragraph' ? measureBlock(next, this.#context).whole : 0
    if (block.type === 'contents') return this.#contentsPiece(block)
    if (block.type === 'matrix') return this.#matrixPiece(block, block, note)
    if (block.type === 'table') return this.#tablePiece(block, note)
    if (block.type === 'figure') return this.#figurePiece(block, note)
    if (block.type === 'pictures') return this.#picturesPiece(block)
    return { content: pdfBlock(block, this.#context), least: measureBlock(block, this.#context).least }
  }

  /** Lays down what waits, and the block that it waited for, where there is room for the beginning of all of it. */
  #flush(piece?: Piece): void {
    const pieces = piece === undefined ? this.#waiting : [...this.#waiting, piece]
    this.#waiting = []
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
  #tablePiece(table: Table, note: number): Piece {
    const { faces, width, height } = this.#context
    const slice = layTable(table, faces, matrixStyle(table.columns, width, this.#context), width)
    if (slice.height > height * tableLayout.keptPart) return this.#matrixPiece(longTable(table), table, note)
    return this.#rowsPiece(table, slice.height + note, () => [slice])
  }

  #matrixPiece(rows: LongTable, block: Table | Matrix, note: number): Piece {
    const { faces, width, height } = this.#context
    const prepared = prepareMatrix(rows, faces, matrixStyle(rows.columns, width, this.#context), {
      width,
      height,
      note,
    })
    const least = Math.max(prepared.leastHeight, Math.min(prepared.wholeHeight, height * leastPart))
    return this.#rowsPiece(block, least, room => layMatrix(prepared, room))
  }

  /** A chart stays on one page with the caption under it. */
  #figurePiece(figure: Figure, note: number): Piece {
    const { faces, width, anchorOf, mark } = this.#context
    const height = chartHeight(figure.chart, width, this.#context)
    const drawing = drawChart(figure.chart, chartLook(this.#context), width, height)
    const caption = setCaption(figure.caption, faces, matrixStyle([], width, this.#context), width)
    const anchor = anchorOf(figure)
    const least = height + chartLayout.captionGap + caption.height + note
    const content: MarkedNode = nodeInTurn(page => {
      if (page.room < least && !page.isBlank) page.turn()
      page.reserve(height, this.#painter.paintOfChart({ drawing, owner: figure.chart }, anchor))
      page.skip(chartLayout.captionGap)
      page.reserve(caption.height, this.#painter.paintOf(caption, undefined))
      page.skip(gapBelow(figure))
    })
    if (anchor !== undefined) mark(anchor, content)
    return { content, least }
  }

  /** Photographs, row by row: each stays on one page with the words under it. */
  #picturesPiece(pictures: Pictures): Piece {
    const { faces, width, assets, theme } = this.#context
    const grid = placePictures(pictures, width, assets)
    const style = captionStyle(matrixStyle([], width, this.#context), pictureCaptionStyle(theme), faces)
    const rows = grid.rows.map(row => {
      const words = row.pictures.map(({ picture }) => setWords(picture.children, faces, style, grid.column))
      const height = row.height + picturesLayout.captionGap + Math.max(...words.map(slice => slice.height))
      return { row, words, height }
    })
    const content = nodeInTurn(page => {
      for (const { row, words, height } of rows) {
        if (page.room < height && !page.isBlank) page.turn()
        page.reserve(height, this.#painter.paintOfPictures(row, words, grid))
        page.skip(picturesLayout.rowGap)
      }
    })
    return { content, least: rows[0]?.height ?? 0 }
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
      page.skip(gapBelow(block))
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

/** How the typesetter sets words under a picture. */
function captionStyle(style: MatrixStyle, { size, lineHeight }: TextStyle, faces: Faces): MatrixStyle {
  return { ...style, caption: { size, leading: leadingOf({ size, lineHeight }, faces), below: 0 } }
}

/** A note stands close under what it explains. */
function gapBelow({ keeps }: Kept): number {
  return keeps === true ? 0 : tableLayout.below
}

function beginsPage(block: Block): boolean {
  return block.type === 'pageBreak' || block.type === 'contents' || (block.type === 'heading' && block.level === 1)
}

function staysWithNext(block: Block, next: Block | undefined): block is FlowingBlock {
  return next !== undefined && !beginsPage(next) && announces(block)
}
