import { partFolders } from '../archive/capsule-part.ts'
import { portableName } from '../archive/portable-path.ts'
import { pathIn } from '../archive/write-files.ts'
import type { FilePort } from '../base/ports.ts'
import { limits } from '../sources/limits.ts'

/** An input as it was on the disk: one file, or a folder of CSV files. */
export interface SourceFiles {
  /** What stands for the input in a capsule. */
  readonly path: string
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[]
}

/** Reads the input as it is; undefined where that cannot be done, which whoever reads it for a report will tell. */
export async function readSourceFiles(input: string, files: FilePort): Promise<SourceFiles | undefined> {
  try {
    const path = `${partFolders.source}/${safeName(input)}`
    if ((await files.kindOf(input)) === 'file') {
      if ((await files.sizeOf(input)) > limits.fileBytes) return undefined
      return { path, files: [{ path, bytes: await files.read(input) }] }
    }
    const names = (await files.list(input)).filter(name => /\.csv$/i.test(name))
    const sizes = await Promise.all(names.map(name => files.sizeOf(pathIn(input, name))))
    if (sizes.reduce((sum, size) => sum + size, 0) > limits.fileBytes) return undefined
    const read = names.map(async name => ({
      path: `${path}/${safeName(name)}`,
      bytes: await files.read(pathIn(input, name)),
    }))
    return { path, files: await Promise.all(read) }
  } catch {
    return undefined
  }
}

/** Whether nobody has touched the input in between. */
export function isSameSource(one: SourceFiles, other: SourceFiles): boolean {
  return (
    one.files.length === other.files.length &&
    one.files.every(({ path, bytes }, index) => {
      const match = other.files[index]
      return match?.path === path && isSameBytes(bytes, match.bytes)
    })
  )
}

export function isSameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index])
}

/** The last name of a path, as every system can hold it. */
function safeName(path: string): string {
  const name = path.split(/[/\\]/).findLast(part => part !== '') ?? ''
  const held = portableName(name)
  return held === '' ? 'masukan' : held
}
