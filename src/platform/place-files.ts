import { dirname } from 'node:path'
import type { ArchiveDisk } from '../ports/archive-port.ts'
import { FileInTheWay, type PlacedFile } from '../ports/ports.ts'
import { sweepTemporaries, temporaryPath } from './temporary-files.ts'

/** A file of the set that is on the disk under a name of its own, synced. */
interface Staged extends PlacedFile {
  readonly temporary: string
}

/**
 * Writes a set of files as `FilePort.place` has it: all are written and synced beside their targets first, so that a full
 * disk is met before any of them has its name. Only a kill between two of them can leave a part of the set.
 */
export async function placeFiles(files: readonly PlacedFile[], disk: ArchiveDisk): Promise<void> {
  const folders = [...new Set(files.map(({ path }) => dirname(path)))]
  for (const folder of folders) {
    await disk.makeFolder(folder)
    await sweepTemporaries(folder, disk)
  }
  const staged = files.map((file): Staged => ({ ...file, temporary: temporaryPath(file.path) }))
  const undo: (() => Promise<void>)[] = []
  const leftovers = staged.map(({ temporary }) => temporary)
  try {
    for (const { temporary, bytes } of staged) {
      await disk.create(temporary, bytes)
      await disk.sync(temporary)
    }
    for (const file of staged) await placeOne(file, disk, { undo, leftovers })
    for (const folder of folders) await disk.sync(folder)
  } catch (error) {
    // The last first; what cannot be undone keeps nothing else from it.
    for (const step of undo.reverse()) await step().catch(() => {})
    await removeAll(leftovers, disk)
    throw error
  }
  await removeAll(leftovers, disk)
}

interface Placing {
  /** What takes back each step. */
  readonly undo: (() => Promise<void>)[]
  /** What is to be removed at the end, however it went. */
  readonly leftovers: string[]
}

async function placeOne(file: Staged, disk: ArchiveDisk, { undo, leftovers }: Placing): Promise<void> {
  const { path, temporary } = file
  const own = await disk.identityOf(temporary)
  if (!(await replaces(file, disk))) {
    // Noted before: the step may fail when the file has its name already.
    undo.push(async () => {
      if (own !== undefined && (await disk.identityOf(path)) === own) await disk.remove(path)
    })
    return placeNew(temporary, path, disk)
  }
  const before = temporaryPath(path)
  leftovers.push(before)
  await keep(path, before, disk)
  undo.push(async () => {
    if (own !== undefined && (await disk.identityOf(path)) === own) await disk.rename(before, path)
  })
  await disk.rename(temporary, path)
}

/** Whether there is a file to replace. Rejects where something lies that must not be. */
async function replaces({ path, replaceable }: Staged, disk: ArchiveDisk): Promise<boolean> {
  if ((await disk.kindOf(path)) === 'none') return false
  const isAllowed = typeof replaceable === 'function' ? replaceable(await disk.read(path)) : replaceable === 'anything'
  if (!isAllowed) throw new FileInTheWay(path)
  return true
}

/** Gives a file a second name, or, where the disk knows no such thing, a copy. */
async function keep(path: string, copy: string, disk: ArchiveDisk): Promise<void> {
  try {
    await disk.link(path, copy)
  } catch {
    await disk.create(copy, await disk.read(path))
  }
}

async function removeAll(paths: readonly string[], disk: ArchiveDisk): Promise<void> {
  // What stays is swept when this process is no more.
  for (const path of paths) await disk.remove(path).catch(() => {})
}

/**
 * Gives a file its name, where nothing has that name: in one step that the operating system refuses otherwise. A disk
 * without second names (FAT, some network drives) refuses the making of an empty file instead, which is then replaced.
 */
async function placeNew(from: string, path: string, disk: ArchiveDisk): Promise<void> {
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
