import type { ArchivePort, LockOwner } from '../base/archive-port.ts'
import { LockedArchive } from './locked-archive.ts'
import { pathIn } from './write-files.ts'

export const lockName = '.kunci'
/** Begins the names of locks that were set aside. */
export const staleLockPrefix = '.kunci-usang-'

/** Milliseconds between two tries, and how many there are: about a minute. */
const interval = 100
const tries = 600

/** What stands in a lock. */
interface Lock extends LockOwner {
  readonly since: string
}

/**
 * Runs work as the only writer of an archive. Others wait; a lock whose owner has ended is removed. Throws
 * `LockedArchive` when the wait is over.
 */
export async function withLock<Value>(folder: string, port: ArchivePort, work: () => Promise<Value>): Promise<Value> {
  const { disk } = port
  const owner = port.owner()
  const path = pathIn(folder, lockName)
  await acquire(folder, owner, port)
  try {
    return await work()
  } finally {
    // Somebody may have thought us dead: a lock that is not ours stays.
    const held = await readLock(path, port)
    if (held?.token === owner.token) await disk.remove(path)
  }
}

async function acquire(folder: string, owner: LockOwner, port: ArchivePort): Promise<void> {
  const path = pathIn(folder, lockName)
  for (let round = 0; round < tries; round += 1) {
    const lock: Lock = { ...owner, since: port.clock() }
    if (await createLock(path, lock, port)) return
    const held = await readLock(path, port)
    // Half written: its owner is at it, or has died there, which is as good as dead when nothing changes any more.
    const isStale = held === undefined ? round > tries / 6 : !(await port.mayLive(held))
    if (isStale) await setAside(folder, held, owner, port)
    else await port.pause(interval)
  }
  throw new LockedArchive(await readLock(path, port))
}

async function createLock(path: string, lock: Lock, { disk }: ArchivePort): Promise<boolean> {
  try {
    await disk.create(path, new TextEncoder().encode(JSON.stringify(lock)))
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    // Ours, but torn by a full disk: nobody else may wait for it.
    await disk.remove(path)
    throw error
  }
}

/**
 * Two who wait may find the same stale lock, and the slower one must not remove the lock that the quicker one has made
 * since: it is moved first, looked at, and put back when it was not the stale one.
 */
async function setAside(folder: string, stale: Lock | undefined, owner: LockOwner, port: ArchivePort): Promise<void> {
  const [path, aside] = [pathIn(folder, lockName), pathIn(folder, `${staleLockPrefix}${owner.token}`)]
  try {
    await port.disk.rename(path, aside)
  } catch {
    return
  }
  const moved = await readLock(aside, port)
  if (moved !== undefined && moved.token !== stale?.token) await createLock(path, moved, port)
  await port.disk.remove(aside)
}

async function readLock(path: string, { disk }: ArchivePort): Promise<Lock | undefined> {
  try {
    const lock: unknown = JSON.parse(new TextDecoder().decode(await disk.read(path)))
    return isLock(lock) ? lock : undefined
  } catch {
    return undefined
  }
}

function isLock(value: unknown): value is Lock {
  return (
    typeof value === 'object' &&
    value !== null &&
    'token' in value &&
    'host' in value &&
    'process' in value &&
    typeof value.process === 'number'
  )
}
