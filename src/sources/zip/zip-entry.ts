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
