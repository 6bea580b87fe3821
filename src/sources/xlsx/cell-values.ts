import { parseIsoDate } from '../../base/dates/calendar-date.ts'
import { timeOfDay } from '../../base/dates/moment.ts'
import { UnreadableInput } from '../../problems/unreadable-input.ts'
import { exactNumber, wholeNumber } from '../packed/exact-number.ts'
import type { SheetWriter } from '../packed/sheet-writer.ts'
import type { RichValueKinds } from './read-rich-values.ts'
import type { SharedStrings } from './read-strings.ts'
import type { CellStyle, FormatKind } from './read-styles.ts'
import { serialDates, timeOfSerial } from './serial-dates.ts'
import { decodeEscapes, type StringItem } from './text-reader.ts'

/** A cell as its elements write it. */
export interface WrittenCell {
  column: number
  /** `n` number, `s` shared string, `str` text of a formula, `inlineStr`, `b` boolean, `e` error, `d` ISO date. */
  type: string
  style: string | undefined
  /** Number of what the workbook knows of its value besides (`vm`), from 1. */
  richValue: string | undefined
  /** As written; empty where it repeats that of another cell. */
  formula: string | undefined
  value: string | undefined
  inline: StringItem | undefined
}

/** What the cells of all sheets of a workbook refer to. */
export interface BookFacts {
  readonly is1904: boolean
  /** Undefined where the workbook has no styles. */
  readonly styles: readonly CellStyle[] | undefined
  readonly strings: SharedStrings
  /** Undefined where the workbook has none, or where they cannot be followed. */
  readonly richValues: RichValueKinds | undefined
}

type AddCell = (value: string, cell: WrittenCell, writer: SheetWriter) => void

/**
 * Gives a function that hands the content of a cell to a writer.
 *
 * A formula stands for its stored result; one that stores none is unresolved, but an empty text is a result, and blank.
 * What is no number, day or boolean although it should be one becomes an error with what was found: `1,5` is never 1.
 * A picture is neither: it is told as one. A cell that refers to a string or style that is not there throws
 * `UnreadableInput`.
 */
export function cellValues(book: BookFacts): (cell: WrittenCell, writer: SheetWriter) => void {
  const readers: ReadonlyMap<string, AddCell> = new Map<string, AddCell>([
    ['n', numberCell(book)],
    ['s', sharedCell(book.strings)],
    ['str', (value, { column }, writer) => writer.addText(column, decodeEscapes(value))],
    ['b', booleanCell],
    ['e', errorCell(book)],
    ['d', isoDateCell],
  ])
  const isStruck = strikeReader(book)
  const addValue = (cell: WrittenCell, writer: SheetWriter) => {
    const { column, type, value, inline, formula } = cell
    if (inline !== undefined && type === 'inlineStr') return writer.addText(column, inline.text)
    const read = readers.get(type)
    if (inline !== undefined || (read === undefined && value !== undefined)) throw new UnreadableInput('damaged')
    const isBlank = value === undefined || (value === '' && type === 'n')
    if (!isBlank) read?.(value, cell, writer)
    else if (formula !== undefined) addWithoutResult(formula, column, writer)
  }
  return (cell, writer) => {
    addValue(cell, writer)
    if (isStruck(cell)) writer.strike(cell.column)
  }
}

/** A picture that a formula fetches, which a program that cannot fetch it leaves without result. */
const pictureFormula = /^(?:_xlfn\.|_xludf\.)*IMAGE\(/i

function addWithoutResult(formula: string, column: number, writer: SheetWriter): void {
  if (pictureFormula.test(formula)) writer.addPicture(column)
  else writer.addUnresolved(column)
}

/**
 * A picture in a cell is kept as an error that old programs can show, and what it is stands elsewhere. Programs that do not
 * know pictures lose the other part; what is left is `#VALUE!` that no formula has made.
 */
function errorCell({ richValues }: BookFacts): AddCell {
  return (value, { column, richValue, formula }, writer) => {
    const kind = richValues?.[Number(richValue) - 1]
    const looksLikePicture = richValue !== undefined && formula === undefined && value === '#VALUE!'
    const isPicture = kind === undefined ? looksLikePicture : /image/i.test(kind)
    if (isPicture || (formula !== undefined && pictureFormula.test(formula))) writer.addPicture(column)
    else writer.addError(column, value)
  }
}

/** Whether a cell is struck through: by the parts of its text where they say so, else by its style. */
function strikeReader({ styles = [], strings }: BookFacts): (cell: WrittenCell) => boolean {
  const struckStyles = new Set([...styles.keys()].filter(index => styles[index]?.isStruck))
  const isStyleStruck = ({ style = '0' }: WrittenCell) => struckStyles.has(Number(style))
  const isSharedStruck = ({ type, value }: WrittenCell) =>
    type === 's' ? strings.struck.get(Number(value)) : undefined
  // Most workbooks strike nothing, and cells are many.
  const mayBeStruck = struckStyles.size + strings.struck.size > 0
  return cell => {
    if (cell.inline?.isStruck !== undefined) return cell.inline.isStruck
    return mayBeStruck && (isSharedStruck(cell) ?? isStyleStruck(cell))
  }
}

function numberCell({ styles, is1904 }: BookFacts): AddCell {
  const dateOf = serialDates(is1904)
  return (value, { column, style }, writer) => {
    const number = exactNumber(value)
    const format = formatOf(styles, style)
    if (number === undefined) writer.addError(column, value)
    else if (format === 'number') writer.addNumber(column, number)
    else if (format === 'percent') writer.addPercent(column, number)
    else {
      const date = format === 'date' ? dateOf(number) : undefined
      if (date !== undefined) writer.addDate(column, date, timeOfSerial(number))
      else writer.addError(column, format === 'date' ? '#TANGGAL!' : '#WAKTU!')
    }
  }
}

/** A cell that names no style has the first one, where there is one. */
function formatOf(styles: BookFacts['styles'], style: string | undefined): FormatKind {
  if (styles === undefined) return 'number'
  const named = styles[style === undefined ? 0 : Number(style)]
  if (named === undefined && style !== undefined) throw new UnreadableInput('damaged')
  return named?.format ?? 'number'
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
