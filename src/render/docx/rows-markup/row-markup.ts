import type { Column } from '../../../document/table.ts'
import type { InlineContext } from '../context.ts'
import { type MergedRow, staysWhole } from '../merged-rows.ts'
import { cellMarkup } from './cell-markup.ts'
import type { LinkList } from './link-list.ts'

export interface RowSetting extends InlineContext {
  readonly columns: readonly Column[]
  /** Widths of the columns in Word's measure. */
  readonly widths: readonly number[]
  readonly isHead: boolean
  readonly links: LinkList
}

/** A row of a table. A heading row repeats on every page. */
export function rowMarkup(row: MergedRow, { columns, widths, ...setting }: RowSetting): string {
  // Word opens no document with such a row.
  if (row.cells.length === 0) return ''
  let column = 0
  const cells = row.cells.map(merged => {
    const { columnSpan } = merged.cell
    const width = widths.slice(column, column + columnSpan).reduce((sum, one) => sum + one, 0)
    const role = columns[column]?.role
    column += columnSpan
    return cellMarkup(merged, { ...setting, column: role, row: row.role, keepNext: row.keepNext, width })
  })
  const cantSplit = setting.isHead || staysWhole(row) ? '<w:cantSplit/>' : '<w:cantSplit w:val="off"/>'
  const tableHeader = setting.isHead ? '<w:tblHeader/>' : '<w:tblHeader w:val="off"/>'
  return `<w:tr><w:trPr>${cantSplit}${tableHeader}</w:trPr>${cells.join('')}</w:tr>`
}
