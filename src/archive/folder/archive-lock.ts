import { pathIn } from '../../base/paths.ts'
import type { ArchivePort, LockOwner } from '../../ports/archive-port.ts'

export const lockName = '.kunci'
/** Locks that were set aside have names that begin so. */
export const staleLockPrefix = '.kunci-usang-'

/** Milliseconds between two tries, and the number of tries: about a minute in all. */
const interval = 100
const tries = 600

/**
 * Milliseconds that a lock holds without being renewed, if nobody knows whether its owner still works; and milliseconds between
 * two renewals. A waiter measures with its own clock, since clocks of two machines need not agree.
 */
export const lease = 30_000
export const renewal = 5_000

/** The content of a lock. */
interface Lock extends LockOwner {
  readonly since: string
}

/** What the holder of a lock can do. */
export interface HeldLock {
  /** Throws `LockedArchive` when the lock is lost: this machine may have slept for longer than a lease. */
  readonly confirm: () => Promise<void>
}

/**
 * Runs work as the only writer of an archive; others wait. A lock is removed when its owner has ended, or is on another machine
 * and has not renewed it for a lease. Throws `LockedArchive` when the wait is over.
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
  // The next renewal makes up for one that failed.
  const stop = port.repeat(renewal, () => void disk.touch(path).catch(() => {}))
  const confirm = async () => {
    const held = await readLock(path, port)
    if (held?.token !== owner.token) throw new LockedArchive(held)
  }
  try {
    return await work({ confirm })
  } finally {
    stop()
    // Another run may have taken the lock, because it thought us dead: only our own is removed.
    const held = await readLock(path, port)
    // If it cannot be removed, the work is done all the same. The lock holds until this process ends.
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
    // The lock is half written. Its owner is still writing it, or died there; after a while without change it counts as dead.
    const isStale = held === undefined ? round > tries / 6 : await watch.isOver(held)
    if (isStale) await setAside(folder, held, owner, port)
    else await port.pause(interval)
  }
  throw new LockedArchive(await readLock(path, port))
}

/** Watches how long a lock has not changed. */
class LockWatch {
  readonly #path: string
  readonly #port: ArchivePort
  #seen: { readonly state: string; readonly since: number } | undefined

  constructor(path: string, port: ArchivePort) {
    this.#path = path
    this.#port = port
  }

  /** Whether the owner has given up the lock: it has ended, or let the lease run out. */
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
    // Our own lock, torn by a full disk: nobody must have to wait for it.
    await disk.remove(path).catch(() => {})
    throw error
  }
}

/**
 * Two waiting runs may find the same stale lock. The slower one must not remove the new lock of the quicker one. So the lock is
 * moved aside first, then read, and put back if it is not the stale one.
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
  // If it stays, the next holder sweeps it away.
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

/** Another run has held the archive for longer than anybody should wait. */
export class LockedArchive extends Error {
  /** The content of its lock; undefined when that cannot be read. */
  readonly owner: (LockOwner & { readonly since: string }) | undefined

  constructor(owner?: LockOwner & { readonly since: string }) {
    super('the archive is locked')
    this.owner = owner
  }
}
