import { randomUUID } from 'node:crypto'
import { homedir, hostname, userInfo } from 'node:os'
import { parse } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { ArchivePort } from '../ports/archive-port.ts'
import { nodeArchiveDisk } from './node-archive-disk.ts'
import { currentVersions } from './package-root.ts'
import { processStart } from './process-start.ts'

const ownStart = (await processStart(process.pid)) ?? 'unknown'

/** A user that the system does not know has no home; then nothing but the root of the disk ends the search. */
function ownHome(): string {
  try {
    return homedir()
  } catch {
    return parse(process.cwd()).root
  }
}

/** A user without an entry in the system has no name. */
function ownAccount(): string | null {
  try {
    return userInfo().username || null
  } catch {
    return null
  }
}

/** An archive on the disk of this machine. */
export const nodeArchive: ArchivePort = {
  disk: nodeArchiveDisk,
  clock: () => new Date().toISOString(),
  owner: () => ({ host: hostname(), process: process.pid, started: ownStart, token: randomUUID() }),
  lifeOf: async owner => {
    if (owner.host !== hostname()) return 'unknown'
    const started = await processStart(owner.process)
    if (started === undefined) return 'ended'
    // A later process may have the number, where the system does not tell when one began.
    if (started === 'unknown' || owner.started === 'unknown') return 'unknown'
    return started === owner.started ? 'lives' : 'ended'
  },
  pause: milliseconds => pause(milliseconds),
  repeat: (milliseconds, work) => {
    const timer = setInterval(work, milliseconds)
    // Nobody stays for the sake of a lock.
    timer.unref()
    return () => clearInterval(timer)
  },
  versions: currentVersions,
  maker: () => ({ account: ownAccount(), computer: hostname() || null }),
  command: process.argv.slice(2),
  workingFolder: process.cwd(),
  home: ownHome(),
}
