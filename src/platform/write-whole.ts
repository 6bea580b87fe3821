import { basename, dirname, join } from 'node:path'
import { threadId } from 'node:worker_threads'
import type { ArchiveDisk } from '../base/archive-port.ts'
import { processStart } from './process-start.ts'

/** Sets the temporary files of a thread apart: several reports may be on their way into one folder. */
let written = 0

/**
 * Writes beside the target and renames, so that a crash leaves either the old file or the new one, never half of one; it
 * returns when the new name has reached the disk. What a process that is no more left there is swept first.
 */
export async function writeWhole(path: string, bytes: Uint8Array, disk: ArchiveDisk): Promise<void> {
  const folder = dirname(path)
  await disk.makeFolder(folder)
  await sweepTemporaries(folder, disk)
  written += 1
  const temporary = join(folder, `.${basename(path)}.${process.pid}-${threadId}-${written}.tmp`)
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

/** Only files that are named as ours are, of processes of this machine that have ended. */
async function sweepTemporaries(folder: string, disk: ArchiveDisk): Promise<void> {
  for (const name of await disk.list(folder)) {
    const [, owner] = /^\..+\.(\d+)-\d+-\d+\.tmp$/.exec(name) ?? []
    if (owner === undefined || (await processStart(Number(owner))) !== undefined) continue
    await disk.remove(join(folder, name))
  }
}
