import { createReadStream } from 'node:fs'
import type { PiecesPort } from '../ports/ports.ts'

/** Larger pieces are no faster. Bytes. */
const pieceSize = 1024 * 1024

/** A file of this machine, piece by piece. */
export const nodePieces: PiecesPort = path => createReadStream(path, { highWaterMark: pieceSize })
