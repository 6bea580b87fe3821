import { dirname } from 'node:path'
import type { ArchiveDisk } from '../ports/archive-port.ts'
import { sweepTemporaries, temporaryPath } from './temporary-files.ts'

/**
 * Writes beside the target and renames, so that a crash leaves either the old file or the new one, never half of one; it
 * returns when the new name has reached the disk. What a process that is no more left there is swept first.
 */
export async function writeWhole(path: string, bytes: Uint8Array, disk: ArchiveDisk): Promise<void> {
  const folder = dirname(path)
  await disk.makeFolder(folder)
  await sweepTemporaries(folder, disk)
  const temporary = temporaryPath(path)
  try {
    await disk.create(temporary, bytes)
    await disk.sync(temporary)
    await disk.rename(temporary, path)
    await disk.sync(folder)
  } catch (error) {
    await disk.remove(temporary).catch(() => {})
    throw error
  }
}
