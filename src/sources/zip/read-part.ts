import type { DeflatePort } from '../../ports/ports.ts'
import { UnreadableInput } from '../../problems/unreadable-input.ts'
import type { ZipEntry } from './read-directory.ts'

/** A stored part is handed on in pieces too, so that its reader meets its limits early. Bytes. */
const pieceSize = 64 * 1024

/**
 * The unpacked bytes of one part, piece by piece. Throws `UnreadableInput` as soon as there are more than the directory
 * says, and at the end when there are fewer or their CRC-32 differs: whoever reads must not trust a piece before the end.
 */
export async function* readPart(bytes: Uint8Array, entry: ZipEntry, deflate: DeflatePort): AsyncGenerator<Uint8Array> {
  const packed = bytes.subarray(entry.start, entry.end)
  let size = 0
  let crc = 0
  for await (const piece of entry.isDeflated ? deflate.inflate(packed, entry.size) : pieces(packed)) {
    size += piece.length
    if (size > entry.size) throw new UnreadableInput('damaged')
    crc = deflate.crc32(piece, crc)
    yield piece
  }
  if (size !== entry.size || crc !== entry.crc) throw new UnreadableInput('damaged')
}

function* pieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += pieceSize) yield bytes.subarray(at, at + pieceSize)
}
