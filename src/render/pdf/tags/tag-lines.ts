import layoutBuilder, { type LaidNode, type Layout } from 'pdfmake/js/LayoutBuilder.js'
import type { PaintedDocument } from 'pdfmake/js/Printer.js'
import renderer, { type Drawer, type DrawnImage, type DrawnLine } from 'pdfmake/js/Renderer.js'

import { isPlain, paintLine } from '../paint/paint-line.ts'

/** Draws what it is given inside something, such as marked content. */
export type Around = (document: PaintedDocument, draw: () => void) => void

/** Whatever of a pdfmake node is drawn, a line or a picture, is drawn inside `around`. */
export function drawnAround<Node extends object>(node: Node, around: Around): Node {
  tagLines()
  return Object.assign(node, { around })
}

interface NodeAround extends LaidNode {
  readonly around?: Around
}

interface LineAround extends DrawnLine {
  around?: Around
}

interface ImageAround extends DrawnImage {
  readonly around?: Around
}

let buildLine: Layout['buildNextLine'] | undefined
let drawLine: Drawer['renderLine'] | undefined
let drawImage: Drawer['renderImage'] | undefined

/**
 * pdfmake 0.3.11 draws lines and pictures without saying what they belong to, and there is no option. A line remembers
 * the node it is of, and the two methods that draw ask it. Doing it twice is harmless.
 */
function tagLines(): void {
  if (buildLine !== undefined) return
  const [layout, drawer] = [layoutBuilder.default.prototype, renderer.default.prototype]
  buildLine = layout.buildNextLine
  drawLine = drawer.renderLine
  drawImage = drawer.renderImage
  layout.buildNextLine = buildTaggedLine
  drawer.renderLine = drawTaggedLine
  drawer.renderImage = drawTaggedImage
}

function buildTaggedLine(this: Layout, node: NodeAround): LineAround | null {
  const line: LineAround | null = buildLine?.call(this, node) ?? null
  if (line !== null && node.around !== undefined) line.around = node.around
  return line
}

function drawTaggedLine(this: Drawer, line: LineAround, x: number, y: number): void {
  const draw = () => {
    if (isPlain(line)) paintLine(this.pdfDocument, line, x, y)
    else drawLine?.call(this, line, x, y)
  }
  // A line without a word draws nothing.
  if (line.around === undefined || line.inlines.length === 0) draw()
  else line.around(this.pdfDocument, draw)
}

function drawTaggedImage(this: Drawer, image: ImageAround): void {
  const draw = () => drawImage?.call(this, image)
  if (image.around === undefined) draw()
  else image.around(this.pdfDocument, draw)
}
