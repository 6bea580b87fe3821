import { pathIn } from '../../base/paths.ts'
import type { ArchiveDisk } from '../../ports/archive-port.ts'
import { parseCapsuleId } from '../capsule-id.ts'
import { manifestName } from '../manifest.ts'
import { lockName, staleLockPrefix } from './archive-lock.ts'
import { indexName, unfinishedIndexPrefix } from './capsule-index.ts'

/** Begins the names of folders that are not finished. */
export const unfinishedPrefix = '.sementara-'

/** Says that a folder is an archive, before there is a capsule in it. Archives of older programs have none. */
export const markerName = '.arsip-laporan'

const markerText = 'Folder ini adalah arsip program "laporan". Isinya jangan diubah, ditambah, atau diganti namanya.\n'

/** `archive`: holds the marker or a capsule. `free`: not there, or empty. `foreign`: somebody else's; a file of that name too. */
export type FolderState = 'archive' | 'free' | 'foreign'

/** What a folder is to an archive. One that cannot be looked into is foreign. */
export async function stateOfFolder(folder: string, disk: ArchiveDisk): Promise<FolderState> {
  const kind = await disk.kindOf(folder)
  if (kind !== 'folder') return kind === 'none' ? 'free' : 'foreign'
  const names = await disk.list(folder).catch(() => undefined)
  if (names === undefined) return 'foreign'
  if (names.includes(markerName) || (await holdsCapsule(folder, names, disk))) return 'archive'
  return names.every(name => isOwnName(name) || isSystemName(name)) ? 'free' : 'foreign'
}

/** The name alone is not enough: other programs end names of folders with a hash too. */
async function holdsCapsule(folder: string, names: readonly string[], disk: ArchiveDisk): Promise<boolean> {
  for (const name of names) {
    if (parseCapsuleId(name) === undefined) continue
    if ((await disk.kindOf(pathIn(folder, `${name}/${manifestName}`))) === 'file') return true
  }
  return false
}

/** What desktops leave in every folder that somebody opens. */
const systemNames: ReadonlySet<string> = new Set(['.ds_store', 'thumbs.db', 'desktop.ini'])

/** Whether a file is one that a desktop leaves in a folder that somebody opens; nobody is told of it. */
export function isSystemName(name: string): boolean {
  return systemNames.has(name.toLowerCase())
}

/** Begin the names of what a run that was cut off leaves behind. */
export const leftoverPrefixes = [unfinishedPrefix, unfinishedIndexPrefix, staleLockPrefix] as const

/** Whether a name in an archive is ours and no capsule. */
export function isOwnName(name: string): boolean {
  const own = [markerName, lockName, indexName]
  return own.includes(name) || leftoverPrefixes.some(prefix => name.startsWith(prefix))
}

/** Makes the folder an archive, and sees to it that its own name outlasts a power cut. One that is an archive stays as it is. */
export async function makeArchive(folder: string, disk: ArchiveDisk): Promise<void> {
  if ((await stateOfFolder(folder, disk)) === 'archive') return
  if ((await disk.kindOf(folder)) !== 'folder') {
    await disk.makeFolder(folder)
    await disk.sync(folder.replace(/[^/\\]*[/\\]*$/, '') || '.')
  }
  await mark(folder, disk)
}

async function mark(folder: string, disk: ArchiveDisk): Promise<void> {
  const path = pathIn(folder, markerName)
  try {
    await disk.create(path, new TextEncoder().encode(markerText))
  } catch (error) {
    // Another run was quicker.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  await disk.sync(path)
}
