import { CsvError, type InfoRecord, parse } from 'csv-parse/sync'
import { UnreadableInput } from '../../problems/unreadable-input.ts'
import type { InputStore } from '../packed/input-store.ts'
import type { PackedSheet } from '../packed/packed-sheet.ts'
import { SheetWriter } from '../packed/sheet-writer.ts'
import { decodeCsv } from './decode-csv.ts'
import { findDelimiter } from './find-delimiter.ts'

export interface CsvReading {
  readonly sheet: PackedSheet
  /** The bytes were not UTF-8 and carried no mark of another encoding. */
  readonly guessedEncoding: boolean
}

/**
 * Reads one `.csv` file (RFC 4180) as the sheet of that name. Every field is text. Rows are numbered as a spreadsheet that
 * opens the file numbers them: a field of several lines stays in one row, a line `sep=;` at the top is none.
 *
 * Throws `UnreadableInput`: with the line where quotes do not match, for what is no text, and beyond `limits.ts`.
 */
export function readCsv(file: string, name: string, bytes: Uint8Array, store: InputStore): CsvReading {
  const { text, isGuessed } = decodeCsv(bytes)
  const { delimiter, body } = findDelimiter(text)
  const writer = new SheetWriter({ file, name }, store)
  let row = 0
  let endOfRecord = 0
  const addRow = (record: string[], { lines }: InfoRecord): null => {
    row += 1
    endOfRecord = lines
    writer.startRow(row)
    for (const [column, value] of record.entries()) writer.addText(column, value)
    // Kept by the writer; the parser need not.
    return null
  }
  try {
    const recordDelimiter = ['\r\n', '\n', '\r']
    parse(body, { delimiter, record_delimiter: recordDelimiter, relax_column_count: true, on_record: addRow })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    // A quote that never closes is noticed at the end of the file; it opened after the last record that was whole.
    const line = error.code === 'CSV_QUOTE_NOT_CLOSED' ? endOfRecord + 1 : Number(error.lines)
    throw new UnreadableInput('csv-quotes', { line })
  }
  return { sheet: writer.finish(), guessedEncoding: isGuessed }
}
