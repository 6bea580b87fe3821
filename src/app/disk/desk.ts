// The face on a disk: inputs by their paths, files placed in folders, archives that are folders.
import type { ArchivePort } from '../../ports/archive-port.ts'
import type { FilePort } from '../../ports/ports.ts'
import type { App } from '../app.ts'

/** A program and the disk that it works on. */
export interface Desk {
  readonly app: App
  readonly files: FilePort
  readonly archive: ArchivePort
  /** SHA-256 in lower-case hexadecimal. */
  readonly sha256: (bytes: Uint8Array) => string
}
