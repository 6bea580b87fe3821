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

export function emptyRecord(): CsvRecord {
  const [starts, ends] = [new Int32Array(columns), new Int32Array(columns)]
  return { bytes: new Uint8Array(0), offset: 0, from: 0, to: 0, starts, ends, count: 0, number: 0, isOdd: false }
}

/** Whether all fields are empty. */
export function isBlank({ starts, ends, count }: CsvRecord): boolean {
  for (let field = 0; field < count; field += 1) if (starts[field] !== ends[field]) return false
  return true
}
