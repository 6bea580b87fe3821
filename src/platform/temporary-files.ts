import { randomInt } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { threadId } from 'node:worker_threads'
import type { ArchiveDisk } from '../ports/archive-port.ts'
import { processStart } from './process-start.ts'

/**
 * Sets the temporary files of a thread apart: several reports may be on their way into one folder. In a container every run
 * is the same process by its number: what an earlier one left there may lie under none of these names.
 */
let named = randomInt(2 ** 40)

/** Where a file is written before it gets its own name: beside it, named after the process that writes. */
export function temporaryPath(path: string): string {
  named += 1
  return join(dirname(path), `.${basename(path)}.${process.pid}-${threadId}-${named}.tmp`)
}

/** As `temporaryPath` names them: the file that it was to become, and the process. */
const pattern = /^\.(.+)\.(\d+)-\d+-\d+\.tmp$/s

/**
 * Takes away what processes of this machine that are no more left unfinished in a folder. What cannot be looked at or removed
 * is left to the next sweep: it stands in nobody's way. A name that such a process had only reserved is free again.
 */
export async function sweepTemporaries(folder: string, disk: ArchiveDisk): Promise<void> {
  const left: { readonly name: string; readonly target: string }[] = []
  const worked = new Set<string>()
  for (const name of await namesIn(folder, disk)) {
    const [, target, owner] = pattern.exec(name) ?? []
    if (target === undefined) continue
    if ((await processStart(Number(owner))) === undefined) left.push({ name, target })
    else worked.add(target)
  }
  for (const { name, target } of left) {
    // Somebody else who is at that file may have reserved its name by now.
    if (!worked.has(target)) await removeReserved(join(folder, target), disk).catch(() => {})
    await disk.remove(join(folder, name)).catch(() => {})
  }
}

/** The same in a folder and all those inside it; a folder that is not there holds nothing. */
export async function sweepTemporariesBelow(folder: string, disk: ArchiveDisk): Promise<void> {
  if ((await disk.kindOf(folder)) !== 'folder') return
  await sweepTemporaries(folder, disk)
  for (const name of await namesIn(folder, disk)) await sweepTemporariesBelow(join(folder, name), disk)
}

async function namesIn(folder: string, disk: ArchiveDisk): Promise<readonly string[]> {
  return disk.list(folder).catch(() => [])
}

/** `placeNew` reserves a name by an empty file, beside the one that was to take its place; what is written is never empty. */
async function removeReserved(path: string, disk: ArchiveDisk): Promise<void> {
  if ((await disk.kindOf(path)) === 'file' && (await disk.read(path)).length === 0) await disk.remove(path)
}

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
