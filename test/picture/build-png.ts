import { crc32, deflateSync } from 'node:zlib'

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** A PNG by its parts, each of which a test may say wrongly. */
export interface PngPlan {
  readonly width: number
  readonly height: number
  /** Bits of a sample; 8 by default. */
  readonly depth?: number
  /** 2 (red, green, blue) by default. */
  readonly colourType?: number
  readonly interlaced?: boolean
  /** What the rows hold, filters included; by default as many bytes as the header asks for, without interlacing. */
  readonly rows?: Uint8Array
  /** In place of the packed rows. */
  readonly packed?: Uint8Array
  /** Chunks between IHDR and IDAT, and after IDAT. */
  readonly before?: readonly Uint8Array[]
  readonly after?: readonly Uint8Array[]
}

export function pngHeader({ width, height, depth = 8, colourType = 2, interlaced = false }: PngPlan): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([depth, colourType, 0, 0, interlaced ? 1 : 0], 8)
  return chunk('IHDR', header)
}

export function buildPng(plan: PngPlan): Uint8Array {
  const packed = plan.packed ?? deflateSync(plan.rows ?? rowsOf(plan))
  const middle = [pngHeader(plan), ...(plan.before ?? []), chunk('IDAT', packed), ...(plan.after ?? [])]
  return joinPng([...middle, chunk('IEND', new Uint8Array())])
}

export function joinPng(chunks: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat([Uint8Array.from(signature), ...chunks]))
}

export function chunk(type: string, data: Uint8Array, check?: number): Uint8Array {
  const body = Buffer.concat([Buffer.from(type), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(check ?? crc32(body))
  return new Uint8Array(Buffer.concat([length, body, sum]))
}

/** Samples that differ from each other, in rows of every filter. */
export function rowsOf({ width, height, depth = 8, colourType = 2 }: PngPlan): Uint8Array {
  const channels = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }[colourType] ?? 1
  const length = Math.ceil((width * channels * depth) / 8)
  return Uint8Array.from({ length: (length + 1) * height }, (_, at) => {
    const [y, x] = [Math.floor(at / (length + 1)), at % (length + 1)]
    return x === 0 ? y % 5 : (x * 37 + y * 11) % 251
  })
}

/** The three bytes of so many colours. */
export function palette(colours: number): Uint8Array {
  return chunk(
    'PLTE',
    Uint8Array.from({ length: colours * 3 }, (_, at) => (at * 53) % 256),
  )
}
