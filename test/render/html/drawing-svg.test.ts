import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawChart } from '../../../src/chart/draw-chart.ts'
import { drawingSvg } from '../../../src/render/html/figures.ts'
import { chartLook } from '../../../src/render/measures.ts'
import { loadFaces } from '../../../src/typeset/faces.ts'
import { descendantsOf, parsePart, textOf } from '../../../src/verify/xml-tree.ts'
import { oneOfEach } from '../../chart/one-of-each.ts'
import { anyFigure } from '../../document/arbitrary-figure.ts'
import { runs } from '../../laws.ts'
import { theme } from '../default-theme.ts'
import { fonts } from '../fonts.ts'

const look = chartLook({ theme, faces: loadFaces(fonts) })

test('has an element for each mark in its order, each text as it is, and nothing that is loaded or run', () => {
  fc.assert(
    fc.property(anyFigure, ({ chart }) => {
      const drawing = drawChart(chart, look, 450, 200)
      const svg = drawingSvg(drawing)
      const root = parsePart(svg)
      const texts = drawing.marks.flatMap(mark => (mark.type === 'label' ? [mark.text] : []))
      expect(descendantsOf(root, 'text').map(textOf)).toEqual(texts)
      const elements = { area: 'rect', stroke: 'polyline', dot: 'circle', label: 'text' } as const
      const written = Array.from(svg.matchAll(/<(rect|polyline|circle|text)\b/g), ([, name]) => name)
      expect(written).toEqual(drawing.marks.map(({ type }) => elements[type]))
      expect(svg).not.toMatch(/<script|<image|<style|href=|NaN|undefined/)
    }),
    { numRuns: runs(100) },
  )
})

test('writes what is drawn in points, to a thousandth', () => {
  expect(drawingSvg(oneOfEach)).toMatchInlineSnapshot(`
    "<svg width="90" height="60" viewBox="0 0 90 60" font-size="8.5">
    <rect x="1" y="2" width="3.333" height="4" fill="#FFFF00"/>
    <polyline points="0,1 5,1.5" fill="none" stroke="#00FF00" stroke-width="0.5" stroke-linejoin="round"/>
    <polyline points="0,1 5,1" fill="none" stroke="#FF0000" stroke-width="1.5" stroke-dasharray="6 3" stroke-linejoin="round"/>
    <circle cx="5" cy="6" r="1" fill="#000000"/>
    <text x="7" y="8" text-anchor="end" fill="#262626">A &amp; B</text>
    </svg>"
  `)
})
