import type { DeflatePort } from '../../ports/ports.ts'

/**
 * Packs the objects of a PDF that are no streams into streams of objects, and its table of addresses into a stream
 * (ISO 32000-1, 7.5.7 and 7.5.8; PDF/A-3 allows both, ISO 19005-3, 6.1.4). PDFKit 0.19.1 writes them as they are; of a tagged
 * report they are more than half of the file.
 *
 * @param bytes a file with one table of addresses and no later changes, each object written after the one before
 * @returns the same objects under the same numbers
 */
export async function packObjects(bytes: Uint8Array, deflate: DeflatePort['deflate']): Promise<Uint8Array> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { objects, trailer, end } = readFile(file)
  const kept = objects.filter(({ body }) => body === undefined)
  const packed = objects.filter((one): one is PackedObject => one.body !== undefined)
  const written = new WrittenFile(file.subarray(0, objects[0]?.start ?? end))
  for (const { id, start, end } of kept) written.add(id, file.subarray(start, end))
  let next = objects.reduce((most, { id }) => Math.max(most, id), 0) + 1
  for (let at = 0; at < packed.length; at += together) {
    const group = packed.slice(at, at + together)
    const { entries, head, text } = objectStream(group)
    written.add(next, streamOf(next, entries, await deflate(Buffer.from(head + text, 'latin1'))))
    for (const [index, { id }] of group.entries()) written.place(id, [2, next, index])
    next += 1
  }
  return written.end(next, trailer, deflate)
}

/** Objects of one stream: a reader that wants one of them unpacks all of them. */
const together = 200

interface FileObject {
  readonly id: number
  /** Its bytes in the file, `obj` and `endobj` included. */
  readonly start: number
  readonly end: number
  /** What stands between `obj` and `endobj`, one byte in each character; undefined for a stream. */
  readonly body: string | undefined
}

type PackedObject = FileObject & { readonly body: string }

interface ReadFile {
  /** As they stand in the file. */
  readonly objects: readonly FileObject[]
  /** The entries of the trailer but `Size`. */
  readonly trailer: string
  /** Where the table of addresses begins. */
  readonly end: number
}

function readFile(file: Buffer): ReadFile {
  const tail = file.subarray(Math.max(0, file.length - 64)).toString('latin1')
  const end = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1])
  const table = file.subarray(end).toString('latin1')
  const [, inside] = /trailer\s*<<([\s\S]*)>>\s*startxref/.exec(table) ?? []
  if (!table.startsWith('xref') || inside === undefined) throw new Error('no table of addresses')
  const places = [...table.matchAll(/^(\d{10}) \d{5} n/gm)].map(([, offset]) => Number(offset)).sort((a, b) => a - b)
  const objects = places.map((start, index) => readObject(file, start, places[index + 1] ?? end))
  return { objects, trailer: inside.replace(/\/Size \d+\s*/, '').trim(), end }
}

function readObject(file: Buffer, start: number, end: number): FileObject {
  const head = file.subarray(start, start + 20).toString('latin1')
  const [first, id] = /^(\d+) 0 obj\n/.exec(head) ?? []
  if (first === undefined) throw new Error(`no object at ${start}`)
  const isStream = file
    .subarray(end - 24, end)
    .toString('latin1')
    .endsWith('endstream\nendobj\n')
  const body = isStream ? undefined : file.subarray(start + first.length, end - '\nendobj\n'.length).toString('latin1')
  return { id: Number(id), start, end, body }
}

/** Numbers and places of the objects first, then the objects. */
function objectStream(group: readonly PackedObject[]) {
  let length = 0
  const numbers = group.map(({ id, body }) => {
    const pair = `${id} ${length}`
    length += body.length + 1
    return pair
  })
  const head = `${numbers.join(' ')}\n`
  const text = group.map(({ body }) => `${body}\n`).join('')
  return { head, text, entries: ['/Type /ObjStm', `/N ${group.length}`, `/First ${head.length}`] }
}

function streamOf(id: number, entries: readonly string[], packed: Uint8Array): Buffer {
  const dictionary = [...entries, '/Filter /FlateDecode', `/Length ${packed.length}`].join('\n')
  const [head, foot] = [`${id} 0 obj\n<<\n${dictionary}\n>>\nstream\n`, '\nendstream\nendobj\n']
  return Buffer.concat([Buffer.from(head, 'latin1'), packed, Buffer.from(foot, 'latin1')])
}

/** Type of an entry, then what it tells (ISO 32000-1, table 18). */
type Place = readonly [type: 0 | 1 | 2, second: number, third: number]

/** Bytes of each of the three. */
const widths = [1, 4, 2] as const

class WrittenFile {
  readonly #chunks: Uint8Array[]
  readonly #places = new Map<number, Place>([[0, [0, 0, 65_535]]])
  #length: number

  constructor(head: Uint8Array) {
    this.#chunks = [head]
    this.#length = head.length
  }

  place(id: number, place: Place): void {
    this.#places.set(id, place)
  }

  add(id: number, object: Uint8Array): void {
    this.place(id, [1, this.#length, 0])
    this.#chunks.push(object)
    this.#length += object.length
  }

  /** Closes the file with its addresses, which are object `id` and stand among themselves. */
  async end(id: number, trailer: string, deflate: DeflatePort['deflate']): Promise<Uint8Array> {
    const start = this.#length
    this.place(id, [1, start, 0])
    const entries = ['/Type /XRef', `/Size ${id + 1}`, `/W [${widths.join(' ')}]`, trailer]
    const table = streamOf(id, entries, await deflate(this.#table(id + 1)))
    const foot = Buffer.from(`startxref\n${start}\n%%EOF\n`, 'latin1')
    return new Uint8Array(Buffer.concat([...this.#chunks, table, foot]))
  }

  #table(size: number): Buffer {
    const row = widths[0] + widths[1] + widths[2]
    const table = Buffer.alloc(size * row)
    for (let id = 0; id < size; id += 1) {
      const [type, second, third] = this.#places.get(id) ?? [0, 0, 65_535]
      table.writeUInt8(type, id * row)
      table.writeUInt32BE(second, id * row + widths[0])
      table.writeUInt16BE(third, id * row + widths[0] + widths[1])
    }
    return table
  }
}
