// Names of files that Windows, macOS and Linux can all hold: a capsule goes from one machine to another.

/** Characters that some system keeps for itself. */
const reserved = /[<>:"/\\|?*\p{Cc}\p{Cs}]/u
/** Names of devices, with any ending. */
const devices = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i
/** UTF-8 bytes of a name, and UTF-16 units of a path within a capsule. */
const [longestName, longestPath] = [255, 400]

/** Whether every system can hold a file of this path, with forward slashes; one that begins with a dot is hidden, and no part. */
export function isPortablePath(path: string): boolean {
  return path.length <= longestPath && path.split('/').every(isPortableName)
}

function isPortableName(name: string): boolean {
  const isLong = new TextEncoder().encode(name).length > longestName
  return name !== '' && !isLong && !reserved.test(name) && !devices.test(name) && !/^\.|[. ]$/.test(name)
}

/** The name with another character in place of each that some system cannot hold; empty where nothing is left. */
export function portableName(name: string): string {
  const held = name.replace(new RegExp(reserved, 'gu'), '_').replace(/^\.+|[. ]+$/g, '')
  const short =
    isPortableName(held) || held.length < 100 ? held : `${held.slice(0, 80)}${/\.\w{1,8}$/.exec(held)?.[0] ?? ''}`
  return devices.test(short) ? `_${short}` : short
}

/** What systems that tell neither capitals from small letters nor two ways to write é take for the same name. */
export function portableKey(path: string): string {
  return path.normalize('NFC').toLowerCase()
}
