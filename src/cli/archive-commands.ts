import { findCapsule } from '../archive/find-capsule.ts'
import { inspectArchive } from '../archive/inspect-archive.ts'
import { listCapsules } from '../archive/list-capsules.ts'
import { reissueReport } from '../archiving/reissue-report.ts'
import type { Problem } from '../base/problem.ts'
import type { Edition } from '../index.ts'
import { reportKinds } from '../kinds/registry.ts'
import { nodeArchive } from '../platform/node-archive.ts'
import { nodePorts, silentProgress } from '../platform/node-ports.ts'
import { formatCapsule, formatEntries, formatInspection, formatReissue } from './format-archive.ts'
import { formatProblems } from './format-problems.ts'
import { type ExitCode, exitCodes, type Terminal } from './terminal.ts'
import { terminalProgress } from './terminal-progress.ts'

const { sha256 } = nodePorts(silentProgress)

export interface ArchiveFlags {
  readonly arsip: string
  readonly json: boolean
}

/** Of commands that look for one report. */
export interface EditionFlags {
  readonly edisi?: Edition
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
  const isWrongUse = problems.every(({ code }) => wrongUse.includes(code))
  return isWrongUse ? exitCodes.wrongUse : exitCodes.inputErrors
}

const wrongUse = [
  ...['arsip.absent', 'arsip.not-found', 'arsip.no-place', 'arsip.not-a-folder'],
  ...['kapsul.unknown', 'kapsul.ambiguous', 'kapsul.kinds-differ', 'kapsul.no-edition', 'kapsul.not-public'],
  'output.exists',
]

export async function runDaftar(flags: ListFlags, terminal: Terminal): Promise<ExitCode> {
  const { arsip, jenis: kind, tahun: year, unit } = flags
  const listed = await listCapsules(arsip, { kind, year, unit }, nodeArchive, sha256)
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
): Promise<ExitCode> {
  const found = await findCapsule(flags.arsip, name, nodeArchive.disk, sha256, flags.edisi)
  if (!found.ok) return refuse(found.problems, flags, terminal)
  const { id, manifest } = found.value
  tell({ archive: flags.arsip, id, ...manifest }, formatCapsule(found.value), flags, terminal)
  return exitCodes.done
}

export async function runUlang(
  name: string,
  flags: ArchiveFlags & EditionFlags & { readonly keluaran?: string; readonly timpa: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const ports = nodePorts(flags.json ? silentProgress : terminalProgress(terminal))
  const { keluaran: folder, timpa: overwrite } = flags
  const output = folder === undefined ? undefined : { folder, overwrite }
  const reissue = await reissueReport(flags.arsip, name, output, reportKinds, ports, nodeArchive, flags.edisi)
  ports.progress.finish()
  if (!reissue.ok) return refuse(reissue.problems, flags, terminal)
  tell({ archive: flags.arsip, ...reissue.value }, formatReissue(reissue.value), flags, terminal)
  return reissue.value.isIdentical ? exitCodes.done : exitCodes.inputErrors
}

export async function runPeriksaArsip(flags: ArchiveFlags, terminal: Terminal): Promise<ExitCode> {
  const inspection = await inspectArchive(flags.arsip, nodeArchive, sha256)
  tell({ archive: flags.arsip, ...inspection }, formatInspection(inspection), flags, terminal)
  const { problems } = inspection
  if (problems.some(({ code }) => code === 'arsip.absent')) return exitCodes.wrongUse
  return problems.some(({ severity }) => severity === 'galat') ? exitCodes.inputErrors : exitCodes.done
}
