import { pathIn } from '../../base/paths.ts'
import type { ArchiveDisk } from '../../ports/archive-port.ts'
import { failure, type Outcome, success } from '../../problems/outcome.ts'
import { capsuleId, parseCapsuleId } from '../capsule-id.ts'
import { capsuleProblem } from '../capsule-problems.ts'
import type { BrokenCapsule, KnownCapsule, OpenedCapsules } from '../known-capsule.ts'
import { manifestName } from '../manifest.ts'
import { readManifest } from '../manifest-bytes.ts'

type Sha256 = (bytes: Uint8Array) => string

/** Reads the manifest of a capsule in any format. A problem where it is broken, newer, or does not fit the name. */
export async function openCapsule(
  archive: string,
  id: string,
  disk: ArchiveDisk,
  sha256: Sha256,
): Promise<Outcome<KnownCapsule>> {
  const place = { file: pathIn(archive, id) }
  const bytes = await disk.read(pathIn(archive, `${id}/${manifestName}`)).catch(() => undefined)
  const reading = bytes === undefined ? ({ is: 'unreadable' } as const) : readManifest(bytes)
  if (bytes === undefined || reading.is === 'unreadable')
    return failure([capsuleProblem('kapsul.unreadable', place, {})])
  if (reading.is === 'newer') return failure([capsuleProblem('kapsul.newer', place, { format: reading.format })])
  const { manifest } = reading
  const isItsOwn = parseCapsuleId(id) !== undefined && capsuleId(manifest.report, sha256(bytes)) === id
  return isItsOwn ? success({ id, manifest }) : failure([capsuleProblem('kapsul.manifest-changed', place, {})])
}

/** So many manifests are open at a time: systems limit the open files of a program. */
const atOnce = 64

/** Capsules by their names, in the order of the names. */
export async function openCapsules(
  archive: string,
  ids: readonly string[],
  disk: ArchiveDisk,
  sha256: Sha256,
): Promise<OpenedCapsules> {
  const capsules: KnownCapsule[] = []
  const broken: BrokenCapsule[] = []
  for (let at = 0; at < ids.length; at += atOnce) {
    const some = ids.slice(at, at + atOnce)
    const opened = await Promise.all(some.map(id => openCapsule(archive, id, disk, sha256)))
    for (const [index, outcome] of opened.entries()) {
      const [problem] = outcome.problems
      if (outcome.ok) capsules.push(outcome.value)
      else if (problem !== undefined) broken.push({ id: some[index] ?? '', problem })
    }
  }
  return { capsules, broken }
}
