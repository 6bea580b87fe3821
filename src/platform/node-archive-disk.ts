import { statSync } from 'node:fs'
import { link, mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises'
import { compareTexts } from '../base/compare-texts.ts'
import type { ArchiveDisk } from '../ports/archive-port.ts'

/** The disk of this machine, step by step. */
export const nodeArchiveDisk: ArchiveDisk = {
  read: async path => new Uint8Array(await readFile(path)),
  list: folder =>
    readFolder(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return []
      throw error
    }),
  kindOf: async path => {
    const found = await stat(path).catch(() => undefined)
    if (found?.isFile()) return 'file'
    return found?.isDirectory() ? 'folder' : 'none'
  },
  // One by one in this thread: a promise for each would take six times as long.
  stampsOf: async paths => paths.map(stampOf),
  makeFolder: async path => {
    await mkdir(path, { recursive: true })
  },
  create: async (path, bytes) => {
    const file = await open(path, 'wx')
    try {
      await file.writeFile(bytes)
    } finally {
      await file.close()
    }
  },
  sync: syncToDisk,
  link,
  identityOf: async path => {
    const found = await stat(path, { bigint: true }).catch(() => undefined)
    return found && `${found.dev}:${found.ino}`
  },
  rename,
  touch: async path => {
    const now = new Date()
    await utimes(path, now, now)
  },
  changeOf,
  remove: path => rm(path, { recursive: true, force: true }),
}

function stampOf(path: string): string | undefined {
  try {
    const found = statSync(path, { bigint: true, throwIfNoEntry: false })
    return found && [found.size, found.mtimeNs, found.ctimeNs].map(value => value.toString(36)).join('-')
  } catch {
    // A file where a folder should be, or no permission: whoever reads it will tell.
    return undefined
  }
}

/** Opens the file, so that a disk of another machine is asked and not the memory of this one. */
async function changeOf(path: string): Promise<string | undefined> {
  const file = await open(path, 'r').catch(() => undefined)
  if (file === undefined) return undefined
  try {
    return String((await file.stat({ bigint: true })).mtimeNs)
  } finally {
    await file.close()
  }
}

/** Windows opens no folder for this, and keeps the names in it by itself. */
async function syncToDisk(path: string): Promise<void> {
  const isFolder = (await stat(path)).isDirectory()
  if (isFolder && process.platform === 'win32') return
  const handle = await open(path, isFolder ? 'r' : 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Names in a folder, sorted by code point. */
export async function readFolder(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).sort(compareTexts)
}
