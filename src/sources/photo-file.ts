import { portableKey, portableName } from '../base/portable-names.ts'
import type { Input, NamedFile } from './input.ts'

/** Folder beside an input in which its photographs may lie, in any case. */
export const photoFolder = 'foto'

/**
 * The photograph of this bare name, in whatever case: in the folder `foto` of an input or beside it, else in the input
 * itself. Undefined where there is none, or where two names differ in nothing but their case.
 */
export async function photoOfInput(input: Input, name: string): Promise<NamedFile | undefined> {
  return heldPhoto(input, name) ?? photoBeside(input, name)
}

function heldPhoto({ files }: Input, name: string): NamedFile | undefined {
  const paths = [...files.keys()]
  const inFolder = paths.filter(path => portableKey(folderOf(path)) === photoFolder)
  const bare = paths.filter(path => folderOf(path) === '')
  const path = onlyMatch(inFolder, name) ?? onlyMatch(bare, name)
  const bytes = path === undefined ? undefined : files.get(path)
  return bytes && { size: bytes.length, read: async () => bytes }
}

async function photoBeside({ beside }: Input, name: string): Promise<NamedFile | undefined> {
  if (beside?.list === undefined) return undefined
  const names = await beside.list()
  const folders = names.filter(one => portableKey(one) === photoFolder)
  const inFolders = await Promise.all(
    folders.map(async folder => (await beside.list?.(folder))?.map(one => `${folder}/${one}`) ?? []),
  )
  const path = onlyMatch(inFolders.flat(), name) ?? onlyMatch(names, name)
  const size = path === undefined ? undefined : await beside.sizeOf(path)
  return path === undefined || size === undefined ? undefined : { size, read: () => beside.read(path) }
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
