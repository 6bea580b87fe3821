// What lives in this folder: zip archives, read with suspicion. Bytes come in; the listed parts go out, and their
// content piece by piece.

import { limits } from '../../base/input-limits.ts'
import { UnreadableInput } from '../../problems/unreadable-input.ts'
import { findDirectory } from './find-directory.ts'

/**
 * The parts of a zip archive by name, in lower case: workbooks compare the names of their parts without it.
 *
 * Follows the central directory alone; the header before a part only has to agree with it. Refuses encrypted parts,
 * packing other than stored and deflate, two parts of one name or in one place, sizes above the limits (5,000 parts,
 * 600 MB each, 1 GB together, 200 unpacked bytes for a packed one). Throws `UnreadableInput`
 * (`docs/RELIABILITY.md` 2.2).
 */
export function readDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { start, end, count } = findDirectory(view)
  if (count > limits.archiveParts) throw new UnreadableInput('swells-up')
  const records: DirectoryRecord[] = []
  let at = start
  while (at < end) {
    const record = readRecord(view, at, end)
    records.push(record)
    at = record.next
  }
  if (records.length !== count) throw new UnreadableInput('not-a-workbook')
  checkSizes(records)
  return placeParts(view, records, start)
}

interface DirectoryRecord {
  readonly name: string
  readonly isDeflated: boolean
  readonly packedSize: number
  readonly size: number
  readonly crc: number
  readonly header: number
  /** Where the next record begins. */
  readonly next: number
}

const recordSignature = 0x02014b50
const recordSize = 46
/** Bits 0 and 6: encrypted; bit 13: the directory itself is. */
const encryptedFlags = 0b10_0000_0100_0001

function readRecord(view: DataView, at: number, end: number): DirectoryRecord {
  if (at + recordSize > end || view.getUint32(at, true) !== recordSignature) throw new UnreadableInput('not-a-workbook')
  const short = (offset: number) => view.getUint16(at + offset, true)
  const long = (offset: number) => view.getUint32(at + offset, true)
  if ((short(8) & encryptedFlags) !== 0) throw new UnreadableInput('encrypted')
  const method = short(10)
  if (method !== 0 && method !== 8) throw new UnreadableInput('unknown-packing')
  const extra = at + recordSize + short(28)
  const next = extra + short(30) + short(32)
  if (next > end) throw new UnreadableInput('not-a-workbook')
  const [size, packedSize, header] = longSizes(view, [long(24), long(20), long(42)], extra, extra + short(30))
  const name = nameAt(view, at + recordSize, extra)
  return { name, isDeflated: method === 8, packedSize, size, crc: long(16), header, next }
}

type Sizes = [size: number, packedSize: number, header: number]

/** Some writers keep the numbers of every part in the 64-bit field, which stands for each 32-bit one that is full. */
function longSizes(view: DataView, sizes: Sizes, extra: number, end: number): Sizes {
  if (!sizes.includes(0xffffffff)) return sizes
  let at = extra
  while (at + 4 <= end && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true)
  at += 4
  const read = (value: number): number => {
    if (value !== 0xffffffff) return value
    if (at + 8 > end) throw new UnreadableInput('not-a-workbook')
    at += 8
    return view.getUint32(at - 8, true) + view.getUint32(at - 4, true) * 2 ** 32
  }
  return [read(sizes[0]), read(sizes[1]), read(sizes[2])]
}

/** Names of parts are ASCII; a backslash, which some writers use, is a slash. */
function nameAt(view: DataView, start: number, end: number): string {
  const bytes = new Uint8Array(view.buffer, view.byteOffset + start, end - start)
  return new TextDecoder('latin1').decode(bytes).replaceAll('\\', '/').toLowerCase()
}

function checkSizes(records: readonly DirectoryRecord[]): void {
  const total = records.reduce((sum, { size }) => sum + size, 0)
  const swells = records.some(
    ({ size, packedSize }) =>
      size > limits.partBytes || (size > limits.ratioFreeBytes && size > packedSize * limits.ratio),
  )
  if (swells || total > limits.archiveBytes) throw new UnreadableInput('swells-up')
}

/** Gives every part its place in the file, which no other part, nor the directory, may share. */
function placeParts(
  view: DataView,
  records: readonly DirectoryRecord[],
  directory: number,
): ReadonlyMap<string, ZipEntry> {
  const parts = new Map<string, ZipEntry>()
  let free = 0
  for (const record of [...records].sort((left, right) => left.header - right.header)) {
    if (record.header < free || parts.has(record.name)) throw new UnreadableInput('not-a-workbook')
    const start = startOfData(view, record, directory)
    free = start + record.packedSize
    if (free > directory) throw new UnreadableInput('not-a-workbook')
    const { name, isDeflated, size, crc } = record
    parts.set(name, { name, isDeflated, start, end: free, size, crc })
  }
  return parts
}

const headerSignature = 0x04034b50
const headerSize = 30

/** The header before a part says how long it is itself; its sizes may be blank, its name and packing must agree. */
function startOfData(view: DataView, { header, name, isDeflated }: DirectoryRecord, directory: number): number {
  const endOfFixed = header + headerSize
  if (endOfFixed > directory || view.getUint32(header, true) !== headerSignature) {
    throw new UnreadableInput('not-a-workbook')
  }
  const endOfName = endOfFixed + view.getUint16(header + 26, true)
  const start = endOfName + view.getUint16(header + 28, true)
  const agrees = start <= directory && view.getUint16(header + 8, true) === (isDeflated ? 8 : 0)
  if (!agrees || nameAt(view, endOfFixed, endOfName) !== name) throw new UnreadableInput('not-a-workbook')
  return start
}

/**
 * One part of a zip archive, as its central directory describes it. Only parts that were checked become one: packed in a
 * known way, not encrypted, within the limits, overlapping no other.
 */
export interface ZipEntry {
  readonly name: string
  readonly isDeflated: boolean
  /** Where its packed bytes lie in the file. */
  readonly start: number
  readonly end: number
  /** Unpacked, in bytes. */
  readonly size: number
  readonly crc: number
}
