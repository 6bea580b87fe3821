import type { Column } from '../../../document/table.ts'
import type { MergedRow } from '../merged-rows.ts'
import { spannedWidth } from '../spanned-width.ts'
import { type CellSetting, cellMarkup } from './cell-markup.ts'

export interface RowSetting extends CellSetting {
  readonly columns: readonly Column[]
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
