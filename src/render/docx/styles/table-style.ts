import { tableLayout } from '../../../theme/layout.ts'
import type { Theme } from '../../../theme/theme.ts'
import { hex, twips } from '../units.ts'
import { styleIds } from './style-ids.ts'

/**
 * The style of all tables, as Word writes it: the library has no table styles of its own, but takes a sheet of foreign
 * ones. Headings are coloured cell by cell: a style knows one heading row at most, and even in tables that have none.
 */
export function tableStyle({ table }: Theme): string {
  const { ruleWidth, paddingX, paddingY } = tableLayout
  const border = (side: string) =>
    `<w:${side} w:val="single" w:sz="${Math.round(ruleWidth * 8)}" w:space="0" w:color="${hex(table.ruleColour)}"/>`
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('')
  const margin = (side: string, points: number) => `<w:${side} w:w="${twips(points)}" w:type="dxa"/>`
  const margins = `${margin('top', paddingY)}${margin('left', paddingX)}${margin('bottom', paddingY)}${margin('right', paddingX)}`
  return `<?xml version="1.0" encoding="UTF-8"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:style w:type="table" w:customStyle="1" w:styleId="${styleIds.table}">
<w:name w:val="Tabel Laporan"/><w:uiPriority w:val="99"/><w:qFormat/>
<w:tblPr><w:tblBorders>${borders}</w:tblBorders><w:tblCellMar>${margins}</w:tblCellMar></w:tblPr>
</w:style>
</w:styles>`
}
