import { escapeHtml } from '../../base/escape-markup.ts'
import { drawChart } from '../../chart/draw-chart.ts'
import type { Drawing, Mark } from '../../chart/drawing.ts'
import type { Assets } from '../../document/document.ts'
import type { Figure } from '../../document/figure.ts'
import type { Anchors } from '../anchors.ts'
import { chartHeight, chartLook, type Look } from '../measures.ts'
import { htmlInlines } from './inlines.ts'

/** What the handlers of blocks need besides their node. */
export interface HtmlContext extends Look {
  readonly anchors: Anchors
  readonly assets: Assets
}

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

/** A drawing as SVG inside HTML, one unit a point, in the letters of the page around it. */
export function drawingSvg({ width, height, letters, marks }: Drawing): string {
  const size = `width="${short(width)}" height="${short(height)}" viewBox="0 0 ${short(width)} ${short(height)}"`
  const lines = marks.map(mark => markSvg(mark, letters.colour))
  return `<svg ${size} font-size="${short(letters.size)}">\n${lines.join('\n')}\n</svg>`
}

function markSvg(mark: Mark, textColour: string): string {
  switch (mark.type) {
    case 'area': {
      const box = `x="${short(mark.x)}" y="${short(mark.y)}" width="${short(mark.width)}" height="${short(mark.height)}"`
      return `<rect ${box} fill="${mark.colour}"/>`
    }
    case 'stroke': {
      const points = mark.points.map(({ x, y }) => `${short(x)},${short(y)}`).join(' ')
      const dash = mark.dash === undefined ? '' : ` stroke-dasharray="${mark.dash.map(short).join(' ')}"`
      return `<polyline points="${points}" fill="none" stroke="${mark.colour}" stroke-width="${short(mark.width)}"${dash} stroke-linejoin="round"/>`
    }
    case 'dot': {
      const centre = `cx="${short(mark.centre.x)}" cy="${short(mark.centre.y)}"`
      return `<circle ${centre} r="${short(mark.radius)}" fill="${mark.colour}"/>`
    }
    case 'label': {
      const place = `x="${short(mark.x)}" y="${short(mark.baseline)}" text-anchor="${mark.anchor}"`
      return `<text ${place} fill="${textColour}">${escapeHtml(mark.text)}</text>`
    }
  }
}

/** To a thousandth of a point. */
function short(length: number): string {
  return String(Math.round(length * 1000) / 1000)
}
