import { pathIn } from '../../base/paths.ts'
import type { ArchivePort } from '../../ports/archive-port.ts'
import type { Problem } from '../../problems/problem.ts'
import { parseCapsuleId } from '../capsule-id.ts'
import { capsuleProblem } from '../capsule-problems.ts'
import type { CapsuleInspection, Inspection } from '../capsule-store.ts'
import { manifestName } from '../manifest.ts'
import { isOwnName, isSystemName, unfinishedPrefix } from './archive-folder.ts'
import { staleLockPrefix } from './archive-lock.ts'
import { openCapsule } from './open-capsule.ts'
import { readCapsulePart } from './read-part.ts'

type Sha256 = (bytes: Uint8Array) => string

/** Hashes everything again. Tells changed and missing parts, files that do not belong there, and predecessors that are gone. */
export async function inspectArchive(archive: string, port: ArchivePort, sha256: Sha256): Promise<Inspection> {
  const { disk } = port
  if ((await disk.kindOf(archive)) !== 'folder') {
    return { capsules: 0, parts: 0, problems: [capsuleProblem('arsip.absent', { file: archive }, {})] }
  }
  const names = await disk.list(archive)
  const ids = names.filter(name => parseCapsuleId(name) !== undefined)
  const problems: Problem[] = []
  let parts = 0
  for (const id of ids) {
    const found = await inspectCapsule(archive, id, port, sha256)
    problems.push(...found.problems)
    parts += found.manifest?.parts.length ?? 0
    const replaced = found.manifest?.replaces
    if (typeof replaced === 'string' && !ids.includes(replaced)) {
      problems.push(capsuleProblem('kapsul.predecessor-missing', { file: pathIn(archive, id) }, { id: replaced }))
    }
  }
  const others = names.filter(name => !ids.includes(name))
  return {
    capsules: ids.length,
    parts,
    problems: [...problems, ...others.flatMap(name => strayProblem(archive, name))],
  }
}

/** Marker, lock and index are ours, and desktops leave files. A name that begins like an unfinished folder is a leftover. */
function strayProblem(archive: string, name: string): readonly Problem[] {
  const isLeft = name.startsWith(unfinishedPrefix) || name.startsWith(staleLockPrefix)
  if ((isOwnName(name) && !isLeft) || isSystemName(name)) return []
  return [capsuleProblem(isLeft ? 'arsip.unfinished' : 'arsip.foreign-entry', { file: archive }, { name })]
}

export async function inspectCapsule(
  archive: string,
  id: string,
  { disk }: Pick<ArchivePort, 'disk'>,
  sha256: Sha256,
): Promise<CapsuleInspection> {
  const opened = await openCapsule(archive, id, disk, sha256)
  if (!opened.ok) return { problems: opened.problems }
  const { manifest } = opened.value
  const place = { file: pathIn(archive, id) }
  const problems: Problem[] = []
  for (const part of manifest.parts) {
    const { is } = await readCapsulePart(archive, id, part, disk, sha256)
    const { path } = part
    if (is === 'missing') problems.push(capsuleProblem('kapsul.part-missing', place, { path }))
    if (is === 'changed') problems.push(capsuleProblem('kapsul.part-changed', place, { path }))
  }
  const known = new Set([manifestName, ...manifest.parts.map(({ path }) => path)])
  const present = await filesIn(pathIn(archive, id), '', disk)
  const foreign = present.filter(path => !known.has(path) && !isSystemName(path.replace(/^.*\//, '')))
  return {
    manifest,
    problems: [...problems, ...foreign.map(path => capsuleProblem('kapsul.foreign-file', place, { path }))],
  }
}

async function filesIn(folder: string, inside: string, disk: ArchivePort['disk']): Promise<readonly string[]> {
  const files: string[] = []
  for (const name of await disk.list(pathIn(folder, inside))) {
    const path = inside === '' ? name : `${inside}/${name}`
    if ((await disk.kindOf(pathIn(folder, path))) === 'folder') files.push(...(await filesIn(folder, path, disk)))
    else files.push(path)
  }
  return files
}
