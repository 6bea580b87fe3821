import { archiveIn, writeReissue } from '../../app/disk/archives.ts'
import type { Desk } from '../../app/disk/desk.ts'
import type { Edition } from '../../app/report-options.ts'
import { capsuleProblem } from '../../archive/capsule-problems.ts'
import { type ArchiveChoice, chooseArchiveHere, givenArchive } from '../../archive/folder/choose-archive.ts'
import type { Problem } from '../../problems/problem.ts'
import { formatCapsule, formatEntries, formatInspection, formatReissue } from '../format/format-archive.ts'
import { formatProblems } from '../format/format-problems.ts'
import { type ExitCode, exitCodes, type Terminal } from '../terminal.ts'
import { noWatch, terminalWatch } from '../terminal-watch.ts'

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

export interface ArchiveFlags {
  readonly arsip: string
  readonly json: boolean
}

/** Of commands that look for one report. */
export interface EditionFlags {
  readonly edisi?: Edition
}

/** The edition that was asked for, as the functions of the face take it. */
export function whichOf({ edisi }: EditionFlags): { readonly edition?: Edition } {
  return edisi === undefined ? {} : { edition: edisi }
}

interface ListFlags extends ArchiveFlags {
  readonly jenis?: string
  readonly tahun?: string
  readonly unit?: string
}

/** Writes what was asked for: as one JSON object, or as words. */
export function tell(value: object, words: string, { json }: ArchiveFlags, terminal: Terminal): void {
  terminal.out(json ? `${JSON.stringify(value)}\n` : words)
}

/** Says why nothing came of it. Names that are not there are wrong use, damage is not. */
export function refuse(
  problems: readonly Problem[],
  { json }: Pick<ArchiveFlags, 'json'>,
  terminal: Terminal,
): ExitCode {
  if (json) terminal.out(`${JSON.stringify({ problems })}\n`)
  else terminal.err(formatProblems(problems))
  return isWrongUse(problems) ? exitCodes.wrongUse : exitCodes.inputErrors
}

/** Whether all that is wrong is what was asked for, and no file. */
export function isWrongUse(problems: readonly Problem[]): boolean {
  return problems.length > 0 && problems.every(({ code }) => wrongUse.includes(code))
}

const wrongUse = [
  'arsip.absent',
  'arsip.not-found',
  'arsip.no-place',
  'arsip.not-a-folder',
  'kapsul.unknown',
  'kapsul.ambiguous',
  'kapsul.kinds-differ',
  'kapsul.no-edition',
  'kapsul.not-public',
  'output.exists',
]

export async function runDaftar(flags: ListFlags, terminal: Terminal, desk: Desk): Promise<ExitCode> {
  const { arsip, jenis: kind, tahun: year, unit } = flags
  const listed = await desk.app.archive.list(archiveIn(arsip, desk), { kind, year, unit })
  if (!listed.ok) return refuse(listed.problems, flags, terminal)
  const { value, problems } = listed
  const asked = [...said('--jenis', kind), ...said('--tahun', year), ...said('--unit', unit)].join(' ')
  tell({ archive: arsip, capsules: value.capsules, problems }, formatEntries(value, asked), flags, terminal)
  if (problems.length === 0) return exitCodes.done
  if (!flags.json) terminal.err(formatProblems(problems))
  return exitCodes.inputErrors
}

function said(option: string, value: string | undefined): readonly string[] {
  return value === undefined ? [] : [`${option} "${value}"`]
}

export async function runTampil(
  name: string,
  flags: ArchiveFlags & EditionFlags,
  terminal: Terminal,
  desk: Desk,
): Promise<ExitCode> {
  const found = await desk.app.archive.show(archiveIn(flags.arsip, desk), name, whichOf(flags))
  if (!found.ok) return refuse(found.problems, flags, terminal)
  const { id, manifest } = found.value
  tell({ archive: flags.arsip, id, ...manifest }, formatCapsule(found.value), flags, terminal)
  return exitCodes.done
}

export async function runUlang(
  name: string,
  flags: ArchiveFlags & EditionFlags & { readonly keluaran?: string; readonly timpa: boolean },
  terminal: Terminal,
  desk: Desk,
): Promise<ExitCode> {
  const { watch, finish } = flags.json ? noWatch : terminalWatch(terminal)
  const reissued = await desk.app.archive.reissue(archiveIn(flags.arsip, desk), name, { ...whichOf(flags), watch })
  finish()
  if (!reissued.ok) return refuse(reissued.problems, flags, terminal)
  const { again, ...reissue } = reissued.value
  const written =
    flags.keluaran === undefined ? undefined : await writeReissue(flags.keluaran, reissued.value, flags.timpa, desk)
  if (written !== undefined && !written.ok) return refuse(written.problems, flags, terminal)
  const folder = written?.value ?? null
  tell({ archive: flags.arsip, ...reissue, folder }, formatReissue(reissued.value, folder), flags, terminal)
  return reissue.isIdentical ? exitCodes.done : exitCodes.inputErrors
}

export async function runPeriksaArsip(flags: ArchiveFlags, terminal: Terminal, desk: Desk): Promise<ExitCode> {
  const inspection = await desk.app.archive.inspect(archiveIn(flags.arsip, desk))
  tell({ archive: flags.arsip, ...inspection }, formatInspection(inspection), flags, terminal)
  const { problems } = inspection
  if (problems.some(({ code }) => code === 'arsip.absent')) return exitCodes.wrongUse
  return problems.some(({ severity }) => severity === 'galat') ? exitCodes.inputErrors : exitCodes.done
}
