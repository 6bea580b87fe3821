import { formatNumber } from '../base/format-number.ts'
import type { Chart, ChartSeries, ChartValue } from '../document/figure.ts'
import { type ChartFrame, frameOf, lineHeight } from './chart-frame.ts'
import type { ChartLook } from './chart-look.ts'
import { paleColour } from './pale-colour.ts'

/**
 * A chart in the words of ECharts: nothing that moves or answers to a mouse.
 *
 * The library keeps names as keys of plain objects, and one that is `__proto__` would change every object of the process.
 * It gets numbers, and the names only when it writes them.
 */
export function chartOptions(chart: Chart, look: ChartLook, width: number) {
  const frame = frameOf(chart, look, width)
  const { isLying, left, right, top, bottom } = frame
  const categories = categoryAxis(frame, look)
  const values = valueAxis(chart, look)
  return {
    animation: false,
    textStyle: { fontFamily: look.fontFamily, fontSize: look.fontSize, color: look.textColour },
    ...(chart.series.length > 1 && { legend: legend(chart, look) }),
    // The frame has room for all names: the library need not look for it.
    grid: { left, right, top, bottom, outerBoundsMode: 'none' as const },
    xAxis: isLying ? values : categories,
    yAxis: isLying ? categories : values,
    series: chart.series.map((series, index) => ({
      ...seriesOptions(series, String(index), chart, look, isLying),
      ...(index === 0 && chart.bands.length > 0 && { markArea: bands(chart, frame, look) }),
    })),
  }
}

function legend(chart: Chart, look: ChartLook) {
  const swatch = chart.shape === 'line' ? 18 : 9
  return {
    ...{ bottom: 0, itemWidth: swatch, itemHeight: 9, itemGap: 16, selectedMode: false },
    ...(chart.shape !== 'line' && { icon: 'rect' }),
    textStyle: { fontSize: look.fontSize, color: look.textColour },
    data: chart.series.map(({ role }, index) => ({
      name: String(index),
      ...(chart.shape === 'line' && role === 'target' && { icon: dashes }),
    })),
    formatter: (index: string) => chart.series[Number(index)]?.name ?? '',
  }
}

/** The library would draw a point on the dashed line of a target, which has none. */
const dashes = 'path://M0 0h5v1.5h-5zM7 0h5v1.5h-5zM14 0h5v1.5h-5z'

function categoryAxis({ names, isLying }: ChartFrame, look: ChartLook) {
  return {
    type: 'category' as const,
    data: names.map((_, index) => String(index)),
    inverse: isLying,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: look.axisColour } },
    axisLabel: {
      ...{ interval: 0, margin: 6, ...nameLook(look) },
      formatter: (index: string) => names[Number(index)] ?? '',
    },
  }
}

/** Of names that may take several lines. */
function nameLook({ fontSize, textColour }: ChartLook) {
  return { fontSize, color: textColour, lineHeight: fontSize * lineHeight }
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
  if (chart.shape !== 'line') {
    // Ranges are seen between the bars only.
    const gap = chart.bands.length > 0 && { barCategoryGap: '50%' }
    return { ...common, type: 'bar' as const, barMaxWidth: 26, barGap: '15%', ...gap }
  }
  const isTarget = series.role === 'target'
  return {
    ...common,
    type: 'line' as const,
    connectNulls: false,
    ...{ symbol: isTarget ? 'none' : 'circle', symbolSize: 5 },
    lineStyle: { width: 1.5, type: isTarget ? ('dashed' as const) : ('solid' as const) },
  }
}

function printed(value: ChartValue): string {
  return value === null ? '' : formatNumber(value)
}

/** Named ranges behind the bars, each with its name at the far end. */
function bands(chart: Chart, { isLying, bandNames }: ChartFrame, look: ChartLook) {
  const axis = isLying ? 'xAxis' : 'yAxis'
  return {
    silent: true,
    data: chart.bands.map(({ role, from, to }, index) => [
      {
        [axis]: from,
        itemStyle: { color: paleColour(look.bands[role]) },
        label: {
          show: true,
          position: isLying ? ('top' as const) : ('insideTop' as const),
          formatter: () => bandNames[index] ?? '',
          ...nameLook(look),
        },
      },
      { [axis]: to },
    ]),
  }
}
