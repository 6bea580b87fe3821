import { type FileChild, HeightRule, Paragraph, Table, TableCell, TableRow } from 'docx'
import { groupBy } from '../../base/group-by.ts'
import type { Matrix } from '../../document/table.ts'
import { tableLayout } from '../../theme/layout.ts'
import { type LaidRow, layRows, tallest } from '../../typeset/laid-row.ts'
import { layHead } from '../../typeset/lay-head.ts'
import type { MatrixStyle } from '../../typeset/matrix-style.ts'
import { matrixStyle } from '../measures.ts'
import type { DocxContext } from './context.ts'
import { mergedBody } from './merged-rows.ts'
import { staysWhole } from './rows.ts'
import { twips } from './units.ts'

/**
 * A table that breaks over pages as a matrix will, its rows empty but as high as Word makes them. To lay out the text of
 * thousands of cells takes the library minutes; our own measurer has their lines at hand.
 */
export function blankMatrix(matrix: Matrix, context: DocxContext): readonly FileChild[] {
  const { faces, area } = context
  const style = matrixStyle(matrix.columns, area.width, context)
  const { ruleWidth } = tableLayout
  const head = layHead(matrix.head, faces, style).height + matrix.head.length * ruleWidth
  const heights = rowHeights(layRows(matrix, faces, style), style)
  const body = mergedBody(matrix).flatMap((row, index) => {
    const height = heights[index] ?? 0
    if (staysWhole(row)) return [blankRow(height, { keepNext: row.keepNext })]
    // A row that may break does so between its lines.
    const lines = Math.ceil(height / style.leading)
    return Array.from({ length: lines }, () => blankRow(height / lines, {}))
  })
  const headRow = blankRow(head, { tableHeader: true, keepNext: true })
  return [new Table({ rows: matrix.head.length === 0 ? body : [headRow, ...body], columnWidths: [twips(area.width)] })]
}

/** Heights of rows in points with a rule each. What a group's own text wants more, Word adds to its last row. */
function rowHeights(rows: readonly LaidRow[], style: MatrixStyle): readonly number[] {
  const { ruleWidth } = tableLayout
  const heights = rows.map(row => tallest(row.cells, style) + ruleWidth)
  const places = rows.flatMap(({ groups }, index) => groups.map(group => ({ group, index })))
  const innermostFirst = [...groupBy(places, ({ group }) => group)].sort(([left], [right]) => right.level - left.level)
  for (const [group, inside] of innermostFirst) {
    const present = inside.reduce((sum, { index }) => sum + (heights[index] ?? 0), 0)
    const last = inside.at(-1)?.index ?? 0
    heights[last] = (heights[last] ?? 0) + Math.max(0, group.height + ruleWidth - present)
  }
  return heights
}

function blankRow(height: number, options: { readonly keepNext?: boolean; readonly tableHeader?: boolean }): TableRow {
  return new TableRow({
    ...options,
    height: { value: twips(height), rule: HeightRule.EXACT },
    cantSplit: true,
    children: [new TableCell({ children: [new Paragraph({})] })],
  })
}
