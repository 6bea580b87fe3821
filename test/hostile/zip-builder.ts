import { crc32, deflateRawSync } from 'node:zlib'

/** One part of an archive. What is left out is as an honest writer would have it; the rest are lies to be found out. */
export interface ZipPart {
  readonly name: string
  readonly content: Uint8Array | string
  readonly isStored?: boolean
  readonly packed?: Uint8Array
  /** In the central directory. */
  readonly crc?: number
  readonly size?: number
  readonly packedSize?: number
  readonly method?: number
  readonly flags?: number
  readonly extra?: Uint8Array
  /** In the header before the part. */
  readonly localName?: string
  readonly localMethod?: number
  /** Where the directory says that the part begins, measured from where it does. */
  readonly shift?: number
}

/** What is said at the end of the archive, where that is not true. */
export interface ZipEnd {
  readonly count?: number
  readonly directoryStart?: number
  readonly comment?: Uint8Array
  readonly before?: Uint8Array
}

const utf8 = new TextEncoder()

/** A zip archive written byte by byte, so that every field of it can be wrong. Always the same bytes for the same parts. */
export function buildZip(parts: readonly ZipPart[], end: ZipEnd = {}): Uint8Array {
  const chunks: Uint8Array[] = end.before === undefined ? [] : [end.before]
  const records: Uint8Array[] = []
  for (const part of parts) {
    const offset = lengthOf(chunks)
    const facts = factsOf(part)
    chunks.push(header(part, facts), facts.packed)
    records.push(record(part, facts, offset + (part.shift ?? 0)))
  }
  const start = lengthOf(chunks)
  return join([...chunks, ...records, endRecord(parts.length, start, lengthOf(records), end)])
}

type Facts = ReturnType<typeof factsOf>

function factsOf({ content, isStored = false, packed }: ZipPart) {
  const bytes = typeof content === 'string' ? utf8.encode(content) : content
  const squeezed = packed ?? (isStored ? bytes : deflateRawSync(bytes))
  return { packed: squeezed, size: bytes.length, crc: crc32(bytes), method: isStored ? 0 : 8 }
}

function header(part: ZipPart, { packed, size, crc, method }: Facts): Uint8Array {
  const name = utf8.encode(part.localName ?? part.name)
  const words = [20, part.flags ?? 0, part.localMethod ?? part.method ?? method, 0, 0x21]
  return join([
    uint32(0x04034b50),
    ...words.map(uint16),
    ...[crc, packed.length, size].map(uint32),
    uint16(name.length),
    uint16(0),
    name,
  ])
}

function record(part: ZipPart, { packed, size, crc, method }: Facts, offset: number): Uint8Array {
  const name = utf8.encode(part.name)
  const extra = part.extra ?? new Uint8Array()
  const words = [20, 20, part.flags ?? 0, part.method ?? method, 0, 0x21].map(uint16)
  const sizes = [part.crc ?? crc, part.packedSize ?? packed.length, part.size ?? size].map(uint32)
  const lengths = [name.length, extra.length, 0, 0, 0].map(uint16)
  return join([uint32(0x02014b50), ...words, ...sizes, ...lengths, uint32(0), uint32(offset), name, extra])
}

function endRecord(count: number, start: number, size: number, end: ZipEnd): Uint8Array {
  const comment = end.comment ?? new Uint8Array()
  const counts = [0, 0, end.count ?? count, end.count ?? count].map(uint16)
  const place = [size, end.directoryStart ?? start].map(uint32)
  return join([uint32(0x06054b50), ...counts, ...place, uint16(comment.length), comment])
}

export function uint16(value: number): Uint8Array {
  return Uint8Array.of(value & 0xff, (value >>> 8) & 0xff)
}

export function uint32(value: number): Uint8Array {
  return join([uint16(value & 0xffff), uint16(value >>> 16)])
}

export function join(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(lengthOf(chunks))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

function lengthOf(chunks: readonly Uint8Array[]): number {
  return chunks.reduce((sum, chunk) => sum + chunk.length, 0)
}
