import { joinBytes } from '../../base/bytes/bytes.ts'
import type { DeflatePort } from '../../ports/ports.ts'
import { UnreadableInput } from '../../problems/unreadable-input.ts'
import { readDirectory } from '../../sources/zip/read-directory.ts'
import { readPart } from '../../sources/zip/read-part.ts'

const megabyte = 1024 * 1024

/** How much an exported capsule may hold. Those of this program stay far below, with 100 MB of input included. */
export const packageLimits = {
  /** The zip itself. Bytes. */
  fileBytes: 256 * megabyte,
  /** All parts, unpacked. Bytes. */
  unpackedBytes: 512 * megabyte,
  parts: 2_000,
  /** Unpacked bytes for each packed byte, over all parts so far. The first `ratioFreeBytes` are free. */
  ratio: 100,
  ratioFreeBytes: 16 * megabyte,
} as const

/** Why a file is no package, as the end of a sentence. */
export class NoPackage extends Error {
  readonly reason: string

  constructor(reason: string) {
    super(reason)
    this.reason = reason
  }
}

/** A zip whose files are unpacked one at a time. */
export interface OpenPackage {
  /** Names of its files in lower case, byte by byte: for comparing, not for showing. */
  readonly names: readonly string[]
  /** One file by its name. Throws `NoPackage`. */
  readonly read: (name: string) => Promise<Uint8Array>
}

/**
 * Opens a package. The sizes that it gives are not trusted: unpacking counts the bytes of all parts, and stops at the limits.
 * Throws `NoPackage`.
 */
export function openCapsulePackage(bytes: Uint8Array, deflate: DeflatePort): OpenPackage {
  if (bytes.length > packageLimits.fileBytes) throw new NoPackage(tooLarge)
  const entries = directoryOf(bytes)
  if (entries.size > packageLimits.parts) throw new NoPackage('bagiannya terlalu banyak')
  let [unpacked, packed] = [0, 0]
  const read = async (name: string): Promise<Uint8Array> => {
    const entry = entries.get(nameInDirectory(name))
    if (entry === undefined) throw new NoPackage(`berkas "${name}" tidak ada di dalamnya`)
    packed += entry.end - entry.start
    const pieces: Uint8Array[] = []
    try {
      for await (const piece of readPart(bytes, entry, deflate)) {
        unpacked += piece.length
        checkSize(unpacked, packed)
        pieces.push(piece)
      }
    } catch (error) {
      throw error instanceof NoPackage ? error : new NoPackage(`berkas "${name}" rusak atau terpotong`)
    }
    return joinBytes(pieces)
  }
  return { names: [...entries.keys()], read }
}

/** The reason that is given where a limit is passed. */
export const tooLarge = 'isinya jauh lebih besar daripada paket arsip mana pun'

function directoryOf(bytes: Uint8Array): ReturnType<typeof readDirectory> {
  try {
    return readDirectory(bytes)
  } catch (error) {
    const isTooLarge = error instanceof UnreadableInput && error.why === 'swells-up'
    throw new NoPackage(isTooLarge ? tooLarge : 'bukan berkas .zip yang utuh')
  }
}

function checkSize(unpacked: number, packed: number): void {
  const swells = unpacked > packageLimits.ratioFreeBytes && unpacked > packed * packageLimits.ratio
  if (swells || unpacked > packageLimits.unpackedBytes) throw new NoPackage(tooLarge)
}

/** Names as the reader of directories gives them: byte by byte, in lower case. */
export function nameInDirectory(name: string): string {
  return new TextDecoder('latin1').decode(new TextEncoder().encode(name)).toLowerCase()
}
