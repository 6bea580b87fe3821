import { Table as DocxTable, type FileChild, LineRuleType, Paragraph, TableLayoutType, WidthType } from 'docx'
import type { Kept } from '../../document/kept.ts'
import type { Matrix, Table } from '../../document/table.ts'
import { columnWidths } from '../../theme/column-widths.ts'
import { tableLayout } from '../../theme/layout.ts'
import type { DocxContext, InlineContext } from './context.ts'
import { docxCaption } from './inlines.ts'
import type { LinkList } from './markup-aside.ts'
import { mergedRows } from './merged-rows.ts'
import { rowsMarkup } from './rows-markup/rows-markup.ts'
import { styleIds } from './styles/style-ids.ts'
import { twips } from './units.ts'

/** A small table under its caption. */
export function docxTable(table: Table, context: DocxContext): readonly FileChild[] {
  return [...docxCaption(table, context), docxRows(table, context), ...afterTable(table, tableLayout.below)]
}

type TableContext = InlineContext & Pick<DocxContext, 'area' | 'aside'>

/** The least height of a paragraph in points: what follows a matrix keeps its own distance. */
export const afterMatrix = 1

/**
 * A paragraph of a height in points; none before what a table or chart keeps to itself, which stands close under it. Word
 * wants one between two tables and after the last one of a section, and would make it a line of text, which may take a page
 * of its own.
 */
export function afterTable({ keeps }: Kept, height: number): readonly Paragraph[] {
  if (keeps === true) return []
  return [
    new Paragraph({
      style: styleIds.afterTable,
      spacing: { line: twips(height), lineRule: LineRuleType.EXACT },
    }),
  ]
}

/**
 * A table or matrix without its caption. Its heading repeats on every page, rows stay whole, and the name of a group
 * stands in the merged cell of each row.
 */
export function docxRows(
  table: Table | Matrix,
  { area, aside, labelBookmarkOf, bookmarkOf, pageOf, theme, faces }: TableContext,
): DocxTable {
  const { columns } = table
  const roles = columns.map(column => column.role)
  const widths = columnWidths(roles, area.width).map(twips)
  const inlines = { labelBookmarkOf, bookmarkOf, pageOf, theme, faces }
  const { head, body } = mergedRows(table)
  const writeRows = (links: LinkList) => {
    const setting = { columns, widths, inlines, links, isHead: false }
    return rowsMarkup(head, { ...setting, isHead: true }) + rowsMarkup(body, setting)
  }
  return new DocxTable({
    rows: [aside.keepRows(writeRows)],
    style: styleIds.table,
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
  })
}
