import type { Edition } from '../app/report-options.ts'
import { formatNumber } from '../base/format-number.ts'
import type { Format, ReportPart } from '../base/output.ts'
import type { BatchEntry, BatchReport, BatchStatus, BatchStep } from '../runs/batch.ts'
import { createReports } from '../runs/create-reports.ts'
import { countProblems, formatProblems } from './format/format-problems.ts'
import type { Machine } from './machine.ts'
import { outsideOption } from './options.ts'
import { type ExitCode, exitCodes, type Terminal } from './terminal.ts'

/** What the command line says after `massal`. */
export interface BatchFlags {
  readonly format: readonly Format[]
  readonly bagian: readonly ReportPart[]
  readonly edisi: Edition
  readonly ketat: boolean
  readonly json: boolean
  readonly keluaran: string
  readonly timpa: boolean
  readonly ulang: boolean
  readonly cocokkan: boolean
  readonly pekerja?: number
  readonly arsip?: string
  readonly arsipTanpaSumber: boolean
  readonly templat?: string
  readonly tema?: string
}

export async function runMassal(
  path: string,
  flags: BatchFlags,
  terminal: Terminal,
  machine: Machine,
): Promise<ExitCode> {
  const { keluaran: outputFolder, format: formats, bagian: parts, edisi: edition, ketat: strict } = flags
  const archiveFolder = flags.arsip ?? null
  const { arsipTanpaSumber: archiveWithoutSource } = flags
  const results = {
    outputFolder,
    archiveFolder,
    archiveWithoutSource,
    overwrite: flags.timpa,
    again: flags.ulang,
    verify: flags.cocokkan,
  }
  const options = { ...results, formats, parts, edition, strict, ...outsideOption(flags) }
  const tell = flags.json ? () => {} : batchProgress(terminal, machine.stopwatch())
  const result = await createReports(path, options, flags.pekerja ?? machine.cores(), tell, await machine.batch())
  if (!result.ok) {
    terminal.err(formatProblems(result.problems))
    return exitCodes.wrongUse
  }
  const { entries, summaryPath } = result.value
  terminal.out(flags.json ? formatJson(entries, summaryPath) : formatEnd(entries, summaryPath, archiveFolder))
  return entries.some(({ status }) => status === 'failed') ? exitCodes.inputErrors : exitCodes.done
}

function formatJson(entries: readonly BatchEntry[], summary: string): string {
  const reports = entries.map(({ item: { input }, status, report }) => ({ input, status, ...report }))
  return `${JSON.stringify({ summary, reports })}\n`
}

function formatEnd(entries: readonly BatchEntry[], summaryPath: string, archive: string | null): string {
  const failures = entries.filter(({ status }) => status === 'failed')
  const problems = failures.map(({ item, report }) => {
    const errors = report.problems.filter(({ severity }) => severity === 'galat')
    return `${item.input}\n${formatProblems(errors, 'first').replace(/^(?=.)/gm, '  ')}\n`
  })
  const count = (wanted: BatchStatus) => entries.filter(({ status }) => status === wanted).length
  const counts = `${count('written')} dibuat, ${count('skipped')} sudah ada, ${count('failed')} gagal.`
  const kept = archive ?? 'tidak dipakai; sebut foldernya dengan --arsip'
  return `\n${problems.join('')}${counts}\nArsip: ${kept}\nRingkasan: ${summaryPath}\n`
}

const words: Readonly<Record<BatchStatus, string>> = { written: 'dibuat', skipped: 'sudah ada', failed: 'GAGAL' }

const minute = 60

/**
 * A line for each report as it ends, with how fast it goes and how long it will take. Reports that were skipped say
 * nothing about that.
 *
 * @param elapsed seconds since the run began.
 */
function batchProgress(terminal: Terminal, elapsed: () => number): (step: BatchStep) => void {
  let made = 0
  return ({ entry: { item, status, report }, done, total }) => {
    if (status !== 'skipped') made += 1
    const counted = countProblems(report.problems)
    const parts = [
      `${words[status].padEnd(9)}  ${item.input}`,
      ...describeTaken(report),
      ...(counted === '' ? [] : [counted]),
    ]
    const pace = made === 0 || done === total ? [] : [describePace(made / elapsed(), total - done)]
    terminal.err(`[${String(done).padStart(String(total).length)}/${total}]  ${[...parts, ...pace].join(' · ')}\n`)
  }
}

function describeTaken({ archive }: BatchReport): readonly string[] {
  const taken = archive?.taken ?? []
  return taken.length === 0 ? [] : [`melanjutkan ${taken.map(({ capsule }) => capsule).join(', ')}`]
}

/** @param rate reports in a second. */
function describePace(rate: number, left: number): string {
  const seconds = Math.ceil(left / rate)
  const time = seconds < 2 * minute ? `${seconds} detik` : `${Math.ceil(seconds / minute)} menit`
  return `${formatNumber(Math.round(rate * minute))} laporan/menit, sisa ±${time}`
}
