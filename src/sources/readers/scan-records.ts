import { UnreadableInput } from '../../problems/unreadable-input.ts'

const [quote, lineFeed, carriageReturn] = [0x22, 0x0a, 0x0d]

/** A record longer than this has a quote that never closes. Bytes. */
const longestRecord = 8 * 1024 * 1024

/**
 * Finds the records of a CSV file (RFC 4180; any sort of line end) in its bytes, and shows each to `see` until that says
 * `false`. Memory does not grow with the file: a record lives until the next.
 *
 * Works on bytes, because to make a string of every field takes longer than all the rest. Marks of CSV are ASCII, which no
 * other character holds in UTF-8 or Windows-1252.
 *
 * Throws `UnreadableInput` where a quote does not close.
 */
export async function scanRecords(
  pieces: AsyncIterable<Uint8Array>,
  delimiter: number,
  see: (record: CsvRecord) => boolean,
): Promise<void> {
  const record = emptyRecord()
  let buffer = new Uint8Array(0)
  let length = 0
  for await (const piece of pieces) {
    if (length + piece.length > buffer.length) buffer = grown(buffer, length, length + piece.length)
    buffer.set(piece, length)
    length += piece.length
    const used = scanBuffer(buffer, length, false, delimiter, record, see)
    if (used === stopped) return
    buffer.copyWithin(0, used, length)
    record.offset += used
    length -= used
    if (length > longestRecord) throw new UnreadableInput('csv-quotes', { line: record.number + 1 })
  }
  const used = scanBuffer(buffer, length, true, delimiter, record, see)
  if (used !== stopped && used < length) throw new UnreadableInput('csv-quotes', { line: record.number + 1 })
}

function grown(buffer: Uint8Array, used: number, wanted: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(wanted, 2 * buffer.length))
  larger.set(buffer.subarray(0, used))
  return larger
}

const stopped = -1
const unfinished = -1

/** Shows the records that are whole; gives where the first that is not begins, or `stopped`. */
function scanBuffer(
  bytes: Uint8Array,
  length: number,
  isLast: boolean,
  delimiter: number,
  record: CsvRecord,
  see: (record: CsvRecord) => boolean,
): number {
  record.bytes = bytes
  let at = 0
  while (at < length) {
    const next = readRecord(bytes, at, length, isLast, delimiter, record)
    if (next === unfinished) return at
    record.number += 1
    if (!see(record)) return stopped
    at = next
  }
  return at
}

/** Notes where the fields of the record at `from` lie; gives where the next record begins, or `unfinished`. */
function readRecord(
  bytes: Uint8Array,
  from: number,
  length: number,
  isLast: boolean,
  delimiter: number,
  record: CsvRecord,
): number {
  const { starts, ends } = record
  let at = from
  let count = 0
  let isOdd = false
  for (;;) {
    let start = at
    let end = -1
    if (bytes[at] === quote && at < length) {
      start = at + 1
      end = endOfQuoted(bytes, start, length)
      if (end < 0) return unfinished
      // A quote inside: the text of the field is not its bytes.
      if (end > start && bytes.subarray(start, end).includes(quote)) isOdd = true
      at = end + 1
    }
    while (at < length) {
      const byte = bytes[at]
      if (byte === delimiter || byte === lineFeed || byte === carriageReturn) break
      // Letters behind a closing quote, or a quote among letters.
      if (end >= 0 || byte === quote) isOdd = true
      at += 1
    }
    if (at >= length && !isLast) return unfinished
    starts[count] = start
    ends[count] = end < 0 ? at : end
    if (count + 1 < starts.length) count += 1
    if (at < length && bytes[at] === delimiter) {
      at += 1
      continue
    }
    if (bytes[at] === carriageReturn && at + 1 >= length && !isLast) return unfinished
    record.from = from
    record.to = at
    record.count = count
    record.isOdd = isOdd
    return bytes[at] === carriageReturn && bytes[at + 1] === lineFeed && at + 1 < length ? at + 2 : at + 1
  }
}

/** Where the quote that ends a field stands; -1 while there is none. The byte behind it may have to be waited for. */
function endOfQuoted(bytes: Uint8Array, start: number, length: number): number {
  let at = start
  for (;;) {
    while (at < length && bytes[at] !== quote) at += 1
    if (at >= length) return -1
    if (at + 1 >= length || bytes[at + 1] !== quote) return at
    at += 2
  }
}

/** A record of a CSV file as it lies in a buffer; overwritten by the next. Offsets are those of bytes. */
export interface CsvRecord {
  bytes: Uint8Array
  /** Where the buffer begins in the file. */
  offset: number
  /** Of the record, line end not included. */
  from: number
  to: number
  /** Where each field begins and ends, inside its quotes. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** How many fields there are. */
  count: number
  /** As a spreadsheet that opens the file numbers it, from 1. */
  number: number
  /** Has quotes that stand for themselves, or where none may stand: bytes and text of a field differ. */
  isOdd: boolean
}

/** Fields beyond these are passed over: no sheet has more columns. */
const columns = 16_384

function emptyRecord(): CsvRecord {
  const [starts, ends] = [new Int32Array(columns), new Int32Array(columns)]
  return { bytes: new Uint8Array(0), offset: 0, from: 0, to: 0, starts, ends, count: 0, number: 0, isOdd: false }
}

/** Whether all fields are empty. */
export function isBlank({ starts, ends, count }: CsvRecord): boolean {
  for (let field = 0; field < count; field += 1) if (starts[field] !== ends[field]) return false
  return true
}
