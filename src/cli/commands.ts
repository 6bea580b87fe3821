import type { JobPort } from '../base/ports.ts'
import {
  checkReport,
  createReport,
  type Edition,
  type Format,
  listKinds,
  type ReportPart,
  type ReportResult,
  verifyReport,
} from '../index.ts'
import { nodePorts, silentProgress } from '../platform/node-ports.ts'
import { type ArchiveFlags, archiveOption } from './archive-option.ts'
import type { Asked } from './format-next-steps.ts'
import { formatJson, formatResult } from './format-result.ts'
import { formatVerified } from './format-verified.ts'
import { type OutsideFlags, outsideOption } from './outside-option.ts'
import { type ExitCode, exitCodes, type Terminal } from './terminal.ts'
import { terminalProgress } from './terminal-progress.ts'

interface ReportFlags extends ArchiveFlags, OutsideFlags {
  readonly format: readonly Format[]
  readonly bagian: readonly ReportPart[]
  readonly edisi: Edition
  readonly ketat: boolean
  readonly json: boolean
}

interface VerifyFlags extends ArchiveFlags, OutsideFlags {
  readonly masukan?: string
  readonly edisi?: Edition
  readonly json: boolean
}

interface WriteFlags {
  readonly keluaran: string
  readonly timpa: boolean
}

interface BuatFlags {
  readonly cocokkan: boolean
  readonly asal: boolean
  readonly arsipTanpaSumber: boolean
}

const codes: Readonly<Record<ReportResult['status'], ExitCode>> = {
  written: exitCodes.done,
  checked: exitCodes.done,
  rejected: exitCodes.inputErrors,
  blocked: exitCodes.wrongUse,
  differs: exitCodes.inputErrors,
  failed: exitCodes.ownFailure,
}

export async function runBuat(
  input: string,
  flags: ReportFlags & WriteFlags & BuatFlags,
  terminal: Terminal,
  jobs: JobPort,
): Promise<ExitCode> {
  const { keluaran: outputFolder, timpa: overwrite, cocokkan: verify, asal: sources } = flags
  if (sources && !isToldSomewhere(flags)) {
    terminal.err(`${sourcesNowhere}\n`)
    return exitCodes.wrongUse
  }
  const { arsipTanpaSumber: archiveWithoutSource } = flags
  const kept = { outputFolder, overwrite, verify, sources, archiveWithoutSource, notes: true }
  const options = { ...toOptions(flags, terminal), ...kept }
  const result = await createReport(input, options, nodePorts(options.progress, jobs))
  return report(result, { command: 'buat', input }, flags, terminal)
}

const sourcesNowhere =
  'Pilihan --asal tidak mempunyai tempat: asal yang tercetak ditulis ke keluaran --json dan ke HTML edisi internal. ' +
  'Tambahkan --json, atau --edisi internal dengan format html. Asal satu angka saja: laporan jelaskan.'

/** Sources are told in JSON, and in the HTML of the internal edition. */
function isToldSomewhere({ json, edisi, format, bagian }: ReportFlags): boolean {
  return json || (edisi === 'internal' && format.includes('html') && bagian.includes('laporan'))
}

export async function runPeriksa(
  input: string,
  flags: ReportFlags & Pick<WriteFlags, 'timpa'> & { readonly catatan?: string | true },
  terminal: Terminal,
  jobs: JobPort,
): Promise<ExitCode> {
  const { catatan, timpa: overwrite } = flags
  // Without a name the notes go into the folder that the clerk stands in, under the name that they have there.
  const notes = catatan === true ? '.' : catatan
  const options = { ...toOptions(flags, terminal), overwrite, ...(notes !== undefined && { notes }) }
  const result = await checkReport(input, options, nodePorts(options.progress, jobs))
  return report(result, { command: 'periksa', input }, flags, terminal)
}

function toOptions({ format, bagian, edisi, ketat, json, ...places }: ReportFlags, terminal: Terminal) {
  const progress = json ? silentProgress : terminalProgress(terminal)
  return {
    formats: format,
    parts: bagian,
    edition: edisi,
    strict: ketat,
    progress,
    ...archiveOption(places),
    ...outsideOption(places),
  }
}

/** In JSON exactly one object and nothing else. */
function report(result: ReportResult, asked: Asked, { json }: ReportFlags, terminal: Terminal): ExitCode {
  terminal.out(json ? formatJson(result) : `\n${formatResult(result, asked)}`)
  return codes[result.status]
}

/** Exit code 1 when the file differs, or cannot be read; 2 when a folder of templates is not there. */
export async function runCocokkan(
  file: string,
  { masukan, edisi, json, ...places }: VerifyFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const progress = json ? silentProgress : terminalProgress(terminal)
  const result = await verifyReport(file, {
    progress,
    ...archiveOption(places),
    ...outsideOption(places),
    ...(masukan !== undefined && { input: masukan }),
    ...(edisi !== undefined && { edition: edisi }),
  })
  terminal.out(json ? `${JSON.stringify(result)}\n` : `\n${formatVerified(result)}`)
  if (result.problems.some(({ code }) => code === 'outside.no-folder')) return exitCodes.wrongUse
  return result.status === 'agrees' ? exitCodes.done : exitCodes.inputErrors
}

export function runJenis(terminal: Terminal): ExitCode {
  const kinds = listKinds()
  const width = Math.max(...kinds.map(({ id }) => id.length))
  for (const { id, title } of kinds) terminal.out(`${id.padEnd(width)}  ${title}\n`)
  return exitCodes.done
}
