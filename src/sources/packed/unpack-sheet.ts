import type { CalendarDate } from '../../base/calendar-date.ts'
import { type Cell, type CellValue, cellNaming, type Sheet, type SheetRow } from '../source.ts'
import { cellKinds, type PackedMerge, type PackedSheet, type PackedText } from './packed-sheet.ts'

type Cells = (Cell | undefined)[]

/** The table that a packed sheet holds. Cells of one text are one object, so that a repeated text costs nothing. */
export function unpackSheet(packed: PackedSheet): Sheet {
  const { file, name, titles, rowNumbers, rowEnds, columns } = packed
  const cellAt = cellReader(packed)
  const rows = rowEnds.map((end, row) => {
    const cells: Cells = []
    for (let index = rowEnds[row - 1] ?? 0; index < end; index += 1) {
      while (cells.length < (columns[index] ?? 0)) cells.push(undefined)
      cells.push(cellAt(index))
    }
    return cells
  })
  for (const merge of packed.merges) cover(rows, merge)
  const numbered = rows.map((cells, row) => ({ number: rowNumbers[row] ?? 0, cells }))
  return {
    file,
    name,
    rows: titles === undefined ? numbered : [headingOf(titles), ...numbered],
    cellName: cellNaming(titles),
  }
}

function headingOf(titles: readonly string[]): SheetRow {
  return {
    number: 1,
    cells: titles.map(text =>
      text === '' ? undefined : { value: { type: 'text', text: [{ text }] }, covered: false },
    ),
  }
}

/** Cells by their index. Texts, days and codes are made once. */
function cellReader({ kinds, values, texts }: PackedSheet): (index: number) => Cell {
  const [textCells, dateCells, errorCells]: [Cell[], Cell[], Cell[]] = [[], [], []]
  const once = (made: Cell[], text: number, toValue: (text: PackedText) => CellValue): Cell => {
    made[text] ??= { value: toValue(texts[text] ?? ''), covered: false }
    return made[text]
  }
  return index => {
    const value = values[index] ?? 0
    switch (kinds[index]) {
      case cellKinds.text:
        return once(textCells, value, text => ({ type: 'text', text: typeof text === 'string' ? [{ text }] : text }))
      case cellKinds.number:
        return { value: { type: 'number', number: value }, covered: false }
      case cellKinds.date:
        return once(dateCells, value, day => ({ type: 'date', date: String(day) as CalendarDate }))
      case cellKinds.boolean:
        return { value: { type: 'boolean', boolean: value === 1 }, covered: false }
      case cellKinds.error:
        return once(errorCells, value, code => ({ type: 'error', code: String(code) }))
      default:
        return { value: { type: 'unresolved' }, covered: false }
    }
  }
}

/** Every cell under a merged one shows its value, whatever the file holds there itself. */
function cover(rows: readonly Cells[], { firstRow, lastRow, left, right, hasMaster }: PackedMerge): void {
  const master = hasMaster ? rows[firstRow]?.[left] : undefined
  const covered = master && { value: master.value, covered: true }
  for (const cells of rows.slice(firstRow, lastRow + 1)) {
    for (let column = left; column <= right; column += 1) {
      if (cells === rows[firstRow] && column === left && hasMaster) continue
      while (cells.length < column) cells.push(undefined)
      cells[column] = covered
    }
  }
}
