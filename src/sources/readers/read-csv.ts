import { CsvError, type InfoRecord, parse } from 'csv-parse/sync'
import iconv from 'iconv-lite'
import { UnreadableInput } from '../../problems/unreadable-input.ts'
import type { InputStore } from '../packed/input-store.ts'
import type { PackedSheet } from '../packed/packed-sheet.ts'
import { SheetWriter } from '../packed/sheet-writer.ts'

export interface CsvReading {
  readonly sheet: PackedSheet
  /** The bytes were not UTF-8 and carried no mark of another encoding. */
  readonly guessedEncoding: boolean
}

/**
 * Reads one `.csv` file (RFC 4180) as the sheet of that name. Every field is text. Rows are numbered as a spreadsheet that
 * opens the file numbers them: a field of several lines stays in one row, a line `sep=;` at the top is none.
 *
 * Throws `UnreadableInput`: with the line where quotes do not match, for what is no text, and beyond `input-limits.ts`.
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

export interface DecodedCsv {
  readonly text: string
  /** The bytes were not UTF-8 and carried no mark of another encoding. */
  readonly isGuessed: boolean
}

/**
 * Text of a CSV file: UTF-8 or UTF-16 where the bytes say so, UTF-8 where they are that, else Windows-1252, which office
 * programs still write. Throws `UnreadableInput` for what is no text.
 */
export function decodeCsv(bytes: Uint8Array): DecodedCsv {
  const decoded = decode(bytes)
  // A picture or a workbook called .csv is full of these; no text has one.
  if (decoded.text.includes('\0')) throw new UnreadableInput('not-csv')
  return decoded
}

function decode(bytes: Uint8Array): DecodedCsv {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return { text: decodeUtf16('utf-16le', bytes), isGuessed: false }
  if (first === 0xfe && second === 0xff) return { text: decodeUtf16('utf-16be', bytes), isGuessed: false }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isGuessed: false }
  } catch {
    // Node's own windows-1252 takes the quotes and dashes of 80–9F for control characters.
    return { text: iconv.decode(Buffer.from(bytes), 'win1252'), isGuessed: true }
  }
}

function decodeUtf16(encoding: 'utf-16le' | 'utf-16be', bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    throw new UnreadableInput('not-csv', {}, error)
  }
}

export interface DelimitedText {
  readonly delimiter: string
  /** The text without a line that only names the delimiter. */
  readonly body: string
}

const delimiters = [';', '\t', ',']

/**
 * What separates the fields of a CSV: the mark that a first line `sep=;` names, as Excel writes it, else the one that most
 * lines have outside quotes: `;` where Excel runs in Indonesian, a tab, or `,`. Lines are counted, not marks: names with
 * degrees hold many commas.
 */
export function findDelimiter(text: string): DelimitedText {
  const [declaration, named] = /^"?sep=([^"\r\n])"?(?:\r\n|\n|\r|$)/i.exec(text) ?? []
  if (declaration !== undefined && named !== undefined)
    return { delimiter: named, body: text.slice(declaration.length) }
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, '')
    .split(/[\r\n]+/)
  const counted = delimiters.map(mark => ({ mark, count: lines.filter(line => line.includes(mark)).length }))
  return { delimiter: counted.reduce((best, next) => (next.count > best.count ? next : best)).mark, body: text }
}
