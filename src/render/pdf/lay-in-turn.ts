import type { Content } from 'pdfmake/interfaces.js'
import layoutBuilder, { type DrawingNode, type Layout } from 'pdfmake/js/LayoutBuilder.js'
import type { PaintedDocument } from 'pdfmake/js/Printer.js'
import renderer, { type Drawer, type Vector } from 'pdfmake/js/Renderer.js'

/** Draws on the current page; `x` and `y` are the upper left corner of what was reserved, in points from that of the page. */
export type Paint = (document: PaintedDocument, x: number, y: number) => void

/** The page that pdfmake is filling, as a node sees it whose turn has come. Lengths in points. */
export interface PageInTurn {
  /** Height left on the page. */
  readonly room: number
  readonly isBlank: boolean
  /** Of all pages, from 1. */
  readonly number: number
  turn(): void
  /** Leaves a height free, as far as the page has it. */
  skip(height: number): void
  /** Keeps a height for something that is drawn when its turn comes. */
  reserve(height: number, paint: Paint): void
}

/**
 * A node that is laid out, and drawn, by our own typesetter, in its turn among pdfmake's nodes.
 *
 * pdfmake 0.3.11 neither tells a node how much of the page is left nor lets others draw between its own texts, where the
 * reader of the file expects them. There is no option, so its two methods for drawings are replaced; for drawings that
 * are not ours they do what they did.
 */
export function nodeInTurn(layOut: (page: PageInTurn) => void): Content {
  layInTurn()
  return { canvas: [], layOut } as Content
}

interface NodeInTurn extends DrawingNode {
  readonly layOut?: (page: PageInTurn) => void
}

interface VectorInTurn extends Vector {
  readonly paint?: Paint
}

let layOtherwise: Layout['processCanvas'] | undefined
let drawOtherwise: Drawer['renderVector'] | undefined

/** Doing it twice is harmless. */
function layInTurn(): void {
  if (layOtherwise !== undefined) return
  const [layout, drawer] = [layoutBuilder.default.prototype, renderer.default.prototype]
  layOtherwise = layout.processCanvas
  drawOtherwise = drawer.renderVector
  layout.processCanvas = layNode
  drawer.renderVector = drawVector
}

function layNode(this: Layout, node: NodeInTurn): void {
  if (node.layOut === undefined) layOtherwise?.call(this, node)
  else node.layOut(pageInTurn(this.writer, node))
}

/** Slack for sums of lengths; points. */
const tolerance = 0.01

function pageInTurn(writer: Layout['writer'], node: NodeInTurn): PageInTurn {
  return {
    get room() {
      return writer.context().availableHeight
    },
    get isBlank() {
      const { y, pageMargins } = writer.context()
      return y < pageMargins.top + tolerance
    },
    get number() {
      return writer.context().page + 1
    },
    turn: () => writer.moveToNextPage(),
    skip: height => writer.context().moveDown(Math.min(height, writer.context().availableHeight)),
    reserve: (height, paint) => {
      const box = { type: 'rect', x: 0, y: 0, w: 0, h: height, paint }
      const kept = Math.min(height, writer.context().availableHeight)
      const positions = writer.addCanvas({ canvas: [box], _minWidth: 0, _minHeight: kept })
      node.positions?.push(...positions)
    },
  }
}

function drawVector(this: Drawer, vector: VectorInTurn): void {
  if (vector.paint === undefined) drawOtherwise?.call(this, vector)
  else vector.paint(this.pdfDocument, vector.x, vector.y)
}
