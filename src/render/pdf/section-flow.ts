import type { Content, ContentTable } from 'pdfmake/interfaces.js'
import type { Block, Contents, Heading, Paragraph, Section } from '../../document/document.ts'
import { type Inline, inCapitals } from '../../document/inline.ts'
import type { Matrix } from '../../document/table.ts'
import { breakLines } from '../../typeset/break-lines.ts'
import { type ContentsSlice, layContents } from '../../typeset/lay-contents.ts'
import { layMatrix } from '../../typeset/lay-matrix.ts'
import type { Slice } from '../../typeset/placed.ts'
import type { Anchors } from '../anchors.ts'
import { leadingOf, matrixStyle, textArea } from '../measures.ts'
import { headingStyles, labelWidth, type PageFrame, paragraphStyles } from '../theme.ts'
import { type FlowingBlock, pdfBlock } from './blocks.ts'
import type { MarkedNode, PdfContext } from './context.ts'
import { contentsStyle } from './styles.ts'

/** A slice of a typeset block, and the node that keeps its place on a page until it is drawn. */
export interface ReservedSlice {
  readonly slice: Slice | ContentsSlice
  readonly node: MarkedNode
  readonly frame: PageFrame
  /** Anchor of the block, on its first slice. */
  readonly anchor?: string
}

/** A matrix begins on a page only when this part of it is free; otherwise on the next. */
const leastRoom = 1 / 3

/**
 * Turns the blocks of a section into pdfmake content. pdfmake lays out text and small tables; for a matrix or a table of
 * contents it only keeps room. Those are laid out here, before pdfmake runs, so their pages are counted once: in a
 * section that holds one, the text around it is measured too, and stands in boxes of exactly that height.
 */
export class SectionFlow {
  readonly content: Content[] = []
  readonly reserved: ReservedSlice[] = []
  readonly #context: PdfContext
  readonly #anchors: Anchors
  readonly #height: number
  readonly #measured: boolean
  /** How far the current page is filled, where that is known. */
  #filled: number | undefined = 0
  #turnBefore = false
  /** Headings that wait for the block they must stay with. */
  #waiting: readonly Content[] = []

  constructor(section: Section, context: PdfContext, anchors: Anchors) {
    this.#context = context
    this.#anchors = anchors
    this.#height = textArea(context.frame).height
    this.#measured = section.children.some(isTypeset)
    section.children.forEach((block, index) => {
      this.#add(block, section.children[index + 1])
    })
  }

  #add(block: Block, next: Block | undefined): void {
    if (block.type === 'pageBreak') this.#turnPage()
    else if (block.type === 'contents') this.#addContents(block)
    else if (block.type === 'matrix') this.#addMatrix(block)
    else if (this.#measured && this.#filled !== undefined && isText(block)) this.#addMeasured(block, this.#filled)
    else this.#addFlowing(block, next)
  }

  #turnPage(): void {
    if (this.#filled === 0) return
    this.#turnBefore = true
    this.#filled = 0
  }

  /** A chapter begins a page; a smaller heading stays with the block after it. */
  #addFlowing(block: FlowingBlock, next: Block | undefined): void {
    if (block.type === 'heading' && block.level === 1) this.#turnPage()
    const content = pdfBlock(block, this.#context)
    const keepsNext = block.type === 'heading' && next !== undefined && !beginsPage(next)
    this.#push(content, keepsNext)
    this.#filled = undefined
  }

  #addMeasured(block: Heading | Paragraph, filled: number): void {
    const height = measureText(block, this.#context)
    if (filled + height > this.#height) this.#turnPage()
    this.#push(boxOf(pdfBlock(block, this.#context), height))
    this.#filled = (this.#filled ?? 0) + height
  }

  #addContents(block: Contents): void {
    this.#turnPage()
    const { width, faces } = this.#context
    const room = { width, height: this.#height }
    this.#reserve(
      layContents(block.title.toUpperCase(), this.#anchors.entries[block.of], faces, contentsStyle(faces), room),
    )
  }

  #addMatrix(matrix: Matrix): void {
    if (this.#filled === undefined || this.#height - this.#filled < this.#height * leastRoom) {
      this.#filled = undefined
      this.#turnPage()
    }
    const { width, faces } = this.#context
    const room = { width, first: this.#height - (this.#filled ?? 0), further: this.#height }
    this.#reserve(layMatrix(matrix, faces, matrixStyle(matrix, width, faces), room), this.#context.anchorOf(matrix))
  }

  #reserve(slices: readonly (Slice | ContentsSlice)[], anchor?: string): void {
    slices.forEach((slice, index) => {
      if (index > 0) this.#turnPage()
      const node: MarkedNode = { text: '' }
      this.#push(boxOf(node, slice.height))
      const isBeginning = anchor !== undefined && slices.findIndex(({ height }) => height > 0) === index
      this.reserved.push({ slice, node, frame: this.#context.frame, ...(isBeginning && { anchor }) })
      if (isBeginning) this.#context.mark(anchor, node)
      this.#filled = (this.#filled ?? 0) + slice.height
    })
  }

  #push(content: Content, keepsNext = false): void {
    const together = [...this.#waiting, content]
    this.#waiting = keepsNext ? together : []
    if (keepsNext) return
    const whole: Content = together.length === 1 ? content : { stack: together, unbreakable: true }
    this.content.push(this.#turnBefore ? { stack: [whole], pageBreak: 'before' } : whole)
    this.#turnBefore = false
  }
}

function isTypeset(block: Block): boolean {
  return block.type === 'matrix' || block.type === 'contents'
}

function isText(block: Block): block is Heading | Paragraph {
  return block.type === 'heading' || block.type === 'paragraph'
}

function beginsPage(block: Block): boolean {
  return isTypeset(block) || block.type === 'pageBreak' || (block.type === 'heading' && block.level === 1)
}

/** Height of a heading or paragraph with its margins, as pdfmake will lay it out. */
function measureText(block: Heading | Paragraph, { faces, width }: PdfContext): number {
  const style = block.type === 'heading' ? headingStyles[block.level] : paragraphStyles[block.role]
  const isChapter = block.type === 'heading' && block.level === 1
  const labelLine: readonly Inline[] = isChapter
    ? [{ type: 'text', text: block.label ?? '' }, { type: 'lineBreak' }]
    : []
  const words = style.capitals === true ? inCapitals(block.children) : block.children
  const indent = block.type === 'heading' && !isChapter ? labelWidth : 0
  const lines = breakLines([...labelLine, ...words], faces, style, width - indent)
  return style.above + lines.length * leadingOf(style, faces) + style.below
}

/** Content in a box of a fixed height, so that what follows stands exactly where it was planned. */
function boxOf(content: Content, height: number): ContentTable {
  return { table: { widths: ['*'], heights: [height], dontBreakRows: true, body: [[content]] }, layout: bareBox }
}

const bareBox = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 0,
}
