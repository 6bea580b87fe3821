import { pathIn } from '../base/paths.ts'

/**
 * What a report is made of, as bytes: one file, or the CSV files of a folder. It is read once, where it comes from (a disk, an
 * upload), and handed on as it is: to the thread that reads it, to the report, and to the archive.
 */
export interface Input {
  /** Name of the file, or of the folder: `Data SKM.xlsx`. */
  readonly name: string
  /** By their names: the file itself, or those of the folder. Files beside it may be here too, such as pictures. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** What messages call it: the path as the user wrote it, or the name in an upload. */
  readonly shownAs: string
  /** The files are those of a folder. */
  readonly isFolder?: true
  /** Sheets whose name begins with `_` are read too: notes that the program wrote for itself. */
  readonly withNotes?: true
  /** What lies beside it and may be asked for by name; nothing but `files` where it is absent. */
  readonly beside?: Beside
}

/** Files beside an input on a disk. They are read when the input names them, and no more than once. */
export interface Beside {
  /** Size of a file in bytes; undefined where none of that name is there. */
  readonly sizeOf: (name: string) => Promise<number | undefined>
  readonly read: (name: string) => Promise<Uint8Array>
  /** Names there, or in a folder of this name there; none where there is no such folder. Absent where nobody can tell. */
  readonly list?: (folder?: string) => Promise<readonly string[]>
}

/** A file that an input names, not yet read. */
export interface NamedFile {
  readonly size: number
  readonly read: () => Promise<Uint8Array>
}

/** A file of an input, or beside it, by its bare name. */
export async function fileOfInput({ files, beside }: Input, name: string): Promise<NamedFile | undefined> {
  const held = files.get(name)
  if (held !== undefined) return { size: held.length, read: async () => held }
  const size = await beside?.sizeOf(name)
  return beside === undefined || size === undefined ? undefined : { size, read: () => beside.read(name) }
}

/** What messages call one of the files of an input. */
export function shownFile({ shownAs, isFolder }: Pick<Input, 'shownAs' | 'isFolder'>, name: string): string {
  return isFolder ? pathIn(shownAs, name) : shownAs
}
