import { type Outcome, success } from '../base/outcome.ts'
import type { JobEnd } from '../base/ports.ts'
import { listOutside } from '../list-outside.ts'
import { JobThread } from '../platform/job-thread.ts'
import { nodeArchiveDisk } from '../platform/node-archive-disk.ts'
import { nodePorts, silentProgress } from '../platform/node-ports.ts'
import { packageVersion } from '../platform/package-root.ts'
import { sweepTemporariesBelow } from '../platform/temporary-files.ts'
import type { BatchEntry, BatchOptions, BatchStep } from './batch.ts'
import { batchWorkbook } from './batch-workbook.ts'
import { findInputs } from './find-inputs.ts'
import { fingerprintProgram } from './fingerprint.ts'
import type { BatchRun, MakeReport } from './make-item.ts'
import { placeItems } from './place-items.ts'
import { placeSummary } from './place-summary.ts'
import { runBatch } from './run-batch.ts'

/** A report takes seconds; one that takes longer than this has a fault. */
const limits = { seconds: 600, megabytes: 2048 }

const summaryStem = 'Ringkasan Massal'

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
): Promise<Outcome<BatchResult>> {
  const ports = nodePorts(silentProgress)
  const inputs = await findInputs(path, ports.files)
  if (!inputs.ok) return inputs
  const named = await listOutside(undefined, options, ports)
  if (!named.ok) return named
  const items = placeItems(inputs.value, options.outputFolder, ports.sha256)
  const program = await fingerprintProgram(packageVersion(), options, ports)
  const sweep = (folder: string) => sweepTemporariesBelow(folder, nodeArchiveDisk)
  const run: BatchRun = { options, program, ports, sweep }
  const pool = Array.from({ length: Math.min(threads, items.length) }, () => new JobThread('make-report', limits))
  try {
    // While one report is noted down, its thread makes the next.
    const makers = [...pool, ...pool].map(makerOf)
    const entries = await runBatch(items, makers, run, tell)
    const bytes = batchWorkbook(entries, options.outputFolder)
    const { outputFolder, overwrite } = options
    const summary = await placeSummary(outputFolder, summaryStem, bytes, overwrite, ports)
    return summary.ok ? success({ entries, summaryPath: summary.value }) : summary
  } finally {
    await Promise.all(pool.map(thread => thread.close()))
  }
}

function makerOf(thread: JobThread): MakeReport {
  return (input, options): Promise<JobEnd> => thread.run({ input, options })
}
