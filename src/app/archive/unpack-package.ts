import { joinBytes } from '../../base/bytes/bytes.ts'
import type { DeflatePort } from '../../ports/ports.ts'
import { UnreadableInput } from '../../problems/unreadable-input.ts'
import { readDirectory } from '../../sources/zip/read-directory.ts'
import { readPart } from '../../sources/zip/read-part.ts'

const megabyte = 1024 * 1024

/** How much an exported capsule may hold; those of this program stay far below, the input with its 100 MB included. */
export const packageLimits = {
  /** The zip itself. Bytes. */
  fileBytes: 256 * megabyte,
  /** All parts, unpacked. Bytes. */
  unpackedBytes: 512 * megabyte,
  parts: 2_000,
  /** Unpacked bytes for each packed one of all parts so far, beyond the first `ratioFreeBytes`. */
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

/** A zip whose files are unpacked one by one. */
export interface OpenPackage {
  /** Names of its files, in small letters and byte by byte: for looking into, not for showing. */
  readonly names: readonly string[]
  /** One file by its name. Throws `NoPackage`. */
  readonly read: (name: string) => Promise<Uint8Array>
}

/**
 * Opens a package. What it says of its sizes is not trusted: whoever unpacks counts what comes, over all parts, and stops at
 * the limits. Throws `NoPackage`.
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

/** Reason for refusing what is beyond the limits. */
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

/** As the reader of directories tells names: byte by byte, in lower case. */
export function nameInDirectory(name: string): string {
  return new TextDecoder('latin1').decode(new TextEncoder().encode(name)).toLowerCase()
}
