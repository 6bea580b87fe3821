import type { CalendarDate } from '../../base/dates/calendar-date.ts'
import { limits } from '../../base/input-limits.ts'
import { UnreadableInput } from '../../problems/unreadable-input.ts'
import { cellNaming } from '../source.ts'
import { clipMerges, coveredBy, type MergedArea, refuseOverlaps } from './clip-merges.ts'
import { type InputStore, lengthOf } from './input-store.ts'
import { type CellKind, cellKinds, type PackedSheet, type PackedText } from './packed-sheet.ts'

/** What is known of a sheet before its cells. */
export type SheetHead = Pick<PackedSheet, 'file' | 'name' | 'titles' | 'isHidden'>

/**
 * Takes the cells of a sheet row by row, left to right, and packs them. Rows without a cell leave no trace. Throws
 * `UnreadableInput` at a limit, and for rows or cells out of order: of two in one place nobody knows which one counts.
 */
export class SheetWriter {
  readonly #head: SheetHead
  readonly #store: InputStore
  readonly #cells = new CellBuffer()
  readonly #rowNumbers: number[] = []
  readonly #rowEnds: number[] = []
  readonly #hiddenRows: number[] = []
  readonly #struckRows: number[] = []
  readonly #merges: MergedArea[] = []
  #isFiltered = false
  /** Columns of the widest row. */
  #width = 0
  #row = 0
  /** The last one that has a cell in this row. */
  #column = -1
  #isRowHidden = false
  /** How many cells of this row are struck through. */
  #struckCells = 0

  constructor(head: SheetHead, store: InputStore) {
    this.#head = head
    this.#store = store
  }

  /** Begins a row; those that follow have higher numbers. */
  startRow(number: number, isHidden = false): void {
    this.#endRow()
    if (number > limits.rows) throw new UnreadableInput('beyond-sheet')
    if (number <= this.#row) throw new UnreadableInput('damaged')
    this.#row = number
    this.#isRowHidden = isHidden
    this.#struckCells = 0
  }

  /** An empty text is no cell. */
  addText(column: number, text: PackedText): void {
    if (text.length === 0) return
    this.#refuseLong(column, text)
    this.#add(column, 'text', this.#store.keep(text))
  }

  /** A text that the store has at this index. */
  addTextAt(column: number, index: number): void {
    const text = this.#store.texts[index]
    if (text === undefined) throw new UnreadableInput('damaged')
    this.#refuseLong(column, text)
    if (text.length > 0) this.#add(column, 'text', index)
  }

  /** `time` in milliseconds since midnight. Days repeat in many cells, times of a day hardly ever. */
  addDate(column: number, date: CalendarDate, time = 0): void {
    this.#add(column, 'date', time === 0 ? this.#store.keepWord(date) : this.#store.keep(`${date}T${time}`))
  }

  /** The code of an error, or what stands where a value should. A message can show it: short, plain letters. */
  addError(column: number, found: string): void {
    this.#add(column, 'error', this.#store.keepWord(/^[!-~]{1,20}$/.test(found) ? found : '#GALAT!'))
  }

  addNumber(column: number, number: number): void {
    this.#add(column, 'number', number)
  }

  /** A number that its cell shows times a hundred, with a `%`. */
  addPercent(column: number, number: number): void {
    this.#add(column, 'percent', number)
  }

  addBoolean(column: number, boolean: boolean): void {
    this.#add(column, 'boolean', boolean ? 1 : 0)
  }

  /** A formula without a stored result. */
  addUnresolved(column: number): void {
    this.#add(column, 'unresolved', 0)
  }

  /** Says that the cell just added is struck through; a blank one in this column was not added. */
  strike(column: number): void {
    if (column === this.#column) this.#struckCells += 1
  }

  addPicture(column: number): void {
    this.#add(column, 'picture', 0)
  }

  /** Says that a filter is on. */
  setFiltered(): void {
    this.#isFiltered = true
  }

  addMerge(area: MergedArea): void {
    this.#store.count({ merges: 1 })
    this.#merges.push(area)
  }

  finish(): PackedSheet {
    this.#endRow()
    const rows = { rowNumbers: this.#rowNumbers, rowEnds: this.#rowEnds, isFiltered: this.#isFiltered }
    const marked = { hiddenRows: this.#hiddenRows, struckRows: this.#struckRows }
    const merges = clipMerges(this.#merges, this.#rowNumbers, this.#width)
    this.#store.count(coveredBy(merges))
    refuseOverlaps(merges, this.#width)
    return { ...this.#head, ...rows, ...marked, ...this.#cells.finish(), texts: this.#store.texts, merges }
  }

  #refuseLong(column: number, text: PackedText): void {
    if (lengthOf(text) <= limits.cellText) return
    throw new UnreadableInput('text-too-long', { cell: cellNaming(this.#head.titles)(this.#row, column) })
  }

  #add(column: number, kind: CellKind, value: number): void {
    if (column >= limits.columns) throw new UnreadableInput('beyond-sheet')
    if (column <= this.#column) throw new UnreadableInput('damaged')
    this.#column = column
    this.#cells.push(column, cellKinds[kind], value)
  }

  #endRow(): void {
    if (this.#column < 0) return
    const cells = this.#cells.length - (this.#rowEnds.at(-1) ?? 0)
    this.#store.count({ cells, places: this.#column + 1 })
    this.#rowNumbers.push(this.#row)
    this.#rowEnds.push(this.#cells.length)
    if (this.#isRowHidden) this.#hiddenRows.push(this.#row)
    if (this.#struckCells === cells) this.#struckRows.push(this.#row)
    this.#width = Math.max(this.#width, this.#column + 1)
    this.#column = -1
  }
}

/** Columns, kinds and values of cells, growing together. */
class CellBuffer {
  #columns = new Uint16Array(64)
  #kinds = new Uint8Array(64)
  #values = new Float64Array(64)
  length = 0

  push(column: number, kind: number, value: number): void {
    const at = this.length
    if (at === this.#kinds.length) this.#resize(at * 2)
    this.#columns[at] = column
    this.#kinds[at] = kind
    this.#values[at] = value
    this.length = at + 1
  }

  finish(): Pick<PackedSheet, 'columns' | 'kinds' | 'values'> {
    this.#resize(this.length)
    return { columns: this.#columns, kinds: this.#kinds, values: this.#values }
  }

  #resize(length: number): void {
    const kept = Math.min(length, this.length)
    const [columns, kinds, values] = [this.#columns, this.#kinds, this.#values]
    this.#columns = new Uint16Array(length)
    this.#columns.set(columns.subarray(0, kept))
    this.#kinds = new Uint8Array(length)
    this.#kinds.set(kinds.subarray(0, kept))
    this.#values = new Float64Array(length)
    this.#values.set(values.subarray(0, kept))
  }
}
