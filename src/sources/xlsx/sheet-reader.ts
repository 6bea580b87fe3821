// What lives in this folder: the parts of a workbook file, one reader each. `WorkbookPackage` finds a part; cells go
// to a `SheetWriter`.

import { UnreadableInput } from '../../problems/unreadable-input.ts'
import { wholeNumber } from '../packed/exact-number.ts'
import type { SheetWriter } from '../packed/sheet-writer.ts'
import { elements, isOn, type XmlElementReader } from '../xml/read-xml.ts'
import type { WrittenCell } from './cell-values.ts'
import { textReader } from './text-reader.ts'

/**
 * Reads the cells and merged areas of a worksheet into a writer; what the sheet says of its own size is not asked.
 *
 * Rows and cells may leave out their names, they then follow the one before. Throws `UnreadableInput` for names that
 * contradict each other, and for anything but cells in rows: it would be data under a name that nobody knows.
 */
export function sheetReader(
  writer: SheetWriter,
  addCell: (cell: WrittenCell, writer: SheetWriter) => void,
): XmlElementReader {
  let row = 0
  const cell = cellReader(
    () => row,
    written => addCell(written, writer),
  )
  const rowReader: XmlElementReader = {
    open: ({ r, hidden, ht }) => {
      row = r === undefined ? row + 1 : orDamaged(parseRowNumber(r))
      writer.startRow(row, isOn(hidden, false) || (ht !== undefined && Number(ht) === 0))
      cell.startRow()
    },
    isComplete: true,
    inside: elements({ c: cell.reader, extLst: {} }),
  }
  const mergeCell: XmlElementReader = { open: ({ ref = '' }) => addMerge(ref, writer) }
  let tables = 0
  const sheetData: XmlElementReader = {
    open: () => {
      tables += 1
    },
    isComplete: true,
    inside: elements({ row: rowReader }),
  }
  return {
    inside: elements({
      ...filterReaders(() => writer.setFiltered()),
      sheetData,
      mergeCells: { isComplete: true, inside: elements({ mergeCell, extLst: {} }) },
    }),
    // A sheet says that it is empty; one that says nothing is damaged.
    close: () => {
      if (tables !== 1) throw new UnreadableInput('damaged')
    },
  }
}

/** What tells that a filter is on: the sheet itself, or a column of the filter. */
function filterReaders(found: () => void): Readonly<Record<string, XmlElementReader>> {
  const open: XmlElementReader['open'] = ({ filterMode }) => {
    if (isOn(filterMode, false)) found()
  }
  return { sheetPr: { open }, autoFilter: { inside: elements({ filterColumn: { open: found } }) } }
}

function cellReader(rowNumber: () => number, done: (cell: WrittenCell) => void) {
  // One object for all cells: a sheet has millions.
  const nothing = { style: undefined, richValue: undefined, formula: undefined, value: undefined, inline: undefined }
  const cell: WrittenCell = { column: -1, type: 'n', ...nothing }
  const reader: XmlElementReader = {
    open: ({ r, t = 'n', s, vm }) => {
      cell.column = r === undefined ? cell.column + 1 : columnOf(r, rowNumber())
      cell.type = t
      cell.style = s
      cell.richValue = vm
      cell.formula = undefined
      cell.value = undefined
      cell.inline = undefined
    },
    close: () => done(cell),
    isComplete: true,
    inside: contentReaders(cell),
  }
  const startRow = () => {
    cell.column = -1
  }
  return { reader, startRow }
}

/** Formula, value and inline text of the cell. */
function contentReaders(cell: WrittenCell): ReadonlyMap<string, XmlElementReader> {
  const f = {
    close: (text: string) => {
      cell.formula = text
    },
  }
  const v = {
    close: (text: string) => {
      if (cell.value !== undefined) throw new UnreadableInput('damaged')
      cell.value = text
    },
  }
  const is = textReader(item => {
    cell.inline = item
  })
  return elements({ f, v, is, extLst: {} })
}

function columnOf(name: string, row: number): number {
  const position = orDamaged(parseCellName(name))
  if (position.row !== row) throw new UnreadableInput('damaged')
  return position.column
}

function addMerge(reference: string, writer: SheetWriter): void {
  const [first = '', last = first] = reference.split(':')
  const [start, end] = [orDamaged(parseCellName(first)), orDamaged(parseCellName(last))]
  if (end.row < start.row || end.column < start.column) throw new UnreadableInput('damaged')
  writer.addMerge({ top: start.row, left: start.column, bottom: end.row, right: end.column })
}

function orDamaged<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new UnreadableInput('damaged')
  return value
}

export interface CellPosition {
  /** From 1. */
  readonly row: number
  /** From 0. */
  readonly column: number
}

const mostLetters = 3
const mostDigits = 7

/** `F12` as row 12, column 5; undefined when it is no name of a cell. */
export function parseCellName(name: string): CellPosition | undefined {
  let column = 0
  let at = 0
  for (; at < mostLetters; at += 1) {
    const letter = name.charCodeAt(at) - 64
    if (!(letter >= 1 && letter <= 26)) break
    column = column * 26 + letter
  }
  const row = parseRowNumber(name, at)
  return column === 0 || row === undefined ? undefined : { row, column: column - 1 }
}

/** A row number without sign or leading zero, seven digits at most; undefined when it is none. */
export function parseRowNumber(text: string, start = 0): number | undefined {
  const isShort = text.length - start <= mostDigits && text.charAt(start) !== '0'
  return isShort ? wholeNumber(text, start) : undefined
}
