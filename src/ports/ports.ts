// What lives in this folder: all that the program asks of the world, as types, and the errors that an answer may be.
// Platforms and tests put implementations in; no other code touches a disk, a clock or a thread.

import type { Watch } from './watch.ts'

/** The disk. Paths are as the user wrote them, or relative to the working directory. */
export interface FilePort {
  readonly read: (path: string) => Promise<Uint8Array>
  readonly kindOf: (path: string) => Promise<'file' | 'folder' | 'none'>
  /** Size of a file in bytes, so that one that is too large need not be read. */
  readonly sizeOf: (path: string) => Promise<number>
  /** Tells whether a file that is too large to be read twice has been written to: another text then. Undefined without a file. */
  readonly stampOf: (path: string) => Promise<string | undefined>
  /** Names (not paths) in a folder, sorted by code point. */
  readonly list: (folder: string) => Promise<readonly string[]>
  /** Writes the file whole or not at all; replaces one of that name. Makes the folder when it is missing. */
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>
  /**
   * Writes a set of files, all of them or none, and makes their folders when they are missing. Rejects with `FileInTheWay`
   * when something lies at one of the paths, or comes to lie there meanwhile, that must not be replaced. What of the set
   * was there by then is taken away again; files of others never are.
   */
  readonly place: (files: readonly PlacedFile[]) => Promise<void>
}

/** Which of what lies at a path may be replaced: nothing, anything, or what holds bytes that are known. */
export type Replaceable = 'nothing' | 'anything' | ((present: Uint8Array) => boolean)

export interface PlacedFile {
  readonly path: string
  readonly bytes: Uint8Array
  readonly replaceable: Replaceable
}

/** The bytes of a file one piece after the other, so that none of its size is ever in memory whole. Rejects when there is none. */
export interface PiecesPort {
  (path: string): AsyncIterable<Uint8Array>
  /** SHA-256 of the whole file, as hexadecimal digits; where the platform can tell it. */
  readonly sha256?: (path: string) => Promise<string>
}

/** What ships with the program: templates, reference data. Names are relative to the package root. */
export interface ResourcePort {
  readonly read: (name: string) => Promise<Uint8Array>
  readonly list: (folder: string) => Promise<readonly string[]>
  /** Size in bytes, so that what is too large need not be read. Absent where all is in memory already. */
  readonly sizeOf?: (name: string) => Promise<number>
}

/** What zip archives and pages of PDF are packed with. */
export interface DeflatePort {
  /** Bytes in the format of zlib (RFC 1950), packed in a thread; the same bytes give the same. */
  readonly deflate: (bytes: Uint8Array) => Promise<Uint8Array>
  /**
   * Raw DEFLATE undone, piece by piece when much is expected (`size`, in bytes), so that whoever reads can stop at a limit
   * and no bomb is ever whole in memory. Throws when the bytes are damaged or end too early; what follows their end is
   * ignored.
   */
  readonly inflate: (bytes: Uint8Array, size: number) => Iterable<Uint8Array> | AsyncIterable<Uint8Array>
  /**
   * What `deflate` packed, undone piece by piece, its checksum compared. Throws an error with a `code` when the bytes are
   * damaged or end too early; `used` is how many were needed once all pieces have been taken.
   */
  readonly unzlib: (bytes: Uint8Array) => {
    readonly pieces: AsyncIterable<Uint8Array>
    readonly used: () => number
  }
  /** CRC-32 of the bytes, carried on from that of the bytes before (0 at the start). */
  readonly crc32: (bytes: Uint8Array, before: number) => number
}

/** How a job came to its end: with a result (plain data), or stopped at one of its limits. */
export type JobEnd =
  | { readonly end: 'done'; readonly result: unknown }
  | { readonly end: 'out-of-time'; readonly seconds: number }
  | { readonly end: 'out-of-memory'; readonly megabytes: number }

/** Work that runs apart from this thread, so that it can be stopped. Rejects when a job fails by a fault of its own. */
export interface JobPort {
  /**
   * The input is plain data, as the result is.
   *
   * @param transfer buffers in it that are handed over instead of copied: they are empty here afterwards.
   */
  readonly run: (job: JobName, input: unknown, transfer?: readonly ArrayBuffer[]) => Promise<JobEnd>
  /** Starts what a job runs in, so that the next one of its name finds it ready. Nothing is lost when none comes. */
  readonly prepare?: (job: JobName) => void
  /** A core is free for work beside that of this thread. */
  readonly hasFreeCore?: boolean
}

/** The bundles in `dist/jobs` that this thread asks for. */
export type JobName = 'load-source' | 'decode-picture' | 'render-docx'

/** One font family as TrueType or OpenType bytes, a file for each face. */
export interface FontFamily {
  readonly name: string
  readonly regular: Uint8Array
  readonly bold: Uint8Array
  readonly italic: Uint8Array
  readonly boldItalic: Uint8Array
  /** One face for the signs that the others lack, such as ✓ and ➢. Absent where nothing asks for it. */
  readonly symbols?: Uint8Array
}

/** What a text needs of a family: its letters alone, or the font of symbols too, where there is one. */
export type FontExtent = 'letters' | 'symbols'

/**
 * All of the world that the pipeline may touch. There is no disk, as an input is bytes, and no clock, as every date comes from
 * the input.
 */
export interface Ports {
  readonly resources: ResourcePort
  readonly deflate: DeflatePort
  readonly jobs: JobPort
  /** A family by its name; rejects when there is none of that name. */
  readonly fonts: (family: string, extent?: FontExtent) => Promise<FontFamily>
  /** SHA-256 in lower-case hexadecimal. */
  readonly sha256: (bytes: Uint8Array) => string
  readonly watch: Watch
}

/** Somebody asked for a resource that is not there; its name is the message. */
export class MissingResource extends Error {}

/** A file was to be placed where something lies that must not be replaced; nothing of the set was placed. */
export class FileInTheWay extends Error {
  readonly path: string

  constructor(path: string) {
    super(`${path} is in the way`)
    this.path = path
  }
}
