import fc from 'fast-check'
import svgToPdf from 'pdfmake/js/3rd-party/svg-to-pdfkit.js'
import { expect, test } from 'vitest'
import { toChartSvg } from '../../../../src/chart/chart-svg.ts'
import { chartLook } from '../../../../src/render/measures.ts'
import { PaintFonts } from '../../../../src/render/pdf/paint-fonts.ts'
import { paintPicture } from '../../../../src/render/pdf/picture/paint-picture.ts'
import { printDefinition } from '../../../../src/render/pdf/print-definition.ts'
import { loadFaces } from '../../../../src/typeset/faces.ts'
import { anyFigure } from '../../../document/arbitrary-figure.ts'
import { theme } from '../../default-theme.ts'
import { fonts } from '../../fonts.ts'

const family = theme.fonts.pdf
const document = await printDefinition({ content: ['.'], defaultStyle: { font: family } }, fonts)
const paintFonts = new PaintFonts(document, family)
const look = chartLook({ theme, faces: loadFaces(fonts) })

/** What is put on the page meanwhile. */
function operatorsOf(draw: () => void): readonly string[] {
  const operators: string[] = []
  const { addContent } = document
  document.addContent = (content: string) => {
    operators.push(...content.split('\n'))
    return document
  }
  try {
    draw()
  } finally {
    document.addContent = addContent
  }
  return operators
}

const place = { x: 85.039, y: 120.5 }
const painted = (svg: string) => operatorsOf(() => paintPicture(document, paintFonts, svg, place))

/** The same, drawn by the library that knows all of SVG. */
function paintedByLibrary(svg: string, width: number, height: number): readonly string[] {
  document._fontFamilies.regular = paintFonts.fontOf('regular')
  return operatorsOf(() =>
    svgToPdf.default(document, svg, place.x, place.y, {
      ...{ width, height, assumePt: true },
      fontCallback: () => 'regular',
      imageCallback: () => '',
      warningCallback: warning => {
        throw new RangeError(warning)
      },
    }),
  )
}

test('a chart is drawn as a library for all of SVG draws it, to the last operator', () => {
  fc.assert(
    fc.property(
      anyFigure,
      fc.integer({ min: 250, max: 700 }),
      fc.integer({ min: 120, max: 400 }),
      (figure, width, height) => {
        const svg = toChartSvg(figure.chart, look, width, height)
        expect(painted(svg)).toEqual(paintedByLibrary(svg, width, height))
      },
    ),
    { numRuns: 100 },
  )
})

const drawing = (inside: string) =>
  `<svg width="90" height="60" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 60">\n${inside}\n</svg>`

const shapes = [
  '<path d="M10 10A5 5 0 0 0 20 10A5 5 0 1 0 14.5 3A20 20 0 1 1 30 3" fill="none" stroke="#123456"></path>',
  '<path d="M0 0l5 0l0 5Zl1 1M7 7M8 8L9 9" transform="matrix(0.5,0.1,-0.1,0.5,3,-4)" fill="#ABC" stroke="#123456"></path>',
  '<polyline points="1 2 3 4 5 -6.5" fill="none" stroke="#000000" stroke-dasharray="4,2" stroke-linejoin="round" stroke-linecap="square"></polyline>',
  '<polygon points="1 2 3 4 5 -6.5" fill="#808080" stroke="#000000" stroke-width="0.5" stroke-miterlimit="10"></polygon>',
  '<rect width="10" height="20" x="1" y="2" transform="translate(3 4)" fill="#808080"></rect>',
  '<g>\n<rect width="10" height="20" fill="none"></rect>\n</g>',
  '<text dominant-baseline="central" text-anchor="end" style="font-size:8.5px;font-family:A B;" x="40" y="5" fill="#262626">AVA &lt;&amp;&gt; &quot;&#39;</text>',
]

test.each(shapes)('is drawn as the library draws it: %s', shape => {
  expect(painted(drawing(shape))).toEqual(paintedByLibrary(drawing(shape), 90, 60))
})

test.each([
  '<circle cx="1" cy="1" r="1" fill="#000000"></circle>',
  '<image href="https://contoh.id/a.png" width="1" height="1"></image>',
  '<defs>\n<clipPath id="a"></clipPath>\n</defs>',
  '<path d="M0 0Q1 1 2 2" fill="#000000"></path>',
  '<path d="M0 0L1" fill="#000000"></path>',
  '<path d="M0 0A1 2 0 0 1 4 4" fill="#000000"></path>',
  '<path d="M0 0Lx 1" fill="#000000"></path>',
  '<path d="M0 0L1 1" fill="red"></path>',
  '<path d="M0 0L1 1"></path>',
  '<path d="M0 0L1 1" fill="#000000" opacity="0.5"></path>',
  '<path d="M0 0L1 1" fill="#000000" transform="rotate(45)"></path>',
  '<path d="M0 0L1 1" fill="#000000" transform="translate(1)"></path>',
  '<path d="M0 0L1 1" fill="none" stroke="#000000" stroke-linecap="sharp"></path>',
  '<polygon points="1 2 3" fill="#000000"></polygon>',
  '<text dominant-baseline="central" text-anchor="end" style="font-size:8px;font-family:A;font-weight:bold;" fill="#000">a</text>',
  '<text dominant-baseline="hanging" text-anchor="end" style="font-size:8px;font-family:A;" fill="#000">a</text>',
  '<text dominant-baseline="central" text-anchor="end" style="font-size:8px;font-family:A;" fill="#000">&nbsp;</text>',
  '<g>',
  '</g>',
  "<g id='a'></g>",
])('what no chart of ours has throws: %s', shape => {
  expect(() => painted(drawing(shape))).toThrow(RangeError)
})

test('a drawing of another size than it says throws', () => {
  expect(() => painted(drawing('').replace('0 0 90 60', '0 0 900 600'))).toThrow(RangeError)
})

test('letters that take no room of their own are drawn', () => {
  const label = (text: string) =>
    drawing(
      `<text dominant-baseline="central" text-anchor="start" style="font-size:8px;font-family:A;" fill="#000">${text}</text>`,
    )
  const glyphs = (text: string) =>
    painted(label(text))
      .join(' ')
      .match(/<(.*)> 0\] TJ/)?.[1]
      ?.replace(/> .* </, '')
  expect(glyphs('x\u0331')).toHaveLength(8)
})
