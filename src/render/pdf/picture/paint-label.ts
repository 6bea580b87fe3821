import type { EmbeddedFont, PaintedDocument } from 'pdfmake/js/Printer.js'
import { lengths } from '../operators.ts'
import type { PaintFonts } from '../paint-fonts.ts'
import { colourOf, numberOf, oneOf } from './attribute-values.ts'
import { refuse, type SvgElement } from './read-svg.ts'

export const labelAttributes = [
  ...['transform', 'fill', 'style', 'x', 'y', 'text-anchor', 'dominant-baseline', 'xml:space'],
]

/** What of a text its place is, in the order of the halves of its width that stand before it. */
const anchors = ['start', 'middle', 'end']

/** Draws a text in the regular letters of the document, with the middle of their height at its place. */
export function paintLabel(document: PaintedDocument, fonts: PaintFonts, { attributes, text }: SvgElement): void {
  const colour = colourOf(attributes.get('fill'))
  oneOf(['central'], attributes.get('dominant-baseline'))
  if (colour === undefined) return
  const size = sizeOf(attributes.get('style') ?? '')
  const font = fonts.fontOf('regular')
  const { shown, width } = encode(font, text.replace(/\s/g, ' '), size)
  const before = (oneOf(anchors, attributes.get('text-anchor')) / 2) * width
  const x = numberOf(attributes.get('x') ?? '0') - before
  const y = numberOf(attributes.get('y') ?? '0') + middleOf(font, size)
  document.fillColor(colour, 1)
  for (const operator of ['BT', fonts.select('regular', size), '0 Tr', `1 0 0 -1 ${lengths(x, y)} Tm`, shown, 'ET']) {
    document.addContent(operator)
  }
}

/** Points. */
function sizeOf(style: string): number {
  const [, size] = /^font-size:([\d.]+)px;font-family:[^;]*;$/.exec(style) ?? refuse(style)
  return numberOf(size ?? '')
}

/** Height of the middle of the letters over their baseline; points. */
function middleOf({ ascender, descender, bbox, scale }: EmbeddedFont, size: number): number {
  const [highest, lowest] = [Math.max(ascender, bbox.maxY * scale), Math.min(descender, bbox.minY * scale)]
  return 0.5 * ((lowest * size) / 1000 + (highest * size) / 1000)
}

/** The operator that shows a text, and what the text takes; points. */
function encode(font: EmbeddedFont, text: string, size: number): { readonly shown: string; readonly width: number } {
  const [codes, positions] = font.encode(text)
  let shown = '<'
  let width = 0
  codes.forEach((code, index) => {
    const { advanceWidth = 0, xAdvance = 0 } = positions[index] ?? {}
    const kerning = advanceWidth - xAdvance
    width += (xAdvance * size) / 1000
    shown += code
    if (kerning !== 0) shown += `> ${lengths(kerning)} <`
  })
  return { shown: `[${shown}> 0] TJ`, width }
}
