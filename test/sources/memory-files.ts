import type { FilePort } from '../../src/base/ports.ts'

/** A disk that holds only these files; writing is not expected of a reader. */
export function memoryFiles(contents: Readonly<Record<string, Uint8Array | string>>): FilePort {
  const files = new Map(Object.entries(contents))
  const inFolder = (folder: string) => [...files.keys()].filter(path => path.startsWith(`${folder}/`))
  const bytesOf = (content: Uint8Array | string) =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content
  return {
    read: async path => {
      const content = files.get(path)
      if (content === undefined) throw new Error(`ENOENT: ${path}`)
      return bytesOf(content)
    },
    kindOf: async path => {
      if (files.has(path)) return 'file'
      return inFolder(path).length > 0 ? 'folder' : 'none'
    },
    list: async folder => inFolder(folder).map(path => path.slice(folder.length + 1)),
    write: async path => {
      throw new Error(`a reader must not write ${path}`)
    },
  }
}
