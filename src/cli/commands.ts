import { checkReport } from '../app/disk/check-report.ts'
import { createReport } from '../app/disk/create-report.ts'
import type { Desk } from '../app/disk/desk.ts'
import { isOfCall } from '../app/disk/open-report.ts'
import type { ReportResult } from '../app/disk/report-result.ts'
import { verifyFile } from '../app/disk/verify-file.ts'
import type { Edition } from '../app/report-options.ts'
import { type Format, type ReportPart, unitDocuments } from '../base/output.ts'
import type { AskedCommand } from './format/format-next-steps.ts'
import { formatJson, formatResult } from './format/format-result.ts'
import { formatVerified } from './format/format-verified.ts'
import { archiveOption, type OutsideFlags, outsideOption, type WhichArchiveFlags } from './options.ts'
import { type ExitCode, exitCodes, type Terminal } from './terminal.ts'
import { noWatch, type TerminalWatch, terminalWatch } from './terminal-watch.ts'

interface ReportFlags extends WhichArchiveFlags, OutsideFlags {
  readonly format: readonly Format[]
  readonly bagian: readonly ReportPart[]
  readonly unit?: readonly string[]
  readonly edisi: Edition
  readonly ketat: boolean
  readonly json: boolean
}

interface VerifyFlags extends WhichArchiveFlags, OutsideFlags {
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
  desk: Desk,
): Promise<ExitCode> {
  const { keluaran: outputFolder, timpa: overwrite, cocokkan: verify, asal: sources } = flags
  if (sources && !isToldSomewhere(flags)) return refuse(sourcesNowhere, terminal)
  if (flags.unit !== undefined && !hasUnitDocument(flags)) return refuse(unitsOfNothing, terminal)
  const { arsipTanpaSumber: archiveWithoutSource } = flags
  const kept = { outputFolder, overwrite, verify, sources, archiveWithoutSource, notes: true }
  const { watch, finish } = watchFor(flags, terminal)
  const options = { ...toOptions(flags), ...kept, watch }
  const result = await createReport(input, options, desk)
  finish()
  return report(result, { command: 'buat', input }, flags, terminal)
}

function refuse(words: string, terminal: Terminal): ExitCode {
  terminal.err(`${words}\n`)
  return exitCodes.wrongUse
}

const sourcesNowhere =
  'Pilihan --asal tidak mempunyai tempat: asal yang tercetak ditulis ke keluaran --json dan ke HTML edisi internal. ' +
  'Tambahkan --json, atau --edisi internal dengan format html. Asal satu angka saja: laporan jelaskan.'

const unitsOfNothing =
  'Pilihan --unit menyebut unit yang dokumennya dibuat, dan hanya berlaku untuk bagian setiap unit. ' +
  `Tambahkan --bagian ${unitDocuments.join(' atau ')}, atau hapus --unit.`

/** Units are named for documents that each of them has. */
function hasUnitDocument({ bagian }: ReportFlags): boolean {
  return bagian.some(part => unitDocuments.some(one => one === part))
}

/** Sources are told in JSON, and in the HTML of the internal edition. */
function isToldSomewhere({ json, edisi, format, bagian }: ReportFlags): boolean {
  return json || (edisi === 'internal' && format.includes('html') && bagian.includes('laporan'))
}

export async function runPeriksa(
  input: string,
  flags: ReportFlags & Pick<WriteFlags, 'timpa'> & { readonly catatan?: string | true },
  terminal: Terminal,
  desk: Desk,
): Promise<ExitCode> {
  const { catatan, timpa: overwrite } = flags
  if (flags.unit !== undefined && !hasUnitDocument(flags)) return refuse(unitsOfNothing, terminal)
  // Without a name the notes go into the folder that the clerk stands in, under the name that they have there.
  const notes = catatan === true ? '.' : catatan
  const { watch, finish } = watchFor(flags, terminal)
  const options = { ...toOptions(flags), overwrite, watch, ...(notes !== undefined && { notes }) }
  const result = await checkReport(input, options, desk)
  finish()
  return report(result, { command: 'periksa', input }, flags, terminal)
}

function toOptions({
  format: formats,
  bagian: parts,
  unit: units,
  edisi: edition,
  ketat: strict,
  ...places
}: ReportFlags) {
  return {
    formats,
    parts,
    ...(units && { units }),
    edition,
    strict,
    ...archiveOption(places),
    ...outsideOption(places),
  }
}

function watchFor({ json }: { readonly json: boolean }, terminal: Terminal): TerminalWatch {
  return json ? noWatch : terminalWatch(terminal)
}

/** In JSON exactly one object and nothing else. */
function report(result: ReportResult, asked: AskedCommand, { json }: ReportFlags, terminal: Terminal): ExitCode {
  terminal.out(json ? formatJson(result) : `\n${formatResult(result, asked)}`)
  return codes[result.status]
}

/** Exit code 1 when the file differs, or cannot be read; 2 when a folder of templates is not there. */
export async function runCocokkan(
  file: string,
  { masukan, edisi, json, ...places }: VerifyFlags,
  terminal: Terminal,
  desk: Desk,
): Promise<ExitCode> {
  const { watch, finish } = watchFor({ json }, terminal)
  const around = { watch, ...archiveOption(places), ...outsideOption(places) }
  const asked = { ...(masukan !== undefined && { input: masukan }), ...(edisi !== undefined && { edition: edisi }) }
  const result = await verifyFile(file, { ...around, ...asked }, desk)
  finish()
  terminal.out(json ? `${JSON.stringify(result)}\n` : `\n${formatVerified(result)}`)
  if (result.problems.some(isOfCall)) return exitCodes.wrongUse
  return result.status === 'agrees' ? exitCodes.done : exitCodes.inputErrors
}

export function runJenis(terminal: Terminal, { app: { kinds } }: Desk): ExitCode {
  const width = Math.max(...kinds.map(({ id }) => id.length))
  for (const { id, title } of kinds) terminal.out(`${id.padEnd(width)}  ${title}\n`)
  return exitCodes.done
}
