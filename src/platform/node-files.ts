import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { FilePort } from '../base/ports.ts'

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

/** Writes beside the target and renames, so that a crash leaves either the old file or the new one, never half of one. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path)
  await mkdir(folder, { recursive: true })
  const temporary = join(folder, `.${basename(path)}.${process.pid}.tmp`)
  try {
    const file = await open(temporary, 'w')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
