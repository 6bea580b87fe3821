import { formatNumber } from '../base/format-number.ts'
import type { Chart, ChartSeries, ChartValue } from '../document/figure.ts'
import type { ChartLook } from './chart-look.ts'
import { shapeOf } from './shape-of.ts'

/** Room in points beside the plot for a value printed at the end of a bar. */
const valueRoom = 34

/** Part of the width that names of categories take at most. */
const longestNames = 0.45

/**
 * A chart in the words of ECharts: nothing that moves or answers to a mouse.
 *
 * The library keeps names as keys of plain objects, and one that is `__proto__` would change every object of the process.
 * It gets numbers, and the names only when it writes them.
 */
export function chartOptions(chart: Chart, look: ChartLook, width: number) {
  const isLying = shapeOf(chart, width, look.widthOf) === 'bars'
  const longest = Math.ceil(Math.max(...chart.categories.map(look.widthOf))) + 1
  const names = Math.min(width * longestNames, longest)
  const hasLegend = chart.series.length > 1
  const categories = categoryAxis(chart, look, isLying ? names : undefined)
  const values = valueAxis(chart, look)
  return {
    animation: false,
    textStyle: { fontFamily: look.fontFamily, fontSize: look.fontSize, color: look.textColour },
    ...(hasLegend && { legend: legend(chart, look) }),
    grid: {
      left: isLying ? names + 12 : 40,
      right: isLying ? valueRoom : 12,
      top: 14,
      bottom: (isLying ? 22 : 24) + (hasLegend ? 18 : 0),
    },
    xAxis: isLying ? values : categories,
    yAxis: isLying ? categories : values,
    series: chart.series.map((series, index) => ({
      ...seriesOptions(series, String(index), chart, look, isLying),
      ...(index === 0 && chart.bands.length > 0 && { markArea: bands(chart, look, isLying) }),
    })),
  }
}

function legend(chart: Chart, look: ChartLook) {
  const swatch = chart.shape === 'line' ? 18 : 9
  return {
    ...{ bottom: 0, itemWidth: swatch, itemHeight: 9, itemGap: 16, selectedMode: false },
    ...(chart.shape !== 'line' && { icon: 'rect' }),
    textStyle: { fontSize: look.fontSize, color: look.textColour },
    data: chart.series.map((_, index) => String(index)),
    formatter: (index: string) => chart.series[Number(index)]?.name ?? '',
  }
}

function categoryAxis({ categories, shape }: Chart, look: ChartLook, nameWidth: number | undefined) {
  return {
    type: 'category' as const,
    data: categories.map((_, index) => String(index)),
    inverse: nameWidth !== undefined,
    boundaryGap: shape !== 'line',
    axisTick: { show: false },
    axisLine: { lineStyle: { color: look.axisColour } },
    axisLabel: {
      ...{ interval: 0, fontSize: look.fontSize, color: look.textColour, margin: 6 },
      formatter: (index: string) => categories[Number(index)] ?? '',
      ...(nameWidth !== undefined && { width: nameWidth, overflow: 'break' as const }),
    },
  }
}

function valueAxis({ from, to }: Chart, look: ChartLook) {
  return {
    type: 'value' as const,
    min: from ?? 0,
    ...(to !== undefined && { max: to }),
    splitLine: { lineStyle: { color: look.gridColour, width: 0.5 } },
    axisLabel: {
      ...{ fontSize: look.fontSize, color: look.textColour },
      // Ticks are round numbers of the library's choice: at most two decimals are worth a label.
      formatter: (tick: number) => String(Math.round(tick * 100) / 100).replace('.', ','),
    },
  }
}

function seriesOptions(series: ChartSeries, name: string, chart: Chart, look: ChartLook, isLying: boolean) {
  const common = {
    name,
    data: series.values.map(value => (value === null ? null : Number(value))),
    silent: true,
    emphasis: { disabled: true },
    color: look.series[series.role],
    label: {
      ...{ show: series.role !== 'target', fontSize: look.fontSize, color: look.textColour },
      position: isLying ? ('right' as const) : ('top' as const),
      ...{ distance: 3, textBorderWidth: 0 },
      formatter: ({ dataIndex }: { readonly dataIndex: number }) => printed(series.values[dataIndex] ?? null),
    },
  }
  if (chart.shape !== 'line') return { ...common, type: 'bar' as const, barMaxWidth: 26, barGap: '15%' }
  const isTarget = series.role === 'target'
  return {
    ...common,
    type: 'line' as const,
    connectNulls: false,
    showSymbol: !isTarget,
    ...{ symbol: 'circle', symbolSize: 5 },
    lineStyle: { width: 1.5, type: isTarget ? ('dashed' as const) : ('solid' as const) },
  }
}

function printed(value: ChartValue): string {
  return value === null ? '' : formatNumber(value)
}

/** Named ranges behind the bars, each with its name at the far end. */
function bands(chart: Chart, look: ChartLook, isLying: boolean) {
  const axis = isLying ? 'xAxis' : 'yAxis'
  return {
    silent: true,
    data: chart.bands.map(({ name, role, from, to }) => [
      {
        [axis]: from,
        itemStyle: { color: look.bands[role], opacity: 0.55 },
        label: {
          show: true,
          position: 'insideTop' as const,
          formatter: () => name,
          fontSize: look.fontSize,
        },
      },
      { [axis]: to },
    ]),
  }
}
