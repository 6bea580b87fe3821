import type { ArchiveDisk } from '../ports/archive-port.ts'
import { FileInTheWay } from '../ports/ports.ts'

/**
 * Gives a file its name, where nothing has that name: in one step that the operating system refuses otherwise. A disk
 * without second names (FAT, some network drives) refuses the making of an empty file instead, which is then replaced.
 */
export async function placeNew(from: string, path: string, disk: ArchiveDisk): Promise<void> {
  try {
    return await disk.link(from, path)
  } catch (error) {
    if (isThere(error)) throw new FileInTheWay(path)
  }
  try {
    await disk.create(path, new Uint8Array())
  } catch (error) {
    throw isThere(error) ? new FileInTheWay(path) : error
  }
  const reserved = await disk.identityOf(path)
  try {
    await disk.rename(from, path)
  } catch (error) {
    if (reserved !== undefined && (await disk.identityOf(path)) === reserved) await disk.remove(path).catch(() => {})
    throw error
  }
}

function isThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST'
}
