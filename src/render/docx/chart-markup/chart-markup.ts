import { valueAxis } from '../../../chart/value-axis.ts'
import type { Chart } from '../../../document/figure.ts'
import type { Theme } from '../../../theme/theme.ts'
import { hex } from '../units.ts'
import { axesMarkup, axisIds } from './axes-markup.ts'
import { bare, letters, plainLetters, valueElement } from './chart-look.ts'
import { numberFormat } from './number-format.ts'
import { isTarget, noLabels, seriesMarkup } from './series-markup.ts'

const namespaces =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/**
 * A chart of Word's own.
 *
 * @param width of the chart, in points.
 * @param workbook the id of the relation to its workbook.
 */
export function chartMarkup(chart: Chart, width: number, theme: Theme, workbook: string): string {
  const look = { size: theme.chart.size, colour: hex(theme.chart.textColour), typeface: theme.fonts.office }
  const isLying = chart.shape === 'bars'
  const axes = axesMarkup(valueAxis(chart), isLying, look)
  const series = chart.series.map((one, index) =>
    seriesMarkup(one, index, {
      ...{ isLine: chart.shape === 'line', categories: chart.categories, letters: look },
      numberFormat: numberFormat(chart.series.flatMap(({ values }) => values.map(String))),
      colourOf: ({ role }) => hex(theme.series[role]),
    }),
  )
  const plot = chart.shape === 'line' ? linesMarkup(series, chart) : barsMarkup(series, chart, width)
  const legend = `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${bare}${letters(look, 'level')}</c:legend>`
  const drawn =
    `<c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>${plot}${axes}${bare}</c:plotArea>` +
    `${chart.series.length > 1 ? legend : ''}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/>`
  return (
    `<c:chartSpace ${namespaces}><c:date1904 val="0"/><c:lang val="en-US"/><c:roundedCorners val="0"/>` +
    `<c:chart>${drawn}</c:chart>${bare}${plainLetters}` +
    `<c:externalData r:id="${workbook}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
  )
}

function linesMarkup(series: readonly string[], chart: Chart): string {
  const grouping = '<c:grouping val="standard"/><c:varyColors val="0"/>'
  const marker = chart.series.every(isTarget) ? '' : valueElement('marker', 1)
  return `<c:lineChart>${grouping}${series.join('')}${noLabels}${marker}${axisIds}</c:lineChart>`
}

function barsMarkup(series: readonly string[], chart: Chart, width: number): string {
  const isLying = chart.shape === 'bars'
  const grouping = `${valueElement('barDir', isLying ? 'bar' : 'col')}<c:grouping val="clustered"/><c:varyColors val="0"/>`
  const gap = `${valueElement('gapWidth', isLying ? narrowGap : gapOf(chart, width))}<c:overlap val="-10"/>`
  return `<c:barChart>${grouping}${series.join('')}${noLabels}${gap}${axisIds}</c:barChart>`
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
