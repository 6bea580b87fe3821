import { AlignmentType, type FileChild, Paragraph, TextRun } from 'docx'
import { shapeOf } from '../../chart/chart-frame.ts'
import type { Chart, Figure } from '../../document/figure.ts'
import { chartLayout, tableLayout } from '../../theme/layout.ts'
import type { Look } from '../measures.ts'
import { chartHeight, chartLook } from '../measures.ts'
import { chartDrawing } from './chart-markup/chart-drawing.ts'
import type { DocxContext } from './context.ts'
import { docxCaption } from './inlines.ts'
import { afterTable } from './tables.ts'
import { twips } from './units.ts'

/** A chart of Word's own, with the sheet of its numbers, and its caption under it. */
export function docxFigure(figure: Figure, context: DocxContext): readonly FileChild[] {
  const { chart } = figure
  const { area, aside, theme, turnsPage } = context
  const shape = shapeOf(chart, area.width, chartLook(context).widthOf)
  const drawing = chartDrawing(
    { ...chart, shape },
    {
      theme,
      aside,
      width: area.width,
      picture: { width: pixels(area.width), height: pictureHeight(chart, area.width, context) },
      altText: { name: figure.caption.label ?? '', description: figure.alt, title: figure.caption.label ?? '' },
    },
  )
  const picture = new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    pageBreakBefore: turnsPage,
    spacing: { before: 0, after: twips(chartLayout.captionGap) },
    children: [new TextRun({ children: [drawing] })],
  })
  return [picture, ...docxCaption(figure, { ...context, turnsPage: false }), ...afterTable(figure, tableLayout.below)]
}

/** Height in pixels of the picture of a chart in a text area of a width in points. Word draws no bands. */
export function pictureHeight(chart: Chart, width: number, look: Look): number {
  return pixels(chartHeight({ ...chart, bands: [] }, width, look))
}

/** Word measures pictures in pixels of 1/96 inch. */
function pixels(points: number): number {
  return Math.round((points * 96) / 72)
}
