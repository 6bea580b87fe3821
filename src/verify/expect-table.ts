import { inlineText } from '../document/inline.ts'
import { placeRows } from '../document/place-rows.ts'
import type { Cell, Matrix, MatrixItem, Row, Table } from '../document/table.ts'
import type { ExpectedCell } from './expected-report.ts'

interface PlacedText {
  readonly column: number
  readonly cell: Cell
  /** From 1 in the body; 0 in the heading. */
  readonly row: number
}

/** The cells that are not blank, each once: by the column in which they begin, from top to bottom, without empty columns. */
export function expectTable(table: Table | Matrix): readonly (readonly ExpectedCell[])[] {
  const body = table.type === 'table' ? placeTexts(table.body, 1) : placeItems(table.body)
  const placed = [...placeTexts(table.head, 0), ...body].filter(({ cell }) => expectedCellText(cell).trim() !== '')
  const used = [...new Set(placed.map(({ column }) => column))].sort((left, right) => left - right)
  return used.map(column => {
    const cells = placed.filter(one => one.column === column)
    const title = cells.findLast(({ row }) => row === 0)?.cell
    const name = title === undefined ? `${column + 1}` : `"${expectedCellText(title)}"`
    return cells.map(({ cell, row }) => ({
      text: expectedCellText(cell),
      where: row === 0 ? `kepala kolom ${column + 1}` : `baris ${row}, kolom ${name}`,
    }))
  })
}

function placeTexts(rows: readonly Row[], first: 0 | 1): readonly PlacedText[] {
  return placeRows(rows).flatMap(({ cells }, index) =>
    cells.flatMap(({ cell, column, fromAbove }) =>
      fromAbove ? [] : [{ cell, column, row: first === 0 ? 0 : index + 1 }],
    ),
  )
}

function placeItems(items: readonly MatrixItem[]): readonly PlacedText[] {
  const placed: PlacedText[] = []
  let row = 1
  const place = (item: MatrixItem, from: number): void => {
    let column = from
    for (const cell of item.cells) {
      placed.push({ cell, column, row })
      column += cell.columnSpan
    }
    if (item.type === 'row') row += 1
    else for (const child of item.children) place(child, column)
  }
  for (const item of items) place(item, 0)
  return placed
}

/** Lines and their markers, a blank between them. */
export function expectedCellText({ lines }: Cell): string {
  return lines.map(({ marker, children }) => [marker, inlineText(children)].filter(Boolean).join('\n')).join(' ')
}
