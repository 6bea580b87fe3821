import type { OpenDocument } from 'pdfmake/js/PDFDocument.js'
import type { Dot, Drawing, Label, Mark } from '../../../chart/drawing.ts'
import type { PageTags } from '../tags/page-tags.ts'
import { inPdfSpace, pdfNumber, rgb } from './operators.ts'
import type { PaintFonts } from './paint-fonts.ts'
import type { SliceOrigin } from './paint-slice.ts'

/** A drawing of ours of an object of the document. */
export interface Picture {
  readonly drawing: Drawing
  readonly owner: object
}

/**
 * Draws a picture on the current page, its upper left corner at the origin. It is marked as a figure, whose element says
 * what it shows: its words are not read between those of the text.
 */
export function paintDrawing(
  document: OpenDocument,
  fonts: PaintFonts,
  tags: PageTags,
  { drawing, owner }: Picture,
  origin: SliceOrigin,
): void {
  const place: Place = {
    x: x => pdfNumber(origin.x + x),
    y: y => pdfNumber(document.page.height - origin.y - y),
  }
  const { size, colour } = drawing.letters
  const letters = `${rgb(colour)} rg ${fonts.select('regular', size)}`
  const operators = drawing.marks.map(mark =>
    mark.type === 'label' ? `BT ${letters} ${labelOperators(mark, size, fonts, place)} ET` : markOperators(mark, place),
  )
  tags.within(document, owner, () => document.addContent(inPdfSpace(document.page.height, ['1 j', ...operators])))
}

/** Lengths in a drawing as places on the page, where y goes up. */
interface Place {
  readonly x: (x: number) => string
  readonly y: (y: number) => string
}

function markOperators(mark: Exclude<Mark, Label>, place: Place): string {
  switch (mark.type) {
    case 'area': {
      const corner = `${place.x(mark.x)} ${place.y(mark.y + mark.height)}`
      return `${rgb(mark.colour)} rg ${corner} ${pdfNumber(mark.width)} ${pdfNumber(mark.height)} re f`
    }
    case 'stroke': {
      const path = mark.points.map(({ x, y }, index) => `${place.x(x)} ${place.y(y)} ${index === 0 ? 'm' : 'l'}`)
      const dash = (mark.dash ?? []).map(pdfNumber).join(' ')
      return `${rgb(mark.colour)} RG ${pdfNumber(mark.width)} w [${dash}] 0 d ${path.join(' ')} S`
    }
    case 'dot':
      return `${rgb(mark.colour)} rg ${circle(mark, place)} f`
  }
}

/** Length of the handles of a quarter of a circle drawn as one curve, in radii. */
const handle = (4 / 3) * Math.tan(Math.PI / 8)

function circle({ centre, radius }: Dot, place: Place): string {
  const at = (across: number, down: number) =>
    `${place.x(centre.x + across * radius)} ${place.y(centre.y + down * radius)}`
  return [
    `${at(1, 0)} m`,
    `${at(1, handle)} ${at(handle, 1)} ${at(0, 1)} c`,
    `${at(-handle, 1)} ${at(-1, handle)} ${at(-1, 0)} c`,
    `${at(-1, -handle)} ${at(-handle, -1)} ${at(0, -1)} c`,
    `${at(handle, -1)} ${at(1, -handle)} ${at(1, 0)} c`,
  ].join(' ')
}

/** Parts of the width of a label that stand before the place it is anchored at. */
const before = { start: 0, middle: 0.5, end: 1 }

function labelOperators(label: Label, size: number, fonts: PaintFonts, place: Place): string {
  const { text, x, baseline, anchor, width } = label
  return `1 0 0 1 ${place.x(x - before[anchor] * width)} ${place.y(baseline)} Tm ${fonts.show('regular', size, text)}`
}
