// Here the rows of tables are written, without the library.
// In come merged rows and the widths of their columns. Out goes markup of Word's.

import type { CellLine, ColumnRole, TableColumn } from '../../../document/table.ts'
import { columnStyles } from '../../../theme/column-widths.ts'
import { gradeColour } from '../../../theme/grade-ramp.ts'
import { tableLayout } from '../../../theme/layout.ts'
import type { InlineContext } from '../context.ts'
import type { LinkList } from '../markup-aside.ts'
import { type MergedCell, type MergedRow, spannedWidth } from '../merged-rows.ts'
import { piecesOf, type RunStyle } from '../pieces.ts'
import { styleIds } from '../styles/style-ids.ts'
import { hex, twips } from '../units.ts'
import { piecesMarkup, textRun } from './pieces-markup.ts'

interface RowSetting extends CellSetting {
  readonly columns: readonly TableColumn[]
  /** Widths of the columns in Word's measure. */
  readonly widths: readonly number[]
}

/** Rows of a table. Heading rows repeat on every page. */
export function rowsMarkup(rows: readonly MergedRow[], setting: RowSetting): string {
  return rows.map(row => rowMarkup(row, setting)).join('')
}

function rowMarkup(row: MergedRow, setting: RowSetting): string {
  const { columns, widths, isHead } = setting
  // Word opens no document with such a row.
  if (row.cells.length === 0) return ''
  let column = 0
  const cells = row.cells.map(merged => {
    const { columnSpan } = merged.cell
    const place = { row, column: columns[column]?.role, width: spannedWidth(widths, column, columnSpan) }
    column += columnSpan
    return cellMarkup(merged, place, setting)
  })
  const cantSplit = row.isWhole ? '<w:cantSplit/>' : '<w:cantSplit w:val="off"/>'
  const tableHeader = isHead ? '<w:tblHeader/>' : '<w:tblHeader w:val="off"/>'
  return `<w:tr><w:trPr>${cantSplit}${tableHeader}</w:trPr>${cells.join('')}</w:tr>`
}

interface CellSetting {
  readonly isHead: boolean
  readonly inlines: InlineContext
  /** Takes the links out of the document. */
  readonly links: LinkList
}

/** Where a cell stands. */
interface CellPlace {
  readonly row: MergedRow
  /** Role of the column in which the cell begins. */
  readonly column: ColumnRole | undefined
  /** That of the columns of the cell, in Word's measure. */
  readonly width: number
}

/** A cell of a table. */
function cellMarkup({ cell, merge }: MergedCell, place: CellPlace, setting: CellSetting): string {
  const { row, column, width } = place
  const { isHead, inlines } = setting
  const { theme } = inlines
  const rowStyle = row.role === undefined ? undefined : theme.rows[row.role]
  const fill =
    cell.role === undefined ? (isHead ? theme.table.headFill : rowStyle?.fill) : gradeColour(theme.grades, cell.role)
  const bodyAlign = column === undefined || cell.columnSpan > 1 ? 'left' : columnStyles[column].align
  const align = isHead ? 'center' : bodyAlign
  const look = { align, keepNext: row.keepNext, style: isHead || rowStyle?.bold === true ? bold : plain }
  const properties =
    `<w:tcW w:type="dxa" w:w="${width}"/><w:gridSpan w:val="${cell.columnSpan}"/>` +
    (merge === undefined ? '' : `<w:vMerge w:val="${merge}"/>`) +
    (fill === undefined ? '' : `<w:shd w:fill="${hex(fill)}" w:color="auto" w:val="clear"/>`) +
    (isHead ? '<w:vAlign w:val="center"/>' : '')
  // Word takes no cell without a paragraph.
  const lines = cell.lines.length === 0 ? [emptyLine] : cell.lines
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${lines.map(line => lineMarkup(line, look, setting)).join('')}</w:tc>`
}

const emptyLine: CellLine = { level: 0, children: [] }

const plain: RunStyle = {}
const bold: RunStyle = { bold: true }

interface LineLook {
  readonly align: 'left' | 'center' | 'right'
  /** Stays on the page of the next row. */
  readonly keepNext: boolean
  readonly style: RunStyle
}

function lineMarkup({ level, marker, children }: CellLine, look: LineLook, { inlines, links }: CellSetting): string {
  const step = twips(tableLayout.listIndent)
  const left = level * step
  const indent =
    left === 0
      ? ''
      : `<w:tabs><w:tab w:val="left" w:pos="${left}"/></w:tabs>` +
        `<w:ind w:left="${left}" w:hanging="${marker === undefined ? 0 : step}"/>`
  const keepNext = look.keepNext ? '<w:keepNext/>' : '<w:keepNext w:val="false"/>'
  const properties = `<w:pStyle w:val="${styleIds.cell}"/>${keepNext}${indent}<w:jc w:val="${look.align}"/>`
  const before = marker === undefined ? '' : `${textRun(marker, look.style)}<w:r><w:tab/></w:r>`
  const text = piecesMarkup(piecesOf(children, inlines, look.style), links)
  return `<w:p><w:pPr>${properties}</w:pPr>${before}${text}</w:p>`
}
