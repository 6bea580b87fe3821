import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { PiecesPort } from '../ports/ports.ts'

/** Larger pieces are no faster. Bytes. */
const pieceSize = 1024 * 1024

const open = (path: string) => createReadStream(path, { highWaterMark: pieceSize })

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of open(path)) hash.update(piece)
  return hash.digest('hex')
}

/** A file of this machine, piece by piece. */
export const nodePieces: PiecesPort = Object.assign(open, { sha256 })
