// Here lives what several formats derive from a theme: measures, anchors, running heads, the foot of a cover.
// In come a document and a theme. Out go lengths in points and names, which each format writes in its own way.
// The formats have a folder each, and none knows another.

import { frameOf, shapeOf } from '../chart/chart-frame.ts'
import type { ChartLook } from '../chart/chart-look.ts'
import type { Chart } from '../document/figure.ts'
import type { TableColumn } from '../document/table.ts'
import { columnStyles, columnWidths } from '../theme/column-widths.ts'
import { gradeColour } from '../theme/grade-ramp.ts'
import { chartLayout, tableLayout } from '../theme/layout.ts'
import type { PageFrame } from '../theme/page-frame.ts'
import type { TextStyle, Theme } from '../theme/theme.ts'
import type { Faces } from '../typeset/faces.ts'
import type { MatrixStyle } from '../typeset/matrix-style.ts'

/** How a report looks, with the letters that it is measured in. */
export interface Look {
  readonly theme: Theme
  readonly faces: Faces
}

/** Height of the letters of a face, ascender to descender, in em: what `lineHeight` multiplies. */
function letterHeight(faces: Faces): number {
  return faces.regular.ascent + faces.regular.descent
}

/** Distance of baselines in points. */
export function leadingOf(style: Pick<TextStyle, 'size' | 'lineHeight'>, faces: Faces): number {
  return style.size * style.lineHeight * letterHeight(faces)
}

/** Width and height of the text area of a page, in points. */
export function textArea(frame: PageFrame): { readonly width: number; readonly height: number } {
  return { width: frame.width - frame.left - frame.right, height: frame.height - frame.top - frame.bottom }
}

/** How the typesetter sets rows of these columns in a text area of this width, in points. */
export function matrixStyle(columns: readonly TableColumn[], width: number, { theme, faces }: Look): MatrixStyle {
  const roles = columns.map(column => column.role)
  const widths = columnWidths(roles, width)
  const { table, caption } = theme
  const { paddingX, paddingY, listIndent, continuedSuffix } = tableLayout
  return {
    size: table.size,
    paddingX,
    paddingY,
    listIndent,
    continuedSuffix,
    leading: leadingOf(table, faces),
    columns: roles.map((role, index) => ({
      width: widths[index] ?? 0,
      align: columnStyles[role].align,
      saysContinued: columnStyles[role].saysContinued,
    })),
    boldRows: { total: theme.rows.total.bold },
    caption: { size: caption.size, leading: leadingOf(caption, faces), below: caption.below },
  }
}

/** How charts are drawn with these letters. */
export function chartLook({ theme, faces }: Look): ChartLook {
  const { size, textColour, axisColour, gridColour } = theme.chart
  return {
    fontSize: size,
    textColour,
    axisColour,
    gridColour,
    series: theme.series,
    bandColour: role => gradeColour(theme.grades, role),
    letterMiddle: ((faces.regular.ascent - faces.regular.descent) / 2) * size,
    widthOf: text => faces.regular.widthOf(text) * size,
  }
}

/** Height in points of a chart of this width: what lies grows with its bars. */
export function chartHeight(chart: Chart, width: number, look: Look): number {
  const { height, smallHeight, barHeight, barGap } = chartLayout
  const letters = chartLook(look)
  if (shapeOf(chart, width, letters.widthOf) !== 'bars') return chart.size === 'small' ? smallHeight : height
  const { top, bottom } = frameOf(chart, letters, width)
  return top + chart.categories.length * (chart.series.length * barHeight + barGap) + bottom
}
