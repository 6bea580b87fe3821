import { pathIn } from '../../base/paths.ts'
import type { ArchiveDisk } from '../../ports/archive-port.ts'
import { parseCapsuleId } from '../capsule-id.ts'
import { manifestName } from '../manifest.ts'
import { lockName, staleLockPrefix } from './archive-lock.ts'
import { indexName, unfinishedIndexPrefix } from './capsule-index.ts'

/** Unfinished folders have names that begin so. */
export const unfinishedPrefix = '.sementara-'

/** Marks a folder as an archive before it holds a capsule. Archives of older programs have no marker. */
export const markerName = '.arsip-laporan'

const markerText = 'Folder ini adalah arsip program "laporan". Isinya jangan diubah, ditambah, atau diganti namanya.\n'

/** `archive`: holds the marker or a capsule. `free`: not there, or empty. `foreign`: belongs to somebody else, or is a file. */
export type FolderState = 'archive' | 'free' | 'foreign'

/** Which of these a folder is. One that cannot be read is foreign. */
export async function stateOfFolder(folder: string, disk: ArchiveDisk): Promise<FolderState> {
  const kind = await disk.kindOf(folder)
  if (kind !== 'folder') return kind === 'none' ? 'free' : 'foreign'
  const names = await disk.list(folder).catch(() => undefined)
  if (names === undefined) return 'foreign'
  if (names.includes(markerName) || (await holdsCapsule(folder, names, disk))) return 'archive'
  return names.every(name => isOwnName(name) || isSystemName(name)) ? 'free' : 'foreign'
}

/** A name proves nothing: other programs end names of folders with a hash too. */
async function holdsCapsule(folder: string, names: readonly string[], disk: ArchiveDisk): Promise<boolean> {
  for (const name of names) {
    if (parseCapsuleId(name) === undefined) continue
    if ((await disk.kindOf(pathIn(folder, `${name}/${manifestName}`))) === 'file') return true
  }
  return false
}

/** Files that desktops leave in every folder that somebody opens. */
const systemNames: ReadonlySet<string> = new Set(['.ds_store', 'thumbs.db', 'desktop.ini'])

/** Whether a desktop left this file in a folder that somebody opened. Such files are never told of. */
export function isSystemName(name: string): boolean {
  return systemNames.has(name.toLowerCase())
}

/** Names of what an interrupted run leaves behind begin so. */
export const leftoverPrefixes = [unfinishedPrefix, unfinishedIndexPrefix, staleLockPrefix] as const

/** Whether something in an archive is ours but no capsule, by its name. */
export function isOwnName(name: string): boolean {
  const own = [markerName, lockName, indexName]
  return own.includes(name) || leftoverPrefixes.some(prefix => name.startsWith(prefix))
}

/** Makes the folder an archive, in such a way that its name survives a power cut. An archive stays as it is. */
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
    // Another run made the marker first.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  await disk.sync(path)
}
