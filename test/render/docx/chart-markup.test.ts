import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { expressible } from '../../../src/base/characters.ts'
import { shapeOf } from '../../../src/chart/chart-frame.ts'
import { hasEvenTicks, valueAxis } from '../../../src/chart/value-axis.ts'
import type { Chart, Figure } from '../../../src/document/figure.ts'
import { renderDocx } from '../../../src/render/docx/render-docx.ts'
import { chartLook, textArea } from '../../../src/render/measures.ts'
import { pageFrame } from '../../../src/theme/page-frame.ts'
import { loadFaces } from '../../../src/typeset/faces.ts'
import { descendantsOf, parsePart } from '../../../src/verify/xml-tree.ts'
import { anyFigure } from '../../document/arbitrary-figure.ts'
import { documentOf, section } from '../../document/build.ts'
import { runs } from '../../laws.ts'
import { theme } from '../default-theme.ts'
import { fonts } from '../fonts.ts'
import { packChart } from './library-chart.ts'

const { width } = textArea(pageFrame(section([]), theme))

/** Texts that need care in XML and in sheets: its own signs, what it cannot hold, blanks at the ends. */
const anyText = fc.constantFrom(
  ...['', `<c:v>'"&amp;`, 'a\u0000b\u001f', '\ud800', '😀', '\uffff', ' depan', 'belakang ', '\ttab', 'dua\nbaris'],
)

/** Figures of which some texts need care and some axes have ends. Captions are not of interest here. */
const anyCarefulFigure: fc.Arbitrary<Figure> = fc
  .record({
    figure: anyFigure,
    texts: fc.array(fc.option(anyText), { minLength: 5, maxLength: 5 }),
    from: fc.option(fc.constantFrom(0, 25, 2.5), { nil: undefined }),
    to: fc.option(fc.constantFrom(100, 99.5, 5000), { nil: undefined }),
  })
  .map(({ figure, texts, from, to }) => {
    const careful = (text: string, index: number) => texts[index % texts.length] ?? text
    const { categories, series } = figure.chart
    const chart: Chart = {
      ...figure.chart,
      categories: categories.map(careful),
      series: series.map((one, index) => ({ ...one, name: careful(one.name, index + 2) })),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    }
    return { ...figure, caption: { children: [] }, chart }
  })

/** The parts of the first chart in a package. */
function chartIn(bytes: Uint8Array) {
  const parts = unzipSync(bytes)
  const read = (name: string) => expressible(strFromU8(parts[name] ?? new Uint8Array()))
  const relations = descendantsOf(parsePart(read('word/charts/_rels/chart1.xml.rels')), 'Relationship')
  const sheet = unzipSync(parts['word/embeddings/Microsoft_Excel_Worksheet1.xlsx'] ?? new Uint8Array())
  return {
    chart: read('word/charts/chart1.xml')
      .replace(relations[0]?.attributes.Id ?? 'no relation', 'the workbook')
      // The library says that the letters are American.
      .replaceAll('lang="en-US"', 'lang="id-ID"')
      .split(/(?=<)/),
    targets: relations.map(({ attributes }) => [attributes.Type, attributes.Target]),
    sheet: Object.fromEntries(Object.entries(sheet).map(([name, part]) => [name, expressible(strFromU8(part))])),
  }
}

test('charts and their workbooks are written as the library writes them', async () => {
  await fc.assert(
    fc.asyncProperty(anyCarefulFigure, async figure => {
      const look = { theme, faces: loadFaces(fonts) }
      const shape = shapeOf(figure.chart, width, chartLook(look).widthOf)
      const [ours, theirs] = await Promise.all([
        renderDocx(documentOf(section([figure])), theme, fonts),
        packChart({ ...figure.chart, shape }, width, theme),
      ])
      // The library knows no distance of the numbers of an axis.
      const axis = valueAxis(figure.chart)
      const unit = hasEvenTicks(axis) ? [`<c:majorUnit val="${axis.step}"/>`] : []
      const { chart, ...others } = chartIn(ours)
      expect(chart.filter(tag => tag.startsWith('<c:majorUnit'))).toEqual(unit)
      expect({ chart: chart.filter(tag => !unit.includes(tag)), ...others }).toEqual(chartIn(theirs))
    }),
    { numRuns: runs(60) },
  )
})

describe('charts of a document', () => {
  test('each are in Indonesian, with a workbook of their own, and no place of theirs stays open', async () => {
    const figures = fc.sample(anyCarefulFigure, { numRuns: 3, seed: 7 })
    const parts = unzipSync(await renderDocx(documentOf(section(figures)), theme, fonts))
    for (const number of [1, 2, 3]) {
      const chart = strFromU8(parts[`word/charts/chart${number}.xml`] ?? new Uint8Array())
      expect(chart).toContain('</c:chartSpace>')
      expect(chart).toContain('lang="id-ID"')
      expect(chart).not.toContain('lang="en-US"')
      expect(strFromU8(parts[`word/charts/_rels/chart${number}.xml.rels`] ?? new Uint8Array())).toContain(
        `Target="../embeddings/Microsoft_Excel_Worksheet${number}.xlsx"`,
      )
    }
    const markup = Object.entries(parts).filter(([name]) => /\.(xml|rels)$/.test(name))
    expect(markup.filter(([, part]) => strFromU8(part).includes('markup-aside'))).toEqual([])
  })
})
