import { promisify } from 'node:util'
import { crc32, createInflate, createInflateRaw, deflate, inflateRawSync } from 'node:zlib'
import type { DeflatePort } from '../ports/ports.ts'

/** Larger pieces are no faster, smaller ones are slower. Bytes. */
const pieceSize = 64 * 1024
/** Below this, starting a stream takes longer than all of the work. Bytes. */
const smallSize = 1024 * 1024

/** zlib as Node has it. What is large is inflated in threads of zlib's own while the pieces before are being read. */
export const nodeDeflate: DeflatePort = {
  deflate: promisify<Uint8Array, Uint8Array>(deflate),
  inflate: (bytes, size) => {
    if (size < smallSize) return [inflateRawSync(bytes, { maxOutputLength: size + 1 })]
    const stream = createInflateRaw({ chunkSize: pieceSize })
    stream.end(bytes)
    return stream
  },
  unzlib: bytes => {
    const stream = createInflate({ chunkSize: pieceSize })
    stream.end(bytes)
    return { pieces: stream, used: () => stream.bytesWritten }
  },
  crc32,
}
