import type { ArchiveDisk, ArchivePort } from '../../ports/archive-port.ts'
import { type AbsolutePath, childOf, foldersUpwards, parsePath, pathText } from './absolute-path.ts'
import { stateOfFolder } from './archive-folder.ts'

/** The archive that a run uses. */
export interface ArchiveChoice {
  /** Null where folders of somebody else have every name that a new one could take. */
  readonly folder: string | null
  /** `given`: by the user. `found`: it exists. `new`: it is made when the first report is kept. */
  readonly origin: 'given' | 'found' | 'new'
  /** Other archives further away. They are not used. */
  readonly others: readonly string[]
  /** Folders in the place of a new archive that belong to somebody else. Nothing is written into them. */
  readonly foreign: readonly string[]
}

/** Names for an archive. The second is used where the first belongs to somebody else. */
const archiveNames = ['arsip', 'arsip-laporan'] as const

type SearchPort = Pick<ArchivePort, 'disk' | 'home' | 'workingFolder'>

/** An archive that the user names is taken without looking. */
export function givenArchive(folder: string): ArchiveChoice {
  return { folder, origin: 'given', others: [], foreign: [] }
}

/** The archive of a run over an input. @param wanted folder that the user names; null for none, undefined to look for one. */
export async function archiveFor(
  input: string,
  wanted: string | null | undefined,
  port: SearchPort,
): Promise<ArchiveChoice | null> {
  if (wanted === null) return null
  return wanted === undefined ? chooseArchive(input, port) : givenArchive(wanted)
}

/**
 * The nearest archive of an input: in its folder, in those above (`foldersUpwards`), then in the working folder. Where there is
 * none, a new one goes beside the input. If the input is a folder, its archive may lie inside. A new one goes there only when
 * there is no folder above.
 */
export async function chooseArchive(input: string, port: SearchPort): Promise<ArchiveChoice> {
  const path = parsePath(input, port.workingFolder)
  const home = parsePath(port.home, port.workingFolder)
  const isFolder = (await port.disk.kindOf(pathText(path))) === 'folder'
  const folders = foldersUpwards(isFolder ? path : parentOf(path), home)
  const beside = isFolder ? (folders[1] ?? path) : parentOf(path)
  return choose([...folders, parsePath('.', port.workingFolder)], beside, port.disk)
}

/** The nearest archive in the working folder or above. Where there is none, the place for a new one. */
export async function chooseArchiveHere(port: SearchPort): Promise<ArchiveChoice> {
  const here = parsePath('.', port.workingFolder)
  return choose(foldersUpwards(here, parsePath(port.home, port.workingFolder)), here, port.disk)
}

function parentOf({ root, names }: AbsolutePath): AbsolutePath {
  return { root, names: names.slice(0, -1) }
}

async function choose(
  folders: readonly AbsolutePath[],
  beside: AbsolutePath,
  disk: ArchiveDisk,
): Promise<ArchiveChoice> {
  const [folder, ...others] = await archivesIn(folders, disk)
  const place = await placeForNew(beside, disk)
  return folder === undefined
    ? { ...place, origin: 'new', others: [] }
    : { folder, origin: 'found', others, foreign: place.foreign }
}

/** Each folder may be an archive, or hold one. */
async function archivesIn(folders: readonly AbsolutePath[], disk: ArchiveDisk): Promise<readonly string[]> {
  const candidates = folders.flatMap(folder => [folder, ...archiveNames.map(name => childOf(folder, name))])
  const found: string[] = []
  for (const path of new Set(candidates.map(pathText))) {
    if ((await stateOfFolder(path, disk)) === 'archive') found.push(path)
  }
  return found
}

async function placeForNew(
  beside: AbsolutePath,
  disk: ArchiveDisk,
): Promise<Pick<ArchiveChoice, 'folder' | 'foreign'>> {
  const foreign: string[] = []
  for (const name of archiveNames) {
    const folder = pathText(childOf(beside, name))
    const state = await stateOfFolder(folder, disk)
    if (state === 'free') return { folder, foreign }
    if (state === 'foreign') foreign.push(folder)
  }
  return { folder: null, foreign }
}
