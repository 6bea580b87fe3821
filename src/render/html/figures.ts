import { drawChart } from '../../chart/draw-chart.ts'
import type { Figure } from '../../document/figure.ts'
import { escapeHtml } from '../escape-html.ts'
import { chartHeight, chartLook } from '../measures.ts'
import type { HtmlContext } from './context.ts'
import { drawingSvg } from './drawing-svg.ts'
import { htmlInlines } from './inlines.ts'

/** Width of a chart on the screen; points. */
const chartWidth = 450

/** A chart as a picture inside the page, with its caption under it. */
export function htmlFigure(figure: Figure, context: HtmlContext): string {
  const { chart, alt, caption } = figure
  const drawing = drawChart(chart, chartLook(context), chartWidth, chartHeight(chart, chartWidth, context))
  const label = escapeHtml(caption.label ?? '')
  return `<figure id="${escapeHtml(context.anchors.of(figure) ?? '')}"><div role="img" aria-label="${escapeHtml(alt)}">${drawingSvg(drawing)}</div>
<figcaption>${label}. ${htmlInlines(caption.children)}</figcaption></figure>`
}
