/** An absolute path, taken apart as text. So paths of Windows and network shares are understood on every system. */
export interface AbsolutePath {
  /** Its root: empty on a system without drive letters, a drive (`C:`), or a share (`\\server\bagian`). */
  readonly root: string
  /** Folders below the root, and the file. None is `.` or `..`. */
  readonly names: readonly string[]
}

const drive = /^[A-Za-z]:/
/** `\\server\share`, also as `\\?\UNC\server\share`. */
const share = /^[\\/]{2}(?:\?[\\/]UNC[\\/])?[^\\/]+[\\/][^\\/]+/i

/** @param base absolute folder that relative paths start from. Its form decides whether paths are those of Windows. */
export function parsePath(path: string, base: string): AbsolutePath {
  return isOfWindows(base) ? onWindows(path, base) : onOthers(path, base)
}

function isOfWindows(path: string): boolean {
  return drive.test(path) || share.test(path)
}

function onWindows(path: string, base: string): AbsolutePath {
  const root = rootOf(path) ?? rootOf(base) ?? ''
  const isWhole = rootOf(path) !== undefined
  const rest = isWhole ? path.slice(root.length) : path
  const isFromRoot = isWhole || /^[\\/]/.test(path)
  const below = isFromRoot ? rest : `${base.slice(root.length)}\\${rest}`
  return { root: root.replaceAll('/', '\\'), names: namesOf(below.split(/[\\/]/)) }
}

function rootOf(path: string): string | undefined {
  return (share.exec(path) ?? drive.exec(path))?.[0]
}

function onOthers(path: string, base: string): AbsolutePath {
  return { root: '', names: namesOf((path.startsWith('/') ? path : `${base}/${path}`).split('/')) }
}

function namesOf(steps: readonly string[]): readonly string[] {
  const names: string[] = []
  for (const step of steps) {
    if (step === '..') names.pop()
    else if (step !== '' && step !== '.') names.push(step)
  }
  return names
}

export function pathText({ root, names }: AbsolutePath): string {
  const separator = root === '' ? '/' : '\\'
  return `${root}${separator}${names.join(separator)}`
}

export function childOf({ root, names }: AbsolutePath, name: string): AbsolutePath {
  return { root, names: [...names, name] }
}

/**
 * A folder and those above it, the nearest first. The last is the home of whoever runs the program, where the folder lies in
 * it. Else it is the root of the drive, share or mounted disk, or the home of somebody else.
 */
export function foldersUpwards({ root, names }: AbsolutePath, home: AbsolutePath): readonly AbsolutePath[] {
  const top = isWithin({ root, names }, home) ? home.names.length : topOf({ root, names })
  return Array.from({ length: names.length - top + 1 }, (_, up) => ({ root, names: names.slice(0, names.length - up) }))
}

function isWithin(path: AbsolutePath, folder: AbsolutePath): boolean {
  // Windows ignores case.
  const key = (text: string) => (folder.root === '' ? text : text.toLowerCase())
  return (
    key(path.root) === key(folder.root) &&
    folder.names.every((name, index) => key(path.names[index] ?? '') === key(name))
  )
}

/** Mounted disks and homes of others: the pattern of their paths, and how many names these have. */
const tops: readonly (readonly [pattern: RegExp, names: number])[] = [
  [/^\/(?:mnt|Volumes|home|Users)\/[^/]+/, 2],
  [/^\/media\/[^/]+\/[^/]+/, 3],
  [/^\/run\/media\/[^/]+\/[^/]+/, 4],
  [/^[A-Za-z]:\/Users\/[^/]+/i, 2],
]

function topOf({ root, names }: AbsolutePath): number {
  const text = `${root}/${names.join('/')}`
  return tops.find(([pattern]) => pattern.test(text))?.[1] ?? 0
}
