import type { CellLine, ColumnRole, RowRole } from '../../../document/table.ts'
import { columnStyles } from '../../../theme/column-widths.ts'
import { tableLayout } from '../../../theme/layout.ts'
import type { InlineContext } from '../context.ts'
import { styleIds } from '../docx-styles.ts'
import type { MergedCell } from '../merged-rows.ts'
import { piecesOf } from '../pieces.ts'
import { hex, twips } from '../units.ts'
import type { LinkList } from './link-list.ts'
import { piecesMarkup, textRun } from './pieces-markup.ts'

export interface CellSetting extends InlineContext {
  /** Role of the column in which the cell begins. */
  readonly column: ColumnRole | undefined
  readonly row: RowRole | undefined
  readonly isHead: boolean
  /** Stays on the page of the next row. */
  readonly keepNext: boolean
  /** That of the columns of the cell, in Word's measure. */
  readonly width: number
  readonly links: LinkList
}

/** A cell of a table. */
export function cellMarkup({ cell, merge }: MergedCell, setting: CellSetting): string {
  const { column, isHead, theme } = setting
  const rowStyle = setting.row === undefined ? undefined : theme.rows[setting.row]
  const fill = cell.role === undefined ? (isHead ? theme.table.headFill : rowStyle?.fill) : theme.cellFills[cell.role]
  const bodyAlign = column === undefined || cell.columnSpan > 1 ? 'left' : columnStyles[column].align
  const line = { align: isHead ? 'center' : bodyAlign, isBold: isHead || rowStyle?.bold === true } as const
  const properties =
    `<w:tcW w:type="dxa" w:w="${setting.width}"/><w:gridSpan w:val="${cell.columnSpan}"/>` +
    (merge === undefined ? '' : `<w:vMerge w:val="${merge}"/>`) +
    (fill === undefined ? '' : `<w:shd w:fill="${hex(fill)}" w:color="auto" w:val="clear"/>`) +
    (isHead ? '<w:vAlign w:val="center"/>' : '')
  // Word takes no cell without a paragraph.
  const lines = cell.lines.length === 0 ? [{ level: 0, children: [] }] : cell.lines
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${lines.map(one => lineMarkup(one, line, setting)).join('')}</w:tc>`
}

interface LineSetting {
  readonly align: 'left' | 'center' | 'right'
  readonly isBold: boolean
}

function lineMarkup(
  { level, marker, children }: CellLine,
  { align, isBold }: LineSetting,
  setting: CellSetting,
): string {
  const style = isBold ? ({ bold: true } as const) : {}
  const step = twips(tableLayout.listIndent)
  const left = level * step
  const indent =
    left === 0
      ? ''
      : `<w:tabs><w:tab w:val="left" w:pos="${left}"/></w:tabs>` +
        `<w:ind w:left="${left}" w:hanging="${marker === undefined ? 0 : step}"/>`
  const keepNext = setting.keepNext ? '<w:keepNext/>' : '<w:keepNext w:val="false"/>'
  const properties = `<w:pStyle w:val="${styleIds.cell}"/>${keepNext}${indent}<w:jc w:val="${align}"/>`
  const before = marker === undefined ? '' : `${textRun(marker, style)}<w:r><w:tab/></w:r>`
  const text = piecesMarkup(piecesOf(children, setting, style), setting.links)
  return `<w:p><w:pPr>${properties}</w:pPr>${before}${text}</w:p>`
}
