import { Document, Packer, Paragraph } from 'docx'
import { type ChartFont, ChartRun, type ChartSeries as DocxSeries } from 'docx/charts'
import { tickNumbers, valueAxis } from '../../../src/chart/value-axis.ts'
import type { Chart, ChartSeries, ChartValue } from '../../../src/document/figure.ts'
import { hex } from '../../../src/render/docx/units.ts'
import type { Theme } from '../../../src/theme/theme.ts'

/** The package that the library makes of a chart of a width in points, all of it its own. */
export function packChart(chart: Chart, width: number, theme: Theme): Promise<Uint8Array> {
  const font = fontOf(theme)
  const run = new ChartRun({
    ...(chart.shape === 'line' ? lineOptions(chart, theme) : barOptions(chart, chart.shape === 'bars', width, theme)),
    font: { name: theme.fonts.office },
    chartArea: { fill: 'none', border: 'none' },
    legend: chart.series.length > 1 && { position: 'bottom', font },
  })
  return Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph({ children: [run] })] }] }))
}

function fontOf({ chart: { size, textColour } }: Theme): ChartFont {
  return { size, color: hex(textColour) }
}

/** What all shapes have in common. */
function commonOptions(chart: Chart, font: ChartFont) {
  const axis = valueAxis(chart)
  const { from, to } = axis
  return {
    categories: chart.categories,
    categoryAxis: { font },
    valueAxis: { font, minimum: from, maximum: to, numberFormat: numberFormat(tickNumbers(axis)) },
  }
}

function barOptions(chart: Chart, isLying: boolean, width: number, theme: Theme) {
  const font = fontOf(theme)
  const common = commonOptions(chart, font)
  return {
    ...common,
    type: isLying ? ('bar' as const) : ('column' as const),
    series: chart.series.map(series => seriesOptions(series, theme)),
    dataLabels: {
      value: true,
      position: 'outsideEnd' as const,
      numberFormat: numberFormat(chart.series.flatMap(({ values }) => values)),
      font,
    },
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
    dataLabels: {
      value: true,
      position: 'above' as const,
      numberFormat: numberFormat(chart.series.flatMap(({ values }) => values)),
      font,
    },
  }
}

function seriesOptions({ name, role, values }: ChartSeries, theme: Theme): DocxSeries {
  return { name, color: hex(theme.series[role]), values: values.map(value => (value === null ? null : Number(value))) }
}

/** As many decimals as the values are printed with; Word puts the comma where the office's settings want it. */
function numberFormat(values: readonly ChartValue[]): string {
  const texts = values.map(String)
  const places = Math.max(0, ...texts.map(text => text.split('.')[1]?.length ?? 0))
  return places === 0 ? '#,##0' : `#,##0.${'0'.repeat(places)}`
}
