import { canonicalJson } from '../../base/canonical-json.ts'
import { pathIn } from '../../base/paths.ts'
import type { ArchiveDisk, ArchivePort } from '../../ports/archive-port.ts'
import { capsuleId } from '../capsule-id.ts'
import { type CapsulePart, foldersOf } from '../capsule-part.ts'
import type { ArchivedCapsule, CapsuleDraft } from '../capsule-store.ts'
import type { KnownCapsule } from '../known-capsule.ts'
import { capsuleFormat, type Manifest, manifestName, manifestV2 } from '../manifest.ts'
import { canonicalManifest } from '../manifest-bytes.ts'
import { leftoverPrefixes, makeArchive, unfinishedPrefix } from './archive-folder.ts'
import { type HeldLock, withLock } from './archive-lock.ts'
import { findHead } from './find-capsules.ts'
import { readCapsulePart } from './read-part.ts'

/**
 * Puts a report into the archive, whole or not at all. All parts and the manifest are written and synced in a folder with a
 * temporary name, which then gets its real name in one step. Leftovers of a killed run are swept first. If the newest revision
 * is this same report, nothing is written. Throws the errors of the disk, and `LockedArchive`.
 */
export async function writeCapsule(
  folder: string,
  draft: CapsuleDraft,
  port: ArchivePort,
  sha256: (bytes: Uint8Array) => string,
): Promise<ArchivedCapsule> {
  await makeArchive(folder, port.disk)
  return withLock(folder, port, async lock => {
    await sweep(folder, port.disk)
    const parts = draft.parts.map(({ path, role, bytes, pages }) => ({
      path,
      role,
      bytes: bytes.length,
      sha256: sha256(bytes),
      ...(pages !== undefined && { pages }),
    }))
    const head = await findHead(folder, draft.manifest.report, port, sha256)
    // Never write what no reader can read.
    const told = { format: capsuleFormat, ...draft.manifest, parts, replaces: head?.id ?? null, publicOf: null }
    const manifest = manifestV2.parse(told)
    const isSame = head !== undefined && isSameReport(head.manifest, manifest)
    if (isSame && (await isWhole(folder, head, port.disk, sha256))) {
      return { id: head.id, isNew: false, replaces: head.manifest.replaces }
    }
    const bytes = canonicalManifest(manifest)
    const id = capsuleId(manifest.report, sha256(bytes))
    await placeWhole(folder, id, [...draft.parts, { path: manifestName, bytes }], port.disk, lock)
    return { id, isNew: true, replaces: manifest.replaces }
  })
}

/** Whether every part is still there. A report whose capsule was damaged is kept again. */
async function isWhole(
  folder: string,
  { id, manifest }: KnownCapsule,
  disk: ArchiveDisk,
  sha256: (bytes: Uint8Array) => string,
): Promise<boolean> {
  for (const part of manifest.parts) {
    if ((await readCapsulePart(folder, id, part, disk, sha256)).is !== 'whole') return false
  }
  return true
}

/**
 * The holder of the lock is the only writer, so nobody will finish an unfinished folder. What cannot be removed, because
 * somebody has it open or it belongs to another account, is left to the next sweep.
 */
async function sweep(folder: string, disk: ArchiveDisk): Promise<void> {
  for (const name of await disk.list(folder)) {
    const isLeft = leftoverPrefixes.some(prefix => name.startsWith(prefix))
    if (isLeft) await disk.remove(pathIn(folder, name)).catch(() => {})
  }
}

/** Writes files into a folder, which gets its name when all of them are safe on the disk, or never. */
async function placeWhole(
  archive: string,
  name: string,
  files: readonly Pick<CapsulePart, 'path' | 'bytes'>[],
  disk: ArchiveDisk,
  lock: HeldLock,
): Promise<void> {
  const unfinished = await freePath(pathIn(archive, `${unfinishedPrefix}${name}`), disk)
  try {
    const folders = foldersOf(files.map(({ path }) => path))
    for (const path of ['', ...folders]) await disk.makeFolder(path === '' ? unfinished : pathIn(unfinished, path))
    for (const { path, bytes } of files) {
      await disk.create(pathIn(unfinished, path), bytes)
      await disk.sync(pathIn(unfinished, path))
    }
    // Deepest folders first: a folder is safe only when the names in it are.
    for (const path of [...folders].reverse()) await disk.sync(pathIn(unfinished, path))
    await disk.sync(unfinished)
    await lock.confirm()
    await disk.rename(unfinished, pathIn(archive, name))
    await disk.sync(archive)
  } catch (error) {
    await disk.remove(unfinished).catch(() => {})
    throw error
  }
}

/** The path, or one like it if a leftover that cannot be removed has that name. */
async function freePath(path: string, disk: ArchiveDisk): Promise<string> {
  let free = path
  for (let number = 2; (await disk.kindOf(free)) !== 'none'; number += 1) free = `${path}-${number}`
  return free
}

/** Whether two reports are the same in all that a reader could notice. */
function isSameReport(left: Manifest, right: Manifest): boolean {
  const content = ({ report, parts, figures, problems, follows }: Manifest) =>
    canonicalJson({ report, parts, figures, problems, follows })
  return content(left) === content(right)
}

/** Puts a capsule that has its name already into an archive. False when it is there. Throws the errors of the disk. */
export async function placeCapsule(
  archive: string,
  id: string,
  files: readonly Pick<CapsulePart, 'path' | 'bytes'>[],
  port: ArchivePort,
): Promise<boolean> {
  await makeArchive(archive, port.disk)
  return withLock(archive, port, async lock => {
    await sweep(archive, port.disk)
    if ((await port.disk.kindOf(pathIn(archive, id))) !== 'none') return false
    await placeWhole(archive, id, files, port.disk, lock)
    return true
  })
}
