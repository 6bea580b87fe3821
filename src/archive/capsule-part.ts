import type { PartRole } from './manifest.ts'

/** One file of a capsule, in memory. */
export interface CapsulePart {
  /** Path in the capsule, with forward slashes. */
  readonly path: string
  readonly role: PartRole
  readonly bytes: Uint8Array
  readonly pages?: number
}

/** The folder of each role in a capsule. Archivists read these names. */
export const partFolders: Readonly<Record<'report' | 'source' | 'resource' | 'font', string>> = {
  report: 'laporan',
  source: 'sumber',
  resource: 'sumberdaya',
  font: 'huruf',
}

export const partNames = {
  input: 'masukan.json',
  theme: 'tema.json',
  earlier: 'laporan-sebelumnya.json',
} as const

/** Every folder around files of these paths, outer ones before inner ones. */
export function foldersOf(paths: readonly string[]): readonly string[] {
  const folders = paths.flatMap(path => {
    const names = path.split('/').slice(0, -1)
    return names.map((_, index) => names.slice(0, index + 1).join('/'))
  })
  return [...new Set(folders)].sort((left, right) => (left < right ? -1 : 1))
}

// Rules for names that Windows, macOS and Linux can all hold. A capsule goes from one machine to another.

/** Characters that some system reserves. */
const reserved = /[<>:"/\\|?*\p{Cc}\p{Cs}]/u
/** Names of devices. An ending does not make them usable. */
const devices = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i
/** Limits: UTF-8 bytes of a name, and UTF-16 units of a path in a capsule. */
const [longestName, longestPath] = [255, 400]

/**
 * Whether every system can hold a file of this path, with forward slashes. A name that begins with a dot is hidden, and may not
 * be a part.
 */
export function isPortablePath(path: string): boolean {
  return path.length <= longestPath && path.split('/').every(isPortableName)
}

function isPortableName(name: string): boolean {
  const isLong = new TextEncoder().encode(name).length > longestName
  return name !== '' && !isLong && !reserved.test(name) && !devices.test(name) && !/^\.|[. ]$/.test(name)
}

/** The name, with another character in place of each that some system cannot hold. Empty where nothing is left. */
export function portableName(name: string): string {
  const held = name.replace(new RegExp(reserved, 'gu'), '_').replace(/^\.+|[. ]+$/g, '')
  const short =
    isPortableName(held) || held.length < 100 ? held : `${held.slice(0, 80)}${/\.\w{1,8}$/.exec(held)?.[0] ?? ''}`
  return devices.test(short) ? `_${short}` : short
}

/** A key that is the same for two names that some system takes for one: it may ignore case, or how an é is composed. */
export function portableKey(path: string): string {
  return path.normalize('NFC').toLowerCase()
}
