import { parseIsoDate } from '../../base/calendar-date.ts'
import { timeOfDay } from '../../base/moment.ts'
import { exactNumber, wholeNumber } from '../packed/exact-number.ts'
import type { PackedText } from '../packed/packed-sheet.ts'
import type { SheetWriter } from '../packed/sheet-writer.ts'
import { UnreadableInput } from '../unreadable-input.ts'
import { decodeEscapes } from './decode-escapes.ts'
import type { FormatKind } from './format-kind.ts'
import type { SharedStrings } from './read-strings.ts'
import { serialDates, timeOfSerial } from './serial-dates.ts'

/** A cell as its elements write it. */
export interface WrittenCell {
  column: number
  /** `n` number, `s` shared string, `str` text of a formula, `inlineStr`, `b` boolean, `e` error, `d` ISO date. */
  type: string
  style: string | undefined
  isFormula: boolean
  value: string | undefined
  inline: PackedText | undefined
}

/** What the cells of all sheets of a workbook refer to. */
export interface BookFacts {
  readonly is1904: boolean
  /** By style; undefined where the workbook has no styles. */
  readonly formats: readonly FormatKind[] | undefined
  readonly strings: SharedStrings
}

type AddCell = (value: string, cell: WrittenCell, writer: SheetWriter) => void

/**
 * Gives a function that hands the content of a cell to a writer.
 *
 * A formula stands for its stored result; one that stores none is unresolved, but an empty text is a result, and blank.
 * What is no number, day or boolean although it should be one becomes an error with what was found: `1,5` is never 1.
 * A cell that refers to a string or style that is not there throws `UnreadableInput`.
 */
export function cellValues(book: BookFacts): (cell: WrittenCell, writer: SheetWriter) => void {
  const readers: ReadonlyMap<string, AddCell> = new Map<string, AddCell>([
    ['n', numberCell(book)],
    ['s', sharedCell(book.strings)],
    ['str', (value, { column }, writer) => writer.addText(column, decodeEscapes(value))],
    ['b', booleanCell],
    ['e', (value, { column }, writer) => writer.addError(column, value)],
    ['d', isoDateCell],
  ])
  return (cell, writer) => {
    const { column, type, value, inline, isFormula } = cell
    if (inline !== undefined && type === 'inlineStr') return writer.addText(column, inline)
    const read = readers.get(type)
    if (inline !== undefined || (read === undefined && value !== undefined)) throw new UnreadableInput('damaged')
    const isBlank = value === undefined || (value === '' && type === 'n')
    if (!isBlank) read?.(value, cell, writer)
    else if (isFormula) writer.addUnresolved(column)
  }
}

function numberCell({ formats, is1904 }: BookFacts): AddCell {
  const dateOf = serialDates(is1904)
  return (value, { column, style }, writer) => {
    const number = exactNumber(value)
    const format = style === undefined || formats === undefined ? 'number' : formats[Number(style)]
    if (format === undefined) throw new UnreadableInput('damaged')
    if (number === undefined) writer.addError(column, value)
    else if (format === 'number') writer.addNumber(column, number)
    else {
      const date = format === 'date' ? dateOf(number) : undefined
      if (date !== undefined) writer.addDate(column, date, timeOfSerial(number))
      else writer.addError(column, format === 'date' ? '#TANGGAL!' : '#WAKTU!')
    }
  }
}

function sharedCell({ first, count }: SharedStrings): AddCell {
  return (value, { column }, writer) => {
    const index = wholeNumber(value)
    if (index === undefined || index >= count) throw new UnreadableInput('damaged')
    writer.addTextAt(column, first + index)
  }
}

const booleanCell: AddCell = (value, { column }, writer) => {
  if (value === '1' || value === 'true') writer.addBoolean(column, true)
  else if (value === '0' || value === 'false') writer.addBoolean(column, false)
  else writer.addError(column, value)
}

const isoDateCell: AddCell = (value, { column }, writer) => {
  const [, day = value, time = '00:00'] = /^(.*)T([\d:.]+)Z?$/.exec(value) ?? []
  const date = parseIsoDate(day)
  const [hours, minutes, seconds] = time.split(':').map(Number)
  if (date === undefined) writer.addError(column, value)
  else writer.addDate(column, date, timeOfDay(hours ?? 0, minutes ?? 0, seconds))
}
