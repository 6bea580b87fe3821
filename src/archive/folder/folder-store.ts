// An archive that is a folder. In come capsules and their names; out go capsules, parts, and what is damaged.

import { pathIn } from '../../base/paths.ts'
import type { ArchivePort } from '../../ports/archive-port.ts'
import { failure, type Outcome, success } from '../../problems/outcome.ts'
import type { Problem } from '../../problems/problem.ts'
import { errorReason } from '../../problems/problem-phrases.ts'
import { capsuleProblem } from '../capsule-problems.ts'
import type { CapsuleStore } from '../capsule-store.ts'
import { manifestName } from '../manifest.ts'
import { LockedArchive } from './archive-lock.ts'
import { findCapsule, listCapsules } from './find-capsules.ts'
import { inspectArchive, inspectCapsule } from './inspect-archive.ts'
import { knownEntries } from './known-entries.ts'
import { openCapsules } from './open-capsule.ts'
import { readCapsulePart, readCapsuleParts } from './read-part.ts'
import { placeCapsule, writeCapsule } from './write-capsule.ts'

/** A store whose capsules are folders in one folder. Writing is safe against crashes and against other writers. */
export function folderStore(folder: string, port: ArchivePort, sha256: (bytes: Uint8Array) => string): CapsuleStore {
  const { disk } = port
  return {
    shownAs: folder,
    placeOf: id => pathIn(folder, id),
    list: filter => listCapsules(folder, filter, port, sha256),
    find: (name, edition) => findCapsule(folder, name, disk, sha256, edition),
    entries: wanted => knownEntries(folder, wanted, port, sha256, 'many'),
    open: ids => openCapsules(folder, ids, disk, sha256),
    has: async id => (await disk.kindOf(pathIn(folder, id))) === 'folder',
    readPart: (id, part) => readCapsulePart(folder, id, part, disk, sha256),
    readParts: capsule => readCapsuleParts(folder, capsule, disk, sha256),
    readManifest: id => disk.read(pathIn(folder, `${id}/${manifestName}`)),
    inspect: () => inspectArchive(folder, port, sha256),
    inspectCapsule: id => inspectCapsule(folder, id, port, sha256),
    keep: draft => told(folder, () => writeCapsule(folder, draft, port, sha256)),
    place: (id, files) => told(folder, () => placeCapsule(folder, id, files, port)),
  }
}

/** Turns errors of the disk, and a lock that somebody holds, into words. */
async function told<Value>(folder: string, work: () => Promise<Value>): Promise<Outcome<Value>> {
  try {
    return success(await work())
  } catch (error) {
    return failure([archiveFailure(folder, error)])
  }
}

/** The problem when an archive cannot be written to: the error of the disk, or who holds the lock. */
function archiveFailure(archive: string, error: unknown): Problem {
  if (!(error instanceof LockedArchive)) {
    return capsuleProblem('arsip.unwritable', { file: archive }, { reason: errorReason(error) })
  }
  const { owner } = error
  const name = owner === undefined ? 'proses lain' : `proses ${owner.process} di ${owner.host} sejak ${owner.since}`
  return capsuleProblem('arsip.locked', { file: archive }, { owner: name })
}
