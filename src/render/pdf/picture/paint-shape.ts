import type { PaintedDocument } from 'pdfmake/js/Printer.js'
import { lengths } from '../operators.ts'
import { colourOf, numberOf, numbersOf, oneOf } from './attribute-values.ts'
import type { SvgElement } from './read-svg.ts'

/** How an outline is drawn; each has the value that SVG gives it where it is left out. */
export const shapeAttributes = [
  ...['transform', 'fill', 'stroke', 'stroke-width', 'stroke-dasharray'],
  ...['stroke-linejoin', 'stroke-linecap', 'stroke-miterlimit'],
]

/** Kinds of ends and corners of lines, at the numbers that PDF has for them. */
const caps = ['butt', 'round', 'square']
const joins = ['miter', 'round', 'bevel']

/** Fills and strokes an outline as the attributes of its element say. */
export function paintShape(document: PaintedDocument, { attributes }: SvgElement, outline: readonly string[]): void {
  const fill = colourOf(attributes.get('fill'))
  const width = numberOf(attributes.get('stroke-width') ?? '1')
  const stroke = width === 0 ? undefined : colourOf(attributes.get('stroke') ?? 'none')
  if (fill === undefined && stroke === undefined) return
  if (fill !== undefined) document.fillColor(fill, 1)
  if (stroke !== undefined) {
    document.strokeColor(stroke, 1)
    for (const operator of strokeOperators(attributes, width)) document.addContent(operator)
  }
  for (const operator of outline) document.addContent(operator)
  if (stroke === undefined) document.addContent('f')
  else document.addContent(fill === undefined ? 'S' : 'B')
}

function strokeOperators(attributes: SvgElement['attributes'], width: number): readonly string[] {
  return [
    `${lengths(width)} w`,
    `${lengths(numberOf(attributes.get('stroke-miterlimit') ?? '4'))} M`,
    `${oneOf(joins, attributes.get('stroke-linejoin') ?? 'miter')} j`,
    `${oneOf(caps, attributes.get('stroke-linecap') ?? 'butt')} J`,
    `[${lengths(...numbersOf(attributes.get('stroke-dasharray') ?? ''))}] 0 d`,
  ]
}
