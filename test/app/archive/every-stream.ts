import { inflateRawSync, inflateSync } from 'node:zlib'
import { unzipSync } from 'fflate'

// Reads by itself: it looks for what the readers of the program may pass over.

/**
 * Every stream of bytes in a file, by the way that leads to it: the file itself, the files in it where it is a zip, and what
 * a PDF holds packed, however deep one lies in another.
 */
export function everyStream(name: string, bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const streams = new Map([[name, bytes]])
  for (const [inner, content] of [...inZip(bytes), ...inPdf(bytes)]) {
    for (const [way, stream] of everyStream(`${name}/${inner}`, content)) streams.set(way, stream)
  }
  return streams
}

/** All of a file, unpacked, as text of one byte in each character. */
export function everyLetter(name: string, bytes: Uint8Array): string {
  const streams = [...everyStream(name, bytes).values()]
  return streams.map(stream => Buffer.from(stream).toString('latin1')).join('\n')
}

/** A stream as whoever searches it would try to read it. */
export function readings(bytes: Uint8Array): readonly string[] {
  const texts = ['latin1', 'utf-8', 'utf-16le', 'utf-16be'].map(coding => new TextDecoder(coding).decode(bytes))
  const [, utf8 = ''] = texts
  // A word may be cut into runs, and a letter written by its number.
  const unescaped = utf8.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
  return [...texts, unescaped, utf8.replace(/<[^>]*>/g, '')]
}

function inZip(bytes: Uint8Array): readonly (readonly [string, Uint8Array])[] {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03
  return isZip ? Object.entries(unzipSync(bytes)) : []
}

function inPdf(bytes: Uint8Array): readonly (readonly [string, Uint8Array])[] {
  const text = new TextDecoder('latin1').decode(bytes)
  if (!text.startsWith('%PDF-')) return []
  const found = [
    ...Buffer.from(bytes)
      .toString('latin1')
      .matchAll(/\bstream\r?\n/g),
  ]
  return found.flatMap(({ index, 0: { length } }, at) => {
    const unpacked = inflated(bytes.subarray(index + length))
    return unpacked === undefined ? [] : [[`aliran ${at + 1}`, unpacked] as const]
  })
}

/** What follows the end of the packed bytes is left. */
function inflated(bytes: Uint8Array): Uint8Array | undefined {
  for (const inflate of [inflateSync, inflateRawSync]) {
    try {
      return new Uint8Array(inflate(bytes))
    } catch {
      // Not packed, or packed otherwise.
    }
  }
  return undefined
}
