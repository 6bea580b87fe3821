import type { CalendarDate } from '../../base/dates/calendar-date.ts'
import { plainText } from '../../base/rich-text.ts'
import { type CellValue, cellNaming, type Sheet, type SheetRow, type SourceCell } from '../source.ts'
import { cellKinds, type PackedMerge, type PackedSheet, type PackedText } from './packed-sheet.ts'

type Cells = (SourceCell | undefined)[]

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
  const numbered = markRows(
    rows.map((cells, row) => ({ number: rowNumbers[row] ?? 0, cells })),
    packed,
  )
  const [heading, isEmptyList] = [titles && headingOf(titles), titles?.length === 0]
  return {
    file,
    name,
    rows: heading === undefined || isEmptyList ? numbered : [heading, ...numbered],
    cellName: cellNaming(titles),
    ...(packed.isHidden === true && { hidden: true }),
    ...(packed.isFiltered === true && packed.hiddenRows.length > 0 && { filtered: true }),
    ...(isEmptyList && { emptyList: true }),
  }
}

function headingOf(titles: readonly string[]): SheetRow {
  return {
    number: 1,
    cells: titles.map(title => (title === '' ? undefined : cellOf(textValue(title)))),
  }
}

/** The rows with what is odd about some of them; most sheets have none. */
function markRows(rows: readonly SheetRow[], { hiddenRows, struckRows }: PackedSheet): readonly SheetRow[] {
  if (hiddenRows.length + struckRows.length === 0) return rows
  const [hidden, struck] = [new Set(hiddenRows), new Set(struckRows)]
  return rows.map(row => ({
    ...row,
    ...(hidden.has(row.number) && { hidden: true }),
    ...(struck.has(row.number) && { struck: true }),
  }))
}

/** Cells by their index. Texts, days and codes are made once. */
function cellReader({ kinds, values, texts }: PackedSheet): (index: number) => SourceCell {
  const [textCells, dateCells, errorCells]: [SourceCell[], SourceCell[], SourceCell[]] = [[], [], []]
  return index => {
    const value = values[index] ?? 0
    switch (kinds[index]) {
      case cellKinds.text:
        textCells[value] ??= cellOf(textValue(texts[value] ?? ''))
        return textCells[value]
      case cellKinds.number:
        return cellOf({ type: 'number', number: value })
      case cellKinds.percent:
        return cellOf({ type: 'number', number: value, percent: true })
      case cellKinds.picture:
        return cellOf({ type: 'picture' })
      case cellKinds.date:
        dateCells[value] ??= cellOf(dateValue(String(texts[value])))
        return dateCells[value]
      case cellKinds.boolean:
        return cellOf({ type: 'boolean', boolean: value === 1 })
      case cellKinds.error:
        errorCells[value] ??= cellOf({ type: 'error', code: String(texts[value]) })
        return errorCells[value]
      default:
        return cellOf({ type: 'unresolved' })
    }
  }
}

function cellOf(value: CellValue): SourceCell {
  return { value, covered: false }
}

function dateValue(packed: string): CellValue {
  const [date = '', time] = packed.split('T')
  return { type: 'date', date: date as CalendarDate, ...(time !== undefined && { time: Number(time) }) }
}

function textValue(text: PackedText): CellValue {
  return { type: 'text', text: typeof text === 'string' ? [{ text }] : text }
}

/** Every cell under a merged one shows its value; what the file holds there itself is buried. */
function cover(rows: readonly Cells[], { firstRow, lastRow, left, right, hasMaster }: PackedMerge): void {
  const master = hasMaster ? rows[firstRow]?.[left] : undefined
  const covered = master && { value: master.value, covered: true }
  for (const cells of rows.slice(firstRow, lastRow + 1)) {
    for (let column = left; column <= right; column += 1) {
      if (cells === rows[firstRow] && column === left && hasMaster) continue
      while (cells.length < column) cells.push(undefined)
      const buried = cells[column]?.value
      cells[column] = buried === undefined || isBlank(buried) ? covered : { ...(covered ?? coveredByNothing), buried }
    }
  }
}

/** Lies under a merged cell that is blank itself. */
const coveredByNothing: SourceCell = { value: { type: 'text', text: [] }, covered: true }

function isBlank(value: CellValue): boolean {
  return value.type === 'text' && plainText(value.text).trim() === ''
}
