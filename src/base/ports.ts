/** The disk. Paths are as the user wrote them, or relative to the working directory. */
export interface FilePort {
  readonly read: (path: string) => Promise<Uint8Array>
  readonly kindOf: (path: string) => Promise<'file' | 'folder' | 'none'>
  /** Names (not paths) in a folder, sorted by code point. */
  readonly list: (folder: string) => Promise<readonly string[]>
  /** Writes the file whole or not at all; replaces one of that name. Makes the folder when it is missing. */
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>
}

/** What ships with the program: templates, reference data. Names are relative to the package root. */
export interface ResourcePort {
  readonly read: (name: string) => Promise<Uint8Array>
  readonly list: (folder: string) => Promise<readonly string[]>
}

/** One font family as TrueType bytes, a file for each face. */
export interface FontFamily {
  readonly name: string
  readonly regular: Uint8Array
  readonly bold: Uint8Array
  readonly italic: Uint8Array
  readonly boldItalic: Uint8Array
}

/** Told how far the work is. Implementations only show it; nothing depends on them. */
export interface ProgressPort {
  readonly stage: (name: string) => void
  readonly step: (done: number, total: number) => void
  readonly finish: () => void
}

/** All of the world that the pipeline may touch. The clock is missing on purpose: every date comes from the input. */
export interface Ports {
  readonly files: FilePort
  readonly resources: ResourcePort
  readonly fonts: () => Promise<FontFamily>
  /** SHA-256 in lower-case hexadecimal. */
  readonly sha256: (bytes: Uint8Array) => string
  readonly progress: ProgressPort
}
