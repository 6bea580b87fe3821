import type { Desk } from '../app/disk/desk.ts'
import { capsuleProblem } from '../archive/capsule-problems.ts'
import { type ArchiveChoice, chooseArchiveHere, givenArchive } from '../archive/folder/choose-archive.ts'
import type { Problem } from '../problems/problem.ts'
import { refuse } from './archive-commands.ts'
import type { ExitCode, Terminal } from './terminal.ts'

/** Flags of a command of the archive as they were written. */
export interface WrittenFlags {
  /** Looked for from the working folder upwards when it is missing. */
  readonly arsip?: string
  readonly json: boolean
}

/** A command that has its archive. */
export type InArchive<Flags> = (flags: Flags & { readonly arsip: string }) => Promise<ExitCode>

/**
 * Runs a command in the archive that it means, and tells of one that had to be looked for. Without one it ends there, unless
 * it is a command that makes one (`mayBeNew`).
 */
export async function inArchive<Flags extends WrittenFlags>(
  flags: Flags,
  terminal: Terminal,
  { archive: port }: Desk,
  run: InArchive<Flags>,
  mayBeNew = false,
): Promise<ExitCode> {
  const choice = flags.arsip === undefined ? await chooseArchiveHere(port) : givenArchive(flags.arsip)
  const folder = choice.origin === 'new' && !mayBeNew ? null : choice.folder
  if (folder === null) return refuse([absence(choice, port.workingFolder, mayBeNew)], flags, terminal)
  tellChoice(choice, flags, terminal)
  return run({ ...flags, arsip: folder })
}

function absence({ foreign: folders }: ArchiveChoice, file: string, mayBeNew: boolean): Problem {
  const place = { file }
  return mayBeNew ? capsuleProblem('arsip.no-place', place, { folders }) : capsuleProblem('arsip.not-found', place, {})
}

/** Beside the result, which may be read by a program. */
function tellChoice({ folder, origin, others }: ArchiveChoice, { json }: WrittenFlags, terminal: Terminal): void {
  if (origin === 'given' || json) return
  const more = others.length === 0 ? '' : `; tidak dipakai: ${others.join(', ')}`
  terminal.err(`Arsip: ${folder}${origin === 'new' ? ' (baru)' : ''}${more}\n`)
}
