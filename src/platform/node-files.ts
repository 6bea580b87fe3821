import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { threadId } from 'node:worker_threads'
import type { FilePort } from '../base/ports.ts'
import { syncToDisk } from './node-archive-disk.ts'
import { processStart } from './process-start.ts'

const byCodePoint = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0)

/** The disk of this machine. */
export const nodeFiles: FilePort = {
  read: async path => new Uint8Array(await readFile(path)),
  kindOf: async path => {
    const found = await stat(path).catch(() => undefined)
    if (found?.isFile()) return 'file'
    return found?.isDirectory() ? 'folder' : 'none'
  },
  sizeOf: async path => (await stat(path)).size,
  list: async folder => (await readdir(folder)).sort(byCodePoint),
  write: writeWhole,
}

/** Sets the temporary files of this process apart: several reports may be on their way into one folder. */
let written = 0

/**
 * Writes beside the target and renames, so that a crash leaves either the old file or the new one, never half of one; it
 * returns when the new name has reached the disk. What a process that is no more left there is swept first.
 */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path)
  await mkdir(folder, { recursive: true })
  await sweepTemporaries(folder)
  written += 1
  const temporary = join(folder, `.${basename(path)}.${process.pid}-${threadId}-${written}.tmp`)
  try {
    const file = await open(temporary, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
    await syncToDisk(folder)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

/** Only files that are named as ours are, of processes of this machine that have ended. */
async function sweepTemporaries(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const [, owner] = /^\..+\.(\d+)-\d+-\d+\.tmp$/.exec(name) ?? []
    if (owner === undefined || (await processStart(Number(owner))) !== undefined) continue
    await rm(join(folder, name), { force: true })
  }
}
