import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawChart } from '../../../src/chart/draw-chart.ts'
import type { Drawing, Mark } from '../../../src/chart/drawing.ts'
import { chartLook } from '../../../src/render/measures.ts'
import { openDocument } from '../../../src/render/pdf/open-document.ts'
import { paintDrawing } from '../../../src/render/pdf/paint/paint-drawing.ts'
import { PaintFonts } from '../../../src/render/pdf/paint/paint-fonts.ts'
import { PageTags } from '../../../src/render/pdf/tags/page-tags.ts'
import { loadFaces } from '../../../src/typeset/faces.ts'
import { oneOfEach } from '../../chart/one-of-each.ts'
import { anyFigure } from '../../document/arbitrary-figure.ts'
import { runs } from '../../laws.ts'
import { catalogue } from '../catalogue.ts'
import { theme } from '../default-theme.ts'
import { fonts } from '../fonts.ts'
import { operatorsOf } from './operators-of.ts'

const faces = loadFaces(fonts)
const family = theme.fonts.pdf
const document = openDocument(catalogue.meta, family, fonts, faces, undefined)
document.addPage({ size: [595.28, 841.89], margin: 0 })
const paintFonts = new PaintFonts(document, family, faces)
const look = chartLook({ theme, faces })
const origin = { x: 85, y: 120.5 }

/** What is put on the page for a drawing. */
function painted(drawing: Drawing): readonly string[] {
  const owner = {}
  const tags = new PageTags({ role: 'Figure', owner, children: [] })
  return operatorsOf(document, () => paintDrawing(document, paintFonts, tags, { drawing, owner }, origin))
}

const drawingOf = (...marks: readonly Mark[]): Drawing => ({
  ...{ width: 90, height: 60, marks },
  letters: { size: 8.5, colour: '#262626' },
})

test('a drawing stands on the page in points, inside the figure that it is, and leaves no trace in what follows', () => {
  expect(painted(oneOfEach)).toMatchInlineSnapshot(`
    [
      "/Figure <</MCID 0>> BDC",
      "q",
      "1 0 0 -1 0 841.89 cm",
      "1 j",
      "1 1 0 rg 86 715.39 3.333 4 re f",
      "0 1 0 RG 0.5 w [] 0 d 85 720.39 m 90 719.89 l S",
      "1 0 0 RG 1.5 w [6 3] 0 d 85 720.39 m 90 720.39 l S",
      "0 0 0 rg 91 715.39 m 91 714.838 90.552 714.39 90 714.39 c 89.448 714.39 89 714.838 89 715.39 c 89 715.942 89.448 716.39 90 716.39 c 90.552 716.39 91 715.942 91 715.39 c f",
      "BT 0.149 0.149 0.149 rg /F1 8.5 Tf 1 0 0 1 72 713.39 Tm [<0002><0001><0003><0001><0004>] TJ ET",
      "Q",
      "EMC",
    ]
  `)
})

test('a label begins, has its middle, or ends at its place', () => {
  const width = look.widthOf('AV')
  const places = (['start', 'middle', 'end'] as const).map(anchor => {
    const [, , , , label = ''] = painted(drawingOf({ type: 'label', text: 'AV', x: 40, baseline: 30, anchor, width }))
    expect(label).toMatch(
      /^BT 0\.149 0\.149 0\.149 rg \/F\d+ 8\.5 Tf 1 0 0 1 \S+ \S+ Tm \[<\w{4}> \S+ <\w{4}>\] TJ ET$/,
    )
    return Number(/1 0 0 1 (\S+)/.exec(label)?.[1])
  })
  expect(places[0]).toBe(125)
  expect(places[1]).toBeCloseTo(125 - width / 2, 2)
  expect(places[2]).toBeCloseTo(125 - width, 2)
})

test('every mark of a chart is painted in its turn, where it is drawn', () => {
  fc.assert(
    fc.property(anyFigure, ({ chart }) => {
      const drawing = drawChart(chart, look, 450, 200)
      const operators = painted(drawing).slice(4, -2)
      expect(operators).toHaveLength(drawing.marks.length)
      drawing.marks.forEach((mark, index) => {
        const operator = operators[index] ?? ''
        expect(operator).not.toMatch(/NaN|Infinity|undefined/)
        if (mark.type !== 'area') return
        const [x = 0, y = 0, width, height] = (/rg (.*) re f/.exec(operator)?.[1] ?? '').split(' ').map(Number)
        expect(x).toBeCloseTo(origin.x + mark.x, 2)
        expect(y).toBeCloseTo(document.page.height - origin.y - mark.y - mark.height, 2)
        expect(width).toBeCloseTo(mark.width, 2)
        expect(height).toBeCloseTo(mark.height, 2)
      })
    }),
    { numRuns: runs(100) },
  )
})
