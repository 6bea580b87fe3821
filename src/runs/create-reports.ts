// Many reports in one run. In comes a folder or a list of inputs; out go reports, what became of each, and a summary.

import type { Desk } from '../app/disk/desk.ts'
import { openOutside } from '../app/disk/open-report.ts'
import type { ResourcePort } from '../ports/ports.ts'
import { type Outcome, success } from '../problems/outcome.ts'
import type { BatchEntry, BatchOptions, BatchStep } from './batch.ts'
import { findInputs, placeItems } from './batch-items.ts'
import { batchWorkbook, placeSummary } from './batch-summary.ts'
import { fingerprintInput, fingerprintProgram } from './fingerprint.ts'
import { type FolderRunPorts, folderRuns } from './folder-runs.ts'
import { type MakeReport, runBatch } from './run-batch.ts'

/** A report takes seconds; one that takes longer than this has a fault. */
const limits = { seconds: 600, megabytes: 2048 }

const summaryStem = 'Ringkasan Massal'

/** A hand that makes reports beside others, and keeps what it has loaded. */
export interface ReportMaker {
  readonly make: MakeReport
  readonly close: () => Promise<void>
}

/** What a run needs of the machine. */
export interface BatchMachine {
  readonly desk: Desk
  readonly resources: ResourcePort
  readonly version: string
  readonly startMaker: (limits: { readonly seconds: number; readonly megabytes: number }) => ReportMaker
  readonly sweep: FolderRunPorts['sweep']
}

export interface BatchResult {
  readonly entries: readonly BatchEntry[]
  /** Workbook that lists all reports. */
  readonly summaryPath: string
}

/**
 * Makes the reports of many inputs, side by side in threads that load code, fonts and templates once, and a workbook that
 * lists them. One bad input stops only itself. Run again, it goes on where it was cut off, and skips what is finished.
 *
 * @param path folder of inputs, or list of them (`findInputs`).
 * @param threads how many reports are made at a time.
 */
export async function createReports(
  path: string,
  options: BatchOptions,
  threads: number,
  tell: (step: BatchStep) => void,
  { desk, resources, version, startMaker, sweep }: BatchMachine,
): Promise<Outcome<BatchResult>> {
  const { app, files, sha256, archive } = desk
  const ports = { files, sha256, resources }
  const inputs = await findInputs(path, files)
  if (!inputs.ok) return inputs
  const named = await openOutside(undefined, options, desk)
  if (!named.ok) return named
  const { outputFolder, overwrite, edition } = options
  const items = placeItems(inputs.value, outputFolder, sha256)
  const program = await fingerprintProgram(version, options, ports)
  const asked = { program, options, kinds: app.kinds }
  const store = folderRuns({ edition, overwrite, longest: limits.seconds }, { files, sha256, archive, sweep })
  const run = { options, store, fingerprint: (input: string) => fingerprintInput(input, asked, ports) }
  const pool = Array.from({ length: Math.min(threads, items.length) }, () => startMaker(limits))
  try {
    // While one report is noted down, its thread makes the next.
    const makers = [...pool, ...pool].map(({ make }) => make)
    const entries = await runBatch(items, makers, run, tell)
    const bytes = batchWorkbook(entries, outputFolder, archive.workingFolder)
    const summary = await placeSummary(outputFolder, summaryStem, bytes, overwrite, ports)
    return summary.ok ? success({ entries, summaryPath: summary.value }) : summary
  } finally {
    await Promise.all(pool.map(maker => maker.close()))
  }
}
