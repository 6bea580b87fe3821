import { hasEvenTicks, tickNumbers, type ValueAxis, valueAxis } from '../../../chart/value-axis.ts'
import type { Chart } from '../../../document/figure.ts'
import type { Theme } from '../../../theme/theme.ts'
import { hex } from '../units.ts'
import { axisLine, bare, type ChartLetters, gridLines, letters, plainLetters, valueElement } from './chart-letters.ts'
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
      isLine: chart.shape === 'line',
      categories: chart.categories,
      letters: look,
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

/** Numbers by which the axes of a chart know each other. */
const ids = { categories: 1, values: 2 } as const

const axisIds = valueElement('axId', ids.categories) + valueElement('axId', ids.values)

/**
 * The axis of categories, then that of values, with the same ends and, where Word can count them, the same numbers as in
 * print. Lying categories are read from above, with the values under them.
 */
function axesMarkup(axis: ValueAxis, isLying: boolean, look: ChartLetters): string {
  const range = valueElement('max', axis.to) + valueElement('min', axis.from)
  const text = letters(look, 'turned')
  const categories =
    axisStart(ids.categories, isLying ? 'maxMin' : 'minMax', '', isLying ? 'l' : 'b') +
    `<c:numFmt formatCode="General" sourceLinked="1"/>${ticks}${axisLine}${text}` +
    `${valueElement('crossAx', ids.values)}<c:crosses val="autoZero"/><c:auto val="1"/>` +
    '<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>'
  const values =
    axisStart(ids.values, 'minMax', range, isLying ? 'b' : 'l') +
    `${gridLines}<c:numFmt formatCode="${numberFormat(tickNumbers(axis))}" sourceLinked="0"/>${ticks}${bare}${text}` +
    `${valueElement('crossAx', ids.categories)}${valueElement('crosses', isLying ? 'max' : 'autoZero')}` +
    `<c:crossBetween val="between"/>${hasEvenTicks(axis) ? valueElement('majorUnit', axis.step) : ''}`
  return `<c:catAx>${categories}</c:catAx><c:valAx>${values}</c:valAx>`
}

const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>'

function axisStart(id: number, orientation: 'minMax' | 'maxMin', range: string, position: 'b' | 'l'): string {
  const scaling = `<c:scaling>${valueElement('orientation', orientation)}${range}</c:scaling>`
  return `${valueElement('axId', id)}${scaling}<c:delete val="0"/>${valueElement('axPos', position)}`
}

/** A spreadsheet's format with as many decimals as these numbers have; Word puts the comma where the office's settings want it. */
function numberFormat(numbers: readonly string[]): string {
  const places = Math.max(0, ...numbers.map(number => number.split('.')[1]?.length ?? 0))
  return places === 0 ? '#,##0' : `#,##0.${'0'.repeat(places)}`
}
