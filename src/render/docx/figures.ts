import { AlignmentType, type FileChild, Paragraph } from 'docx'
import { type ChartFont, ChartRun, type ChartSeries as DocxSeries } from 'docx/charts'
import { shapeOf } from '../../chart/shape-of.ts'
import type { Chart, ChartSeries, Figure } from '../../document/figure.ts'
import { chartLayout, tableLayout } from '../../theme/layout.ts'
import type { Theme } from '../../theme/theme.ts'
import type { Look } from '../look.ts'
import { chartHeight, chartLook } from '../measures.ts'
import { docxCaption } from './caption.ts'
import type { DocxContext } from './context.ts'
import { afterTable } from './tables.ts'
import { hex, twips } from './units.ts'

/** A chart of Word's own, with the sheet of its numbers, and its caption under it. */
export function docxFigure(figure: Figure, context: DocxContext): readonly FileChild[] {
  const { chart } = figure
  const { area, theme, turnsPage } = context
  const font = fontOf(theme)
  const shape = shapeOf(chart, area.width, chartLook(context).widthOf)
  const run = new ChartRun({
    ...(shape === 'line' ? lineOptions(chart, theme) : barOptions(chart, shape === 'bars', area.width, theme)),
    font: { name: theme.fonts.office },
    chartArea: { fill: 'none', border: 'none' },
    legend: chart.series.length > 1 && { position: 'bottom', font },
    transformation: {
      width: pixels(area.width),
      height: pictureHeight(chart, area.width, context),
    },
    altText: { name: figure.caption.label ?? '', description: figure.alt, title: figure.caption.label ?? '' },
  })
  const picture = new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    pageBreakBefore: turnsPage,
    spacing: { before: 0, after: twips(chartLayout.captionGap) },
    children: [run],
  })
  return [picture, ...docxCaption(figure, { ...context, turnsPage: false }), afterTable(tableLayout.below)]
}

/** Height in pixels of the picture of a chart in a text area of a width in points. Word draws no bands. */
export function pictureHeight(chart: Chart, width: number, look: Look): number {
  return pixels(chartHeight({ ...chart, bands: [] }, width, look))
}

function fontOf({ chart: { size, textColour } }: Theme): ChartFont {
  return { size, color: hex(textColour) }
}

/** What all shapes have in common. */
function commonOptions(chart: Chart, font: ChartFont) {
  const { from = 0, to } = chart
  return {
    categories: chart.categories,
    categoryAxis: { font },
    valueAxis: { font, minimum: from, ...(to !== undefined && { maximum: to }), numberFormat: '#,##0.##' },
  }
}

function barOptions(chart: Chart, isLying: boolean, width: number, theme: Theme) {
  const font = fontOf(theme)
  const common = commonOptions(chart, font)
  return {
    ...common,
    type: isLying ? ('bar' as const) : ('column' as const),
    series: chart.series.map(series => seriesOptions(series, theme)),
    dataLabels: { value: true, position: 'outsideEnd' as const, numberFormat: numberFormat(chart), font },
    gapWidth: isLying ? narrowGap : gapOf(chart, width),
    overlap: -10,
    // Word begins below; a list is read from above.
    ...(isLying && {
      categoryAxis: { ...common.categoryAxis, reverseOrder: true },
      valueAxis: { ...common.valueAxis, crossesAt: 'maximum' as const },
    }),
  }
}

/** Gaps between categories, in percent of the width of a bar. */
const narrowGap = 60
const widestGap = 500
/** Columns in points; a few of them would fill the page otherwise. */
const widestColumn = 36

function gapOf({ categories, series }: Chart, width: number): number {
  const place = width / Math.max(1, categories.length)
  const gap = Math.round((place / widestColumn - series.length) * 100)
  return Math.min(widestGap, Math.max(narrowGap, gap))
}

function lineOptions(chart: Chart, theme: Theme) {
  const font = fontOf(theme)
  return {
    ...commonOptions(chart, font),
    type: 'line' as const,
    emptyValues: 'gap' as const,
    series: chart.series.map((series): DocxSeries => {
      const isTarget = series.role === 'target'
      const line = { width: 1.5, dash: isTarget ? ('dash' as const) : ('solid' as const) }
      return {
        ...seriesOptions(series, theme),
        line,
        markers: !isTarget,
        ...(isTarget && { dataLabels: false as const }),
      }
    }),
    dataLabels: { value: true, position: 'above' as const, numberFormat: numberFormat(chart), font },
  }
}

function seriesOptions({ name, role, values }: ChartSeries, theme: Theme): DocxSeries {
  return { name, color: hex(theme.series[role]), values: values.map(value => (value === null ? null : Number(value))) }
}

/** As many decimals as the values are printed with; Word puts the comma where the office's settings want it. */
function numberFormat({ series }: Chart): string {
  const texts = series.flatMap(({ values }) => values.map(String))
  const places = Math.max(0, ...texts.map(text => text.split('.')[1]?.length ?? 0))
  return places === 0 ? '#,##0' : `#,##0.${'0'.repeat(places)}`
}

/** Word measures pictures in pixels of 1/96 inch. */
function pixels(points: number): number {
  return Math.round((points * 96) / 72)
}
