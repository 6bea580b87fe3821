import type { CsvRecord } from '../../sources/readers/scan-records.ts'

const firstCapacity = 1 << 16
const [space, upperA, upperZ, toLower] = [0x20, 0x41, 0x5a, 0x20]

/** Whether a row says the same as another of its key, another thing, or is the first of it. */
export type Seen = 'first' | 'same' | 'other'

/**
 * Which keys of a long file were seen, as 64 bits of a hash each, and 32 of the whole row: of a million keys two are taken for one
 * once in thirty million files. Case and spaces do not matter in a key, as in `spelled`.
 */
export class SeenKeys {
  readonly #column: number
  #capacity = firstCapacity
  #size = 0
  #first = new Int32Array(firstCapacity)
  #second = new Int32Array(firstCapacity)
  #rows = new Int32Array(firstCapacity)

  constructor(column: number) {
    this.#column = column
  }

  see(record: CsvRecord): Seen {
    const [first, second] = this.#keyOf(record)
    const row = hashOf(record.bytes, record.from, record.to)
    const at = this.#placeOf(first, second)
    if (this.#first[at] === 0) {
      this.#put(at, first, second, row)
      return 'first'
    }
    return this.#rows[at] === row ? 'same' : 'other'
  }

  #put(at: number, first: number, second: number, row: number): void {
    this.#first[at] = first
    this.#second[at] = second
    this.#rows[at] = row
    this.#size += 1
    if (this.#size * 2 > this.#capacity) this.#grow()
  }

  #placeOf(first: number, second: number): number {
    let at = (first >>> 0) & (this.#capacity - 1)
    while (this.#first[at] !== 0 && (this.#first[at] !== first || this.#second[at] !== second))
      at = (at + 1) & (this.#capacity - 1)
    return at
  }

  #grow(): void {
    const [firsts, seconds, rows] = [this.#first, this.#second, this.#rows]
    this.#capacity *= 2
    this.#first = new Int32Array(this.#capacity)
    this.#second = new Int32Array(this.#capacity)
    this.#rows = new Int32Array(this.#capacity)
    for (let from = 0; from < firsts.length; from += 1) {
      const [first = 0, second = 0] = [firsts[from], seconds[from]]
      if (first === 0) continue
      const at = this.#placeOf(first, second)
      this.#first[at] = first
      this.#second[at] = second
      this.#rows[at] = rows[from] ?? 0
    }
  }

  /** Two hashes of the key, of which the first is never 0. */
  #keyOf({ bytes, starts, ends, count }: CsvRecord): readonly [number, number] {
    let [first, second] = [0x811c9dc5, 0x9e3779b9]
    const isThere = this.#column >= 0 && this.#column < count
    const end = isThere ? (ends[this.#column] ?? 0) : 0
    let isBehindSpace = false
    let isBegun = false
    for (let at = isThere ? (starts[this.#column] ?? 0) : 0; at < end; at += 1) {
      const byte = bytes[at] ?? 0
      if (byte <= space) {
        isBehindSpace = isBegun
        continue
      }
      if (isBehindSpace) {
        first = Math.imul(first ^ space, 0x01000193)
        second = Math.imul(second ^ space, 0x85ebca6b) ^ (second >>> 13)
        isBehindSpace = false
      }
      isBegun = true
      const small = byte >= upperA && byte <= upperZ ? byte + toLower : byte
      first = Math.imul(first ^ small, 0x01000193)
      second = Math.imul(second ^ small, 0x85ebca6b) ^ (second >>> 13)
    }
    return [first === 0 ? 1 : first, second]
  }
}

/** A hash of some bytes, four at a time: each step waits for the one before. */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5 ^ (to - from)
  let at = from
  for (; at + 3 < to; at += 4) {
    const low = (bytes[at] as number) | ((bytes[at + 1] as number) << 8)
    const high = ((bytes[at + 2] as number) << 16) | ((bytes[at + 3] as number) << 24)
    hash = Math.imul(hash ^ low ^ high, 0x85ebca6b)
    hash ^= hash >>> 15
  }
  for (; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193)
  return hash
}
