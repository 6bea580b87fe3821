import { createApp } from '../src/app/app.ts'
import { type CheckOptions, checkReport as checkAt } from '../src/app/disk/check-report.ts'
import { type CreateOptions, createReport as createAt } from '../src/app/disk/create-report.ts'
import type { Desk } from '../src/app/disk/desk.ts'
import { openInput } from '../src/app/disk/open-input.ts'
import { type VerifyFileOptions, verifyFile as verifyAt } from '../src/app/disk/verify-file.ts'
import type { CapsuleStore } from '../src/archive/capsule-store.ts'
import { folderStore } from '../src/archive/folder/folder-store.ts'
import { createDesk } from '../src/index.ts'
import { reportKinds } from '../src/kinds/registry.ts'
import { nodeArchive } from '../src/platform/node-archive.ts'
import { nodeFiles } from '../src/platform/node-files.ts'
import type { ArchivePort } from '../src/ports/archive-port.ts'
import type { FilePort, Ports } from '../src/ports/ports.ts'
import type { Input } from '../src/sources/input.ts'
import { jobs, keptPorts } from './kept-ports.ts'

/** The program at the disk of this machine. */
export const desk = createDesk(jobs)

/** What a test has of its own, the rest being that of this machine. */
export interface OwnWorld {
  readonly ports?: Partial<Ports>
  readonly files?: FilePort
  /** Also tells archived reports who runs the program, and when. */
  readonly archive?: ArchivePort
}

/** The program at a disk, or with resources, of its own. */
export function deskWith({ ports, files = nodeFiles, archive = nodeArchive }: OwnWorld): Desk {
  const world = { ...keptPorts(), ...ports }
  return { app: createApp({ ...world, run: archive }, reportKinds), files, archive, sha256: world.sha256 }
}

export function createReport(path: string, options: CreateOptions = {}, at: Desk = desk) {
  return createAt(path, options, at)
}

export function checkReport(path: string, options: CheckOptions = {}, at: Desk = desk) {
  return checkAt(path, options, at)
}

export function verifyReport(file: string, options: VerifyFileOptions = {}, at: Desk = desk) {
  return verifyAt(file, options, at)
}

/** An input that is there. */
export async function inputAt(path: string, files: FilePort = nodeFiles): Promise<Input> {
  const opened = await openInput(path, files)
  if (!opened.ok) throw new Error(opened.problems.map(({ message }) => message).join('\n'))
  return opened.value
}

/** An archive in a folder. */
export function storeAt(folder: string, port: ArchivePort = nodeArchive): CapsuleStore {
  return folderStore(folder, port, desk.sha256)
}
