import { openInput } from '../../src/app/disk/open-input.ts'
import { nodeDeflate } from '../../src/platform/node-deflate.ts'
import type { FilePort } from '../../src/ports/ports.ts'
import type { Outcome } from '../../src/problems/outcome.ts'
import { loadSource } from '../../src/sources/load-source.ts'
import type { Source } from '../../src/sources/source.ts'

type Contents = Readonly<Record<string, Uint8Array | string>>

/** A disk that holds only these files; writing is not expected of a reader. */
export function memoryFiles(contents: Contents): FilePort {
  const files = new Map(Object.entries(contents))
  const inFolder = (folder: string) => [...files.keys()].filter(path => path.startsWith(`${folder}/`))
  const bytesOf = (content: Uint8Array | string) =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content
  const read: FilePort['read'] = async path => {
    const content = files.get(path)
    if (content === undefined) throw new Error(`ENOENT: ${path}`)
    return bytesOf(content)
  }
  return {
    read,
    kindOf: async path => {
      if (files.has(path)) return 'file'
      return inFolder(path).length > 0 ? 'folder' : 'none'
    },
    sizeOf: async path => (await read(path)).length,
    stampOf: async path => path,
    list: async folder => inFolder(folder).map(path => path.slice(folder.length + 1)),
    write: async path => {
      throw new Error(`a reader must not write ${path}`)
    },
    place: async () => {
      throw new Error('a reader must not write')
    },
  }
}

/** Opens and reads an input on such a disk, as the program does. */
export async function loadFrom(path: string, contents: Contents): Promise<Outcome<Source>> {
  return loadOn(path, memoryFiles(contents))
}

/** The same on a disk of any sort. */
export async function loadOn(path: string, files: FilePort): Promise<Outcome<Source>> {
  const input = await openInput(path, files)
  return input.ok ? loadSource(input.value, nodeDeflate) : input
}
