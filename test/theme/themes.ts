import type { ResourcePort } from '../../src/ports/ports.ts'
import { themeFolder } from '../../src/theme/load-theme.ts'
import { keptPorts } from '../kept-ports.ts'

const shipped = keptPorts().resources

/** Resources that ship with the program, with further files in the folder of themes; `null` takes one away. */
export function withThemes(files: Readonly<Record<string, string | Uint8Array | null>>): ResourcePort {
  const inFolder = (name: string) => (name.startsWith(`${themeFolder}/`) ? name.slice(themeFolder.length + 1) : '')
  return {
    read: async name => {
      const own = files[inFolder(name)]
      if (own === undefined || own === null) return shipped.read(name)
      return typeof own === 'string' ? new TextEncoder().encode(own) : own
    },
    list: async folder => {
      const names = await shipped.list(folder)
      if (folder !== themeFolder) return names
      const all = [...new Set([...names, ...Object.keys(files)])]
      return all.filter(name => files[name] !== null).sort()
    },
  }
}
