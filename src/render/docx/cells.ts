import { AlignmentType, Paragraph, ShadingType, Tab, TableCell, TextRun, VerticalAlignTable } from 'docx'
import type { CellLine, ColumnRole, RowRole } from '../../document/table.ts'
import { columnStyles } from '../../theme/column-widths.ts'
import { tableLayout } from '../../theme/layout.ts'
import type { InlineContext } from './context.ts'
import { styleIds } from './docx-styles.ts'
import { docxInlines } from './inlines.ts'
import type { MergedCell } from './merged-rows.ts'
import { hex, twips } from './units.ts'

export interface CellSetting extends InlineContext {
  /** Role of the column in which the cell begins. */
  readonly column: ColumnRole | undefined
  readonly row: RowRole | undefined
  readonly isHead: boolean
}

/** A cell of a table. Its width is that of its columns, which the library puts in. */
export function docxCell({ cell, merge }: MergedCell, setting: CellSetting): TableCell {
  const { column, isHead, theme } = setting
  const rowStyle = setting.row === undefined ? undefined : theme.rows[setting.row]
  const fill = cell.role === undefined ? (isHead ? theme.table.headFill : rowStyle?.fill) : theme.cellFills[cell.role]
  const bodyAlign = column === undefined || cell.columnSpan > 1 ? 'left' : columnStyles[column].align
  const align = isHead ? 'center' : bodyAlign
  const isBold = isHead || rowStyle?.bold === true
  // Word takes no cell without a paragraph.
  const lines = cell.lines.length === 0 ? [{ level: 0, children: [] }] : cell.lines
  return new TableCell({
    children: lines.map(line => lineParagraph(line, align, isBold, setting)),
    columnSpan: cell.columnSpan,
    ...(merge !== undefined && { verticalMerge: merge }),
    ...(isHead && { verticalAlign: VerticalAlignTable.CENTER }),
    ...(fill !== undefined && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: hex(fill) } }),
  })
}

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const

function lineParagraph(
  line: CellLine,
  align: keyof typeof alignments,
  isBold: boolean,
  context: InlineContext,
): Paragraph {
  const step = twips(tableLayout.listIndent)
  const style = isBold ? ({ bold: true } as const) : {}
  const marker =
    line.marker === undefined
      ? []
      : [new TextRun({ ...style, text: line.marker }), new TextRun({ children: [new Tab()] })]
  const left = line.level * step
  return new Paragraph({
    style: styleIds.cell,
    alignment: alignments[align],
    children: [...marker, ...docxInlines(line.children, context, style)],
    ...(left > 0 && {
      indent: { left, hanging: line.marker === undefined ? 0 : step },
      tabStops: [{ type: 'left', position: left }],
    }),
  })
}
