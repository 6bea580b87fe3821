import { randomInt } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { threadId } from 'node:worker_threads'
import type { ArchiveDisk } from '../base/archive-port.ts'
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

/** As `temporaryPath` names them, with the process. */
const pattern = /^\..+\.(\d+)-\d+-\d+\.tmp$/s

/**
 * Takes away what processes of this machine that are no more left unfinished in a folder. What cannot be looked at or removed
 * is left to the next sweep: it stands in nobody's way.
 */
export async function sweepTemporaries(folder: string, disk: ArchiveDisk): Promise<void> {
  for (const name of await namesIn(folder, disk)) {
    const [, owner] = pattern.exec(name) ?? []
    if (owner === undefined || (await processStart(Number(owner))) !== undefined) continue
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
