/**
 * The disk as an archive needs it: in steps so small that a fault may come between any two of them, and the archive is
 * whole all the same. Every step rejects with the error of the operating system.
 */
export interface ArchiveDisk {
  readonly read: (path: string) => Promise<Uint8Array>
  /** Names (not paths) in a folder, sorted by code point; none where there is no such folder. */
  readonly list: (folder: string) => Promise<readonly string[]>
  readonly kindOf: (path: string) => Promise<'file' | 'folder' | 'none'>
  /**
   * What tells, without reading them, that files are still those of before: their size and when they were last changed.
   * Undefined for each that is not there.
   */
  readonly stampsOf: (paths: readonly string[]) => Promise<readonly (string | undefined)[]>
  /** Makes the folder and those above it; one that is there stays. */
  readonly makeFolder: (path: string) => Promise<void>
  /** Writes a file that is not there yet; rejects with `EEXIST` when it is. */
  readonly create: (path: string, bytes: Uint8Array) => Promise<void>
  /** Returns when the content of a file, or the names in a folder, have reached the disk. */
  readonly sync: (path: string) => Promise<void>
  /** A second name of a file; rejects with `EEXIST` where there is one, and in other ways where a disk knows no such names. */
  readonly link: (from: string, to: string) => Promise<void>
  /** Tells a file from every other that is there; the same under each of its names. Undefined where there is none. */
  readonly identityOf: (path: string) => Promise<string | undefined>
  /** Never replaces a folder that holds anything. */
  readonly rename: (from: string, to: string) => Promise<void>
  /** Sets the moment of the last change of a file to now. */
  readonly touch: (path: string) => Promise<void>
  /** The moment of the last change of a file, to be compared with an earlier answer only. Undefined where there is none. */
  readonly changeOf: (path: string) => Promise<string | undefined>
  /** A file, or a folder with all that is in it; nothing where there is none. */
  readonly remove: (path: string) => Promise<void>
}

/** A run of the program, as it names itself in a lock. */
export interface LockOwner {
  readonly host: string
  readonly process: number
  /** When the process began, as the operating system tells it; a later process of the same number has another. */
  readonly started: string
  /** Tells two writers in one process apart. */
  readonly token: string
}

/** Who runs the program, when and how: what the pipeline must not know, and what archived reports say of themselves. */
export interface RunFacts {
  /** The moment, `2026-11-24T08:15:30.000Z`. */
  readonly clock: () => string
  /** Who runs the program, as the system names the account and the computer; null where it does not. */
  readonly maker: () => Maker
  readonly versions: () => Versions
  /** The command line of this run; empty where there is none. */
  readonly command: readonly string[]
  /** Absolute folder that relative paths start from. */
  readonly workingFolder: string
}

/** Who else may be writing, and the clock: what the pipeline must not know, and an archive must. */
export interface ArchivePort extends RunFacts {
  readonly disk: ArchiveDisk
  /** A new token with every call. */
  readonly owner: () => LockOwner
  /** What is known of an owner: of a process of another machine nothing. */
  readonly lifeOf: (owner: LockOwner) => Promise<'lives' | 'ended' | 'unknown'>
  readonly pause: (milliseconds: number) => Promise<void>
  /** Does something again and again, until it is told to stop; nothing waits for it. */
  readonly repeat: (milliseconds: number, work: () => void) => () => void
  /** The home of whoever runs the program: no archive is looked for above it. */
  readonly home: string
}

/** The account that runs the program, and its computer. */
export interface Maker {
  readonly account: string | null
  readonly computer: string | null
}

/** What shapes the bytes of a report besides its input: this program, Node, and libraries by name. */
export interface Versions {
  readonly laporan: string
  readonly node: string
  readonly libraries: Readonly<Record<string, string>>
}
