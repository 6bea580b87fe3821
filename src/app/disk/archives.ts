import { capsuleProblem } from '../../archive/capsule-problems.ts'
import type { CapsuleStore } from '../../archive/capsule-store.ts'
import { folderStore } from '../../archive/folder/folder-store.ts'
import { isSameBytes } from '../../base/bytes/bytes.ts'
import { pathIn } from '../../base/paths.ts'
import { failure, type Outcome, success } from '../../problems/outcome.ts'
import type { App } from '../app.ts'
import type { PackageFile } from '../archive/import-capsule.ts'
import type { Reissue } from '../archive/reissue-report.ts'
import { packageLimits, tooLarge } from '../archive/unpack-package.ts'
import type { Desk } from './desk.ts'
import { writeFiles } from './write-files.ts'

/** An archive that is a folder. */
export function archiveIn(folder: string, { archive, sha256 }: Pick<Desk, 'archive' | 'sha256'>): CapsuleStore {
  return folderStore(folder, archive, sha256)
}

/** Writes a report that was made again into a folder of its own. A file that is there with the same bytes is not in the way. */
export async function writeReissue(
  folder: string,
  { id, again }: Reissue,
  overwrite: boolean,
  { files }: Pick<Desk, 'files'>,
): Promise<Outcome<string>> {
  const own = pathIn(folder, id)
  const bytesAt = new Map(again.map(({ fileName, bytes }) => [pathIn(own, fileName), bytes]))
  const isSame = (path: string, present: Uint8Array) => isSameBytes(bytesAt.get(path) ?? new Uint8Array(), present)
  const written = await writeFiles(own, again, files, overwrite || isSame)
  return written.ok ? success(own) : written
}

/** Takes an exported capsule up into an archive. */
export async function importFile(
  file: string,
  store: CapsuleStore,
  { app, files }: Pick<Desk, 'app' | 'files'>,
): ReturnType<App['archive']['import']> {
  const read = await readPackage(file, files)
  return read.ok ? app.archive.import(store, read.value) : read
}

/** The bytes of an exported capsule. A file larger than any is not read. */
export async function readPackage(file: string, files: Desk['files']): Promise<Outcome<PackageFile>> {
  const refuse = (reason: string) => failure([capsuleProblem('kapsul.not-a-package', { file }, { reason })])
  const size = await files.sizeOf(file).catch(() => undefined)
  if (size !== undefined && size > packageLimits.fileBytes) return refuse(tooLarge)
  const bytes = size === undefined ? undefined : await files.read(file).catch(() => undefined)
  if (bytes === undefined) return refuse('berkasnya tidak ada atau tidak dapat dibaca')
  return success({ shownAs: file, bytes })
}
