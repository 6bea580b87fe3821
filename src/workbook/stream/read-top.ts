import type { ProblemLog } from '../../problems/outcome.ts'
import { UnreadableInput } from '../../problems/unreadable-input.ts'
import { InputStore } from '../../sources/packed/input-store.ts'
import { unpackSheet } from '../../sources/packed/unpack-sheet.ts'
import { decodeCsv, findDelimiter, readCsv } from '../../sources/readers/read-csv.ts'
import { scanRecords } from '../../sources/readers/scan-records.ts'
import type { Columns } from '../column.ts'
import type { TableSheet } from '../declare.ts'
import type { Header } from '../headings/header.ts'
import { readHeading } from '../headings/read-heading.ts'
import { unmappable } from '../mapping/sheet-mapping.ts'
import { alone, type RowContext } from '../read-table-sheet.ts'

/** What the beginning of a CSV file says of the rest. */
export interface CsvTop {
  /** Code of the mark between fields, ASCII. */
  readonly delimiter: number
  /** Bytes before the first row: a byte order mark, a line `sep=;`. */
  readonly skip: number
  readonly header: Header
  /** As a spreadsheet counts. */
  readonly lastHeadingRow: number
}

/** More rows than `readHeading` looks at. */
const topRows = 45
/** Bytes in which those rows are looked for. */
const topBytes = 1024 * 1024
const markLength = 3

/** Reads the heading of a CSV file as `readTableSheet` would. Undefined when there is none, which the log then says. */
export async function readTop<C extends Columns>(
  file: string,
  spec: TableSheet<C>,
  excused: ReadonlySet<string>,
  pieces: AsyncIterable<Uint8Array>,
  log: ProblemLog,
): Promise<CsvTop | undefined> {
  const bytes = await firstBytes(pieces)
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  // Every other byte of UTF-16 is zero: its fields would have to be made into strings.
  if (isWide) throw new UnreadableInput('not-csv')
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? markLength : 0
  const { text } = decodeCsv(bytes)
  const { delimiter, body } = findDelimiter(text)
  const skip = mark + text.length - body.length
  const rows = await firstRecords(bytes.subarray(skip), delimiter.charCodeAt(0))
  const sheet = unpackSheet(readCsv(file, spec.name, withDelimiter(rows, delimiter), new InputStore()).sheet)
  const header = readHeading(sheet, spec, log, { ...countedAlone, excused })
  if (header === undefined) return undefined
  const lastHeadingRow = sheet.rows[header.firstDataRow - 1]?.number ?? 0
  return { delimiter: delimiter.charCodeAt(0), skip, header, lastHeadingRow }
}

/** The bytes of one record or more as a CSV file that names its delimiter. */
export function withDelimiter(bytes: Uint8Array, delimiter: string): Uint8Array {
  const declaration = new TextEncoder().encode(`sep=${delimiter}\n`)
  const joined = new Uint8Array(declaration.length + bytes.length)
  joined.set(declaration)
  joined.set(bytes, declaration.length)
  return joined
}

/** Whole lines from the beginning of a file; all of it where it is short. */
async function firstBytes(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const piece of pieces) {
    parts.push(piece)
    length += piece.length
    if (length >= topBytes) break
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  const end = Math.max(bytes.lastIndexOf(0x0a), bytes.lastIndexOf(0x0d))
  return length < topBytes || end < 0 ? bytes : bytes.subarray(0, end + 1)
}

async function firstRecords(bytes: Uint8Array, delimiter: number): Promise<Uint8Array> {
  let end = 0
  await scanRecords(once(bytes), delimiter, record => {
    end = record.offset + record.to
    return record.number < topRows
  })
  return bytes.subarray(0, end)
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes
}

/** A long file that is only counted: no other sheet says what its headings mean. */
export const countedAlone: RowContext = { ...alone, mapping: unmappable }
