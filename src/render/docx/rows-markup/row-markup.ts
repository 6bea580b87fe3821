import type { Column } from '../../../document/table.ts'
import type { MergedRow } from '../merged-rows.ts'
import { type CellSetting, cellMarkup } from './cell-markup.ts'

export interface RowSetting extends CellSetting {
  readonly columns: readonly Column[]
  /** Widths of the columns in Word's measure. */
  readonly widths: readonly number[]
}

/** A row of a table. A heading row repeats on every page. */
export function rowMarkup(row: MergedRow, setting: RowSetting): string {
  const { columns, widths, isHead } = setting
  // Word opens no document with such a row.
  if (row.cells.length === 0) return ''
  let column = 0
  const cells = row.cells.map(merged => {
    const { columnSpan } = merged.cell
    const width = widths.slice(column, column + columnSpan).reduce((sum, one) => sum + one, 0)
    const place = { row, column: columns[column]?.role, width }
    column += columnSpan
    return cellMarkup(merged, place, setting)
  })
  const cantSplit = row.isWhole ? '<w:cantSplit/>' : '<w:cantSplit w:val="off"/>'
  const tableHeader = isHead ? '<w:tblHeader/>' : '<w:tblHeader w:val="off"/>'
  return `<w:tr><w:trPr>${cantSplit}${tableHeader}</w:trPr>${cells.join('')}</w:tr>`
}
