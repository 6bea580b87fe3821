import { portableKey, portableName } from '../base/portable-names.ts'
import type { Input, NamedFile } from './input.ts'

/** Folder beside an input in which its photographs may lie, in any case. */
export const photoFolder = 'foto'

/** The photograph of a bare name, in whatever case; undefined where there is none, or where two names differ in nothing but their case. */
export type FindPhoto = (name: string) => Promise<NamedFile | undefined>

/** Finds photographs in the folder `foto` of an input or beside it, else in the input itself. What lies beside it is listed once. */
export function findPhotos(input: Input): FindPhoto {
  let besideIt: Promise<readonly string[]> | undefined
  return async name => {
    const held = heldPhoto(input, name)
    if (held !== undefined) return held
    besideIt ??= pathsBeside(input)
    return photoBeside(input, await besideIt, name)
  }
}

function heldPhoto({ files }: Input, name: string): NamedFile | undefined {
  const path = photoAmong([...files.keys()], name)
  const bytes = path === undefined ? undefined : files.get(path)
  return bytes && { size: bytes.length, read: async () => bytes }
}

async function pathsBeside({ beside }: Input): Promise<readonly string[]> {
  const names = (await beside?.list?.()) ?? []
  const folders = names.filter(one => portableKey(one) === photoFolder)
  const inFolders = await Promise.all(
    folders.map(async folder => (await beside?.list?.(folder))?.map(one => `${folder}/${one}`) ?? []),
  )
  return [...names, ...inFolders.flat()]
}

async function photoBeside({ beside }: Input, paths: readonly string[], name: string): Promise<NamedFile | undefined> {
  const path = photoAmong(paths, name)
  const size = path === undefined ? undefined : await beside?.sizeOf(path)
  if (beside === undefined || path === undefined || size === undefined) return undefined
  return { size, read: () => beside.read(path) }
}

function photoAmong(paths: readonly string[], name: string): string | undefined {
  const inFolder = paths.filter(path => portableKey(folderOf(path)) === photoFolder)
  const bare = paths.filter(path => folderOf(path) === '')
  return onlyMatch(inFolder, name) ?? onlyMatch(bare, name)
}

function folderOf(path: string): string {
  return /^(.*)[/\\][^/\\]*$/s.exec(path)?.[1] ?? ''
}

/** The one path that ends in this name. Names in a capsule are such that every system can hold. */
function onlyMatch(paths: readonly string[], name: string): string | undefined {
  const key = portableKey(portableName(name))
  const matches = paths.filter(path => portableKey(portableName(path.replace(/^.*[/\\]/s, ''))) === key)
  return matches.length === 1 ? matches[0] : undefined
}
