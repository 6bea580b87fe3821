import type { ArchiveDisk } from '../base/archive-port.ts'
import { failure, type Outcome, success } from '../base/outcome.ts'
import { parseCapsuleId } from './capsule-id.ts'
import { capsuleProblem } from './capsule-problems.ts'
import type { KnownCapsule } from './find-head.ts'
import { manifestName } from './manifest.ts'
import { readManifest } from './read-manifest.ts'
import { pathIn } from './write-files.ts'

/** The capsule that a name means: whole, or as much of its beginning or of its hash as is needed. */
export async function findCapsule(archive: string, name: string, disk: ArchiveDisk): Promise<Outcome<KnownCapsule>> {
  const place = { file: archive }
  if ((await disk.kindOf(archive)) !== 'folder') return failure([capsuleProblem('arsip.absent', place, {})])
  const ids = (await disk.list(archive)).filter(id => parseCapsuleId(id) !== undefined)
  const matches = ids.includes(name) ? [name] : ids.filter(id => isMeant(id, name))
  const [id, ...others] = matches
  if (id === undefined) return failure([capsuleProblem('kapsul.unknown', place, { id: name })])
  if (others.length > 0) return failure([capsuleProblem('kapsul.ambiguous', place, { id: name, matches })])
  return openCapsule(archive, id, disk)
}

/** The manifest of a capsule, of whatever format. */
export async function openCapsule(archive: string, id: string, disk: ArchiveDisk): Promise<Outcome<KnownCapsule>> {
  const place = { file: pathIn(archive, id) }
  const bytes = await disk.read(pathIn(archive, `${id}/${manifestName}`)).catch(() => undefined)
  const reading = bytes === undefined ? ({ is: 'unreadable' } as const) : readManifest(bytes)
  switch (reading.is) {
    case 'read':
      return success({ id, manifest: reading.manifest })
    case 'newer':
      return failure([capsuleProblem('kapsul.newer', place, { format: reading.format })])
    case 'unreadable':
      return failure([capsuleProblem('kapsul.unreadable', place, {})])
  }
}

function isMeant(id: string, name: string): boolean {
  return name !== '' && (id.startsWith(name) || parseCapsuleId(id)?.hash.startsWith(name) === true)
}
