import type { Problem } from '../../problems/problem.ts'
import { errorReason } from '../../problems/problem-phrases.ts'
import { capsuleProblem } from '../capsule-problems.ts'
import { LockedArchive } from './locked-archive.ts'

/** What the user is told when writing to an archive failed: the fault of the disk, or who holds the archive. */
export function archiveFailure(archive: string, error: unknown): Problem {
  if (!(error instanceof LockedArchive)) {
    return capsuleProblem('arsip.unwritable', { file: archive }, { reason: errorReason(error) })
  }
  const { owner } = error
  const name = owner === undefined ? 'proses lain' : `proses ${owner.process} di ${owner.host} sejak ${owner.since}`
  return capsuleProblem('arsip.locked', { file: archive }, { owner: name })
}
