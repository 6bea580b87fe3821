import { pathIn } from '../../base/paths.ts'
import type { ArchivePort, LockOwner } from '../../ports/archive-port.ts'

export const lockName = '.kunci'
/** Begins the names of locks that were set aside. */
export const staleLockPrefix = '.kunci-usang-'

/** Milliseconds between two tries, and how many there are: about a minute. */
const interval = 100
const tries = 600

/**
 * Milliseconds that a lock holds without being renewed, where nobody knows whether its owner still works; and those after
 * which who works renews it. A waiter measures them by its own clock: those of two machines need not agree.
 */
export const lease = 30_000
export const renewal = 5_000

/** What stands in a lock. */
interface Lock extends LockOwner {
  readonly since: string
}

/** What its holder can do with a lock. */
export interface HeldLock {
  /** Throws `LockedArchive` when somebody has taken the lock away: this machine may have slept for longer than a lease. */
  readonly confirm: () => Promise<void>
}

/**
 * Runs work as the only writer of an archive. Others wait; a lock is removed whose owner has ended, or whose owner is on
 * another machine and has not renewed it for a lease. Throws `LockedArchive` when the wait is over.
 */
export async function withLock<Value>(
  folder: string,
  port: ArchivePort,
  work: (lock: HeldLock) => Promise<Value>,
): Promise<Value> {
  const { disk } = port
  const owner = port.owner()
  const path = pathIn(folder, lockName)
  await acquire(folder, owner, port)
  // A renewal that fails is made up for by the next.
  const stop = port.repeat(renewal, () => void disk.touch(path).catch(() => {}))
  const confirm = async () => {
    const held = await readLock(path, port)
    if (held?.token !== owner.token) throw new LockedArchive(held)
  }
  try {
    return await work({ confirm })
  } finally {
    stop()
    // Somebody may have thought us dead: a lock that is not ours stays.
    const held = await readLock(path, port)
    // One that cannot be removed undoes no work that is done; it holds until this process ends.
    if (held?.token === owner.token) await disk.remove(path).catch(() => {})
  }
}

async function acquire(folder: string, owner: LockOwner, port: ArchivePort): Promise<void> {
  const path = pathIn(folder, lockName)
  const watch = new LockWatch(path, port)
  for (let round = 0; round < tries; round += 1) {
    const lock: Lock = { ...owner, since: port.clock() }
    if (await createLock(path, lock, port)) return
    const held = await readLock(path, port)
    // Half written: its owner is at it, or has died there, which is as good as dead when nothing changes any more.
    const isStale = held === undefined ? round > tries / 6 : await watch.isOver(held)
    if (isStale) await setAside(folder, held, owner, port)
    else await port.pause(interval)
  }
  throw new LockedArchive(await readLock(path, port))
}

/** Sees how long a lock has been as it is. */
class LockWatch {
  readonly #path: string
  readonly #port: ArchivePort
  #seen: { readonly state: string; readonly since: number } | undefined

  constructor(path: string, port: ArchivePort) {
    this.#path = path
    this.#port = port
  }

  /** Whether its owner holds a lock no more: has ended, or has let the lease run out. */
  async isOver(held: Lock): Promise<boolean> {
    const life = await this.#port.lifeOf(held)
    if (life !== 'unknown') return life === 'ended'
    const state = `${held.token} ${await this.#port.disk.changeOf(this.#path)}`
    const now = Date.parse(this.#port.clock())
    if (this.#seen?.state !== state) this.#seen = { state, since: now }
    return now - this.#seen.since >= lease
  }
}

async function createLock(path: string, lock: Lock, { disk }: ArchivePort): Promise<boolean> {
  try {
    await disk.create(path, new TextEncoder().encode(JSON.stringify(lock)))
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    // Ours, but torn by a full disk: nobody else may wait for it.
    await disk.remove(path).catch(() => {})
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
  // What stays is swept by whoever holds the lock next.
  await port.disk.remove(aside).catch(() => {})
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

/** Another run keeps an archive to itself for longer than anybody should wait. */
export class LockedArchive extends Error {
  /** What its lock says; undefined when it cannot be read. */
  readonly owner: (LockOwner & { readonly since: string }) | undefined

  constructor(owner?: LockOwner & { readonly since: string }) {
    super('the archive is locked')
    this.owner = owner
  }
}
