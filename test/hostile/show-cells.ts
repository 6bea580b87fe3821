import type { CellValue, Sheet, SourceCell } from '../../src/sources/source.ts'

/** `S!A1` → what the cell holds, in a form that a test can write down: a plain text, a number, `{ date: … }`. */
export type ShownCells = Readonly<Record<string, unknown>>

/** Every filled cell of some sheets by its address. A covered cell is marked with `^`; one with a value of its own has both. */
export function showCells(sheets: readonly Sheet[]): ShownCells {
  const shown: Record<string, unknown> = {}
  for (const sheet of sheets) {
    for (const row of sheet.rows) {
      row.cells.forEach((cell, column) => {
        if (cell !== undefined)
          shown[`${sheet.name}!${sheet.cellName(row.number, column)}${cell.covered ? '^' : ''}`] = show(cell)
      })
    }
  }
  return shown
}

function show({ value, buried }: SourceCell): unknown {
  return buried === undefined ? showValue(value) : { shows: showValue(value), buries: showValue(buried) }
}

function showValue(value: CellValue): unknown {
  switch (value.type) {
    case 'text':
      return value.text.length === 1 && Object.keys(value.text[0] ?? {}).length === 1 ? value.text[0]?.text : value.text
    case 'number':
      return value.percent === true ? { percent: value.number } : value.number
    case 'boolean':
      return value.boolean
    case 'date':
      return { date: value.date, ...(value.time !== undefined && { time: value.time }) }
    case 'error':
      return { error: value.code }
    case 'unresolved':
      return { unresolved: true }
    case 'picture':
      return { picture: true }
  }
}
