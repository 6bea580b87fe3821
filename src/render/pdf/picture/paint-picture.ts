import type { PaintedDocument } from 'pdfmake/js/Printer.js'
import { lengths } from '../operators.ts'
import type { PaintFonts } from '../paint-fonts.ts'
import type { Origin } from '../paint-slice.ts'
import { numberOf, numbersOf } from './attribute-values.ts'
import { cornersOf, outlineOf } from './outline-of.ts'
import { labelAttributes, paintLabel } from './paint-label.ts'
import { paintShape, shapeAttributes } from './paint-shape.ts'
import { readSvg, refuse, type SvgElement } from './read-svg.ts'

/**
 * Draws the SVG of a chart on the current page, its upper left corner at the origin. It knows what our charts consist of,
 * and throws a RangeError at anything else. svg-to-pdfkit, which comes with pdfmake, knows all of SVG: it gives the same
 * operators, and took six times as long (measured in pdfmake 0.3.11).
 */
export function paintPicture(document: PaintedDocument, fonts: PaintFonts, svg: string, { x, y }: Origin): void {
  const drawing = readSvg(svg)
  const { attributes, children } = drawing
  const [width, height] = ['width', 'height'].map(name => numberOf(attributes.get(name) ?? ''))
  if (drawing.name !== 'svg' || attributes.get('viewBox') !== `0 0 ${width} ${height}`) refuse(svg.slice(0, 200))
  const paint = { document, fonts }
  enclose(document, `1 0 0 1 ${lengths(x, y)} cm`, () =>
    enclose(document, [...boxOf(attributes), 'W n'].join('\n'), () => paintAll(children, paint)),
  )
}

interface Paint {
  readonly document: PaintedDocument
  readonly fonts: PaintFonts
}

interface Painter {
  /** The attributes that it knows. */
  readonly attributes: readonly string[]
  readonly paint: (element: SvgElement, paint: Paint) => void
}

/** How to paint elements that are an outline, which attributes of their own describe. */
function shape(attributes: readonly string[], outline: (element: SvgElement) => readonly string[]): Painter {
  return {
    attributes: [...attributes, ...shapeAttributes],
    paint: (element, { document }) => paintShape(document, element, outline(element)),
  }
}

const painters: ReadonlyMap<string, Painter> = new Map([
  ['g', { attributes: [], paint: ({ children }, paint) => paintAll(children, paint) }],
  ['rect', shape(['x', 'y', 'width', 'height'], ({ attributes }) => boxOf(attributes))],
  ['path', shape(['d'], ({ attributes }) => outlineOf(attributes.get('d') ?? ''))],
  ['polygon', shape(['points'], ({ attributes }) => cornersOf(numbersOf(attributes.get('points') ?? ''), true))],
  ['polyline', shape(['points'], ({ attributes }) => cornersOf(numbersOf(attributes.get('points') ?? ''), false))],
  [
    'text',
    { attributes: labelAttributes, paint: (element, { document, fonts }) => paintLabel(document, fonts, element) },
  ],
])

function paintAll(elements: readonly SvgElement[], paint: Paint): void {
  for (const element of elements) {
    const { name, attributes, children } = element
    // What is kept for others to refer to: nothing, as no element that refers is known.
    if (name === 'defs' && children.length === 0) continue
    const painter = painters.get(name) ?? refuse(`<${name}>`)
    for (const attribute of attributes.keys()) {
      if (!painter.attributes.includes(attribute)) refuse(`${attribute} of <${name}>`)
    }
    enclose(paint.document, placeOf(attributes.get('transform')), () => painter.paint(element, paint))
  }
}

/** Draws so that what comes after is as before. */
function enclose(document: PaintedDocument, begin: string | undefined, draw: () => void): void {
  document.addContent('q')
  if (begin !== undefined) document.addContent(begin)
  draw()
  document.addContent('Q')
}

function placeOf(transform: string | undefined): string | undefined {
  if (transform === undefined) return undefined
  const [, name, inside = ''] = /^(translate|matrix)\(([^()]*)\)$/.exec(transform) ?? refuse(transform)
  const numbers = numbersOf(inside)
  if (numbers.length !== (name === 'matrix' ? 6 : 2)) refuse(transform)
  return `${lengths(...(name === 'matrix' ? numbers : [1, 0, 0, 1, ...numbers]))} cm`
}

function boxOf(attributes: SvgElement['attributes']): readonly string[] {
  const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map(name =>
    numberOf(attributes.get(name) ?? '0'),
  )
  return cornersOf([x, y, x + width, y, x + width, y + height, x, y + height], true)
}
