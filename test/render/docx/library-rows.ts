import {
  AlignmentType,
  Document,
  Packer,
  Paragraph,
  ShadingType,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { CellLine, Matrix, Table as ReportTable } from '../../../src/document/table.ts'
import type { InlineContext } from '../../../src/render/docx/context.ts'
import { docxPieces } from '../../../src/render/docx/inlines.ts'
import { type MergedCell, type MergedRow, mergedRows } from '../../../src/render/docx/merged-rows.ts'
import { piecesOf } from '../../../src/render/docx/pieces.ts'
import { styleIds } from '../../../src/render/docx/styles/style-ids.ts'
import { hex, twips } from '../../../src/render/docx/units.ts'
import { columnStyles, columnWidths } from '../../../src/theme/column-widths.ts'
import { gradeColour } from '../../../src/theme/grade-ramp.ts'
import { tableLayout } from '../../../src/theme/layout.ts'

interface RowSetting extends InlineContext {
  readonly columns: ReportTable['columns']
  readonly isHead: boolean
}

/** The package that the library makes of a table, all of it its own. */
export function packTable(table: ReportTable | Matrix, width: number, context: InlineContext): Promise<Uint8Array> {
  const { columns } = table
  const widths = columnWidths(
    columns.map(({ role }) => role),
    width,
  ).map(twips)
  const rowsOf = (rows: readonly MergedRow[], isHead: boolean) =>
    rows.map(row => libraryRow(row, { ...context, columns, isHead }))
  const { head, body } = mergedRows(table)
  const written = new Table({
    rows: [...rowsOf(head, true), ...rowsOf(body, false)],
    style: styleIds.table,
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
  })
  return Packer.toBuffer(new Document({ sections: [{ children: [written] }] }))
}

function libraryRow(row: MergedRow, setting: RowSetting): TableRow {
  const { columns, isHead } = setting
  let column = 0
  const children = row.cells.map(merged => {
    const role = columns[column]?.role
    column += merged.cell.columnSpan
    const bodyAlign = role === undefined || merged.cell.columnSpan > 1 ? 'left' : columnStyles[role].align
    return libraryCell(merged, row, isHead ? 'center' : bodyAlign, setting)
  })
  return new TableRow({ children, tableHeader: isHead, cantSplit: row.isWhole, keepNext: row.keepNext })
}

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const

function libraryCell(
  { cell, merge }: MergedCell,
  { role }: MergedRow,
  align: keyof typeof alignments,
  setting: RowSetting,
): TableCell {
  const { isHead, theme } = setting
  const rowStyle = role === undefined ? undefined : theme.rows[role]
  const fill =
    cell.role === undefined ? (isHead ? theme.table.headFill : rowStyle?.fill) : gradeColour(theme.grades, cell.role)
  const isBold = isHead || rowStyle?.bold === true
  const lines = cell.lines.length === 0 ? [{ level: 0, children: [] }] : cell.lines
  return new TableCell({
    children: lines.map(line => libraryLine(line, alignments[align], isBold, setting)),
    columnSpan: cell.columnSpan,
    ...(merge !== undefined && { verticalMerge: merge }),
    ...(isHead && { verticalAlign: VerticalAlignTable.CENTER }),
    ...(fill !== undefined && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: hex(fill) } }),
  })
}

function libraryLine(
  { level, marker, children }: CellLine,
  alignment: 'left' | 'center' | 'right',
  isBold: boolean,
  context: InlineContext,
): Paragraph {
  const step = twips(tableLayout.listIndent)
  const style = isBold ? ({ bold: true } as const) : {}
  const before =
    marker === undefined ? [] : [new TextRun({ ...style, text: marker }), new TextRun({ children: [new Tab()] })]
  const left = level * step
  return new Paragraph({
    style: styleIds.cell,
    alignment,
    children: [...before, ...docxPieces(piecesOf(children, context, style))],
    ...(left > 0 && {
      indent: { left, hanging: marker === undefined ? 0 : step },
      tabStops: [{ type: 'left', position: left }],
    }),
  })
}
