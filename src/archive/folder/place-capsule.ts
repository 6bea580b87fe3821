import { pathIn } from '../../base/paths.ts'
import type { ArchivePort } from '../../ports/archive-port.ts'
import type { CapsulePart } from '../capsule-part.ts'
import { makeArchive } from './archive-folder.ts'
import { withLock } from './archive-lock.ts'
import { placeWhole, sweep } from './write-capsule.ts'

/** Puts a capsule that has its identity already into an archive; false when it is there. Throws the errors of the disk. */
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
