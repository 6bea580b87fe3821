import { BarChart, LineChart } from 'echarts/charts'
import { GridSimpleComponent, LegendPlainComponent, MarkAreaComponent } from 'echarts/components'
import { init, setPlatformAPI, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { Chart } from '../document/figure.ts'
import type { ChartLook } from './chart-look.ts'
import { chartOptions } from './chart-options.ts'
import { guardCache } from './guard-cache.ts'

guardCache()
use([BarChart, LineChart, GridSimpleComponent, LegendPlainComponent, MarkAreaComponent, SVGRenderer])

/** Draws a chart as SVG, `width` × `height` points. The same chart gives the same text. */
export function toChartSvg(chart: Chart, look: ChartLook, width: number, height: number): string {
  // The library has no letters of its own to measure without a browser.
  setPlatformAPI({ measureText: text => ({ width: look.widthOf(text) }) })
  const drawing = init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    drawing.setOption(chartOptions(chart, look, width))
    return withoutScreen(drawing.renderToSVGString())
  } finally {
    // Its timers would keep the process alive.
    drawing.dispose()
  }
}

/** Leaves out what only a mouse would notice, what cannot be seen, and ids that count the charts of the process. */
function withoutScreen(svg: string): string {
  return (
    svg
      // Lines are cut off at the plot, which all of them lie in; PDF would draw them through a mask.
      .replace(/ clip-path="[^"]*"|<clipPath .*?<\/clipPath>|<defs\s*>\s*<\/defs>/gs, '')
      .replace(/<path [^>]*fill-opacity="0"[^>]*><\/path>/g, '')
      .replace(/<style\b.*?<\/style>/gs, '')
      .replace(/ (?:class|ecmeta_\w+|pointer-events)="[^"]*"/g, '')
      .replace(/zr\d+-/g, 'zr-')
      .replace(/\n+/g, '\n')
  )
}
