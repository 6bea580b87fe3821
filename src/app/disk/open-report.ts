import { capsuleProblem } from '../../archive/capsule-problems.ts'
import type { CapsuleStore } from '../../archive/capsule-store.ts'
import { type ArchiveChoice, archiveFor } from '../../archive/folder/choose-archive.ts'
import { folderStore } from '../../archive/folder/folder-store.ts'
import type { Outside } from '../../pipeline/outside/outside.ts'
import { unwatched, type Watch } from '../../ports/watch.ts'
import { type Outcome, success } from '../../problems/outcome.ts'
import type { Problem } from '../../problems/problem.ts'
import type { Input } from '../../sources/input.ts'
import type { Desk } from './desk.ts'
import { findOutside, type OutsideChoice } from './find-outside.ts'
import { openInput } from './open-input.ts'

/** What an input is read with. `OutsideChoice` says where an office's own templates and themes lie. */
export interface Surroundings extends OutsideChoice {
  /**
   * The archive for earlier reports, and for this one; null for none. By default the nearest to the input, or a new one beside
   * it.
   */
  readonly archiveFolder?: string | null
  /** Hears of every stage. */
  readonly watch?: Watch
}

/** An archive that was chosen for an input. */
export interface OpenArchive {
  readonly choice: ArchiveChoice
  /** Undefined where it cannot be used. */
  readonly store?: CapsuleStore
  readonly obstacles: readonly Problem[]
}

/** An input, and what lies around it. */
export interface OpenReport {
  readonly outside: Outside
  /** Null without one. */
  readonly archive: OpenArchive | null
  readonly input: Outcome<Input>
}

/** Opens an input with all that it is read with. Fails where a named folder is not there: that is a fault of the call. */
export async function openReport(path: string, around: Surroundings, desk: Desk): Promise<Outcome<OpenReport>> {
  const outside = await openOutside(path, around, desk)
  return outside.ok ? success(await openWith(outside.value, path, around, desk)) : outside
}

/** The same, when files from outside have been found already. */
export async function openWith(outside: Outside, path: string, around: Surroundings, desk: Desk): Promise<OpenReport> {
  const archive = await openArchive(path, around, desk)
  const { watch = unwatched } = around
  watch({ stage: 'load', file: path })
  return { outside, archive, input: await openInput(path, desk.files) }
}

/** Finds templates and themes outside the program. Without an input, only in folders that are named. */
export function openOutside(
  path: string | undefined,
  choice: OutsideChoice,
  { app, files }: Pick<Desk, 'app' | 'files'>,
): Promise<Outcome<Outside>> {
  return findOutside(path, choice, app.kinds, files)
}

async function openArchive(
  path: string,
  { archiveFolder }: Surroundings,
  { archive: port, sha256 }: Desk,
): Promise<OpenArchive | null> {
  const choice = await archiveFor(path, archiveFolder, port)
  if (choice === null) return null
  const { folder, foreign: folders } = choice
  if (folder === null) return { choice, obstacles: [capsuleProblem('arsip.no-place', { file: path }, { folders })] }
  if ((await port.disk.kindOf(folder)) === 'file')
    return { choice, obstacles: [capsuleProblem('arsip.not-a-folder', { file: folder }, {})] }
  return { choice, store: folderStore(folder, port, sha256), obstacles: [] }
}

/** The options that reading an opened report takes. */
export function readingOptions({ outside, archive }: OpenReport, { watch = unwatched }: Surroundings) {
  return { outside, watch, ...(archive?.store && { store: archive.store }) }
}

/** Whether a problem is a fault of the call rather than of the input. */
export function isOfCall({ code }: Problem): boolean {
  return code === 'outside.no-folder'
}
