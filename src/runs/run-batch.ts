import type { CreateOptions } from '../app/disk/create-report.ts'
import type { ReportResult } from '../app/disk/report-result.ts'
import { shareOut } from '../base/share-out.ts'
import type { JobEnd } from '../ports/ports.ts'
import type { Problem } from '../problems/problem.ts'
import type { BatchEntry, BatchItem, BatchOptions, BatchReport, BatchStep } from './batch.ts'
import { batchProblem } from './problems.ts'
import type { HeldRun, RunStore } from './run-store.ts'

/**
 * Makes the reports of all items, as many at a time as there are makers; each takes the next item when it has finished
 * one. Gives the entries in the order of the items, whatever the order in which they were finished.
 */
export async function runBatch(
  items: readonly BatchItem[],
  makers: readonly MakeReport[],
  run: BatchRun,
  tell: (step: BatchStep) => void,
): Promise<readonly BatchEntry[]> {
  const entries = new Map<BatchItem, BatchEntry>()
  const workers = makers.map(make => async (item: BatchItem): Promise<void> => {
    const entry = await makeItem(item, make, run)
    entries.set(item, entry)
    tell({ entry, done: entries.size, total: items.length })
  })
  await shareOut(items, workers)
  return items.flatMap(item => entries.get(item) ?? [])
}

/** Makes one report somewhere else: in a thread, where it can be stopped. Rejects by a fault of our own. */
export type MakeReport = (input: string, options: Omit<CreateOptions, 'watch'>) => Promise<JobEnd>

/** What every report of a run is made with. */
export interface BatchRun {
  readonly options: BatchOptions
  readonly store: RunStore
  /** What the report of an input is made of and with, as text. */
  readonly fingerprint: (input: string) => Promise<string>
}

/** Makes the report of an input, unless it is finished and nothing changed since. Never throws: a fault is its result. */
export async function makeItem(item: BatchItem, make: MakeReport, run: BatchRun): Promise<BatchEntry> {
  const { options, store } = run
  try {
    const fingerprint = await run.fingerprint(item.input)
    const { record, files, hold } = await store.find(item)
    const isFinished = record?.state === 'written' && record.fingerprint === fingerprint && files === 'whole'
    const isWanted = options.again || (options.verify && record?.verified !== true)
    if (isFinished && record.report && !isWanted) return { item, status: 'skipped', report: record.report }
    const held = await hold(fingerprint)
    if ('heldBy' in held)
      return failed(item, [batchProblem('batch.held', { file: item.input }, { owner: held.heldBy })])
    return await makeHeld(item, held, make, options)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return failed(item, [batchProblem('batch.own-fault', { file: item.input }, { reason })])
  }
}

async function makeHeld(item: BatchItem, held: HeldRun, make: MakeReport, options: BatchOptions): Promise<BatchEntry> {
  const { known } = held
  const { again, outputFolder, parts = ['laporan'], ...wanted } = options
  const asked = { ...wanted, parts, ...(known && { known }), outputFolder: item.folder }
  const ended = await make(item.input, asked).catch(async error => {
    await held.failed()
    throw error
  })
  if (ended.end !== 'done') {
    await held.failed()
    return failed(item, [stopped(ended, item.input)])
  }
  // Our own code on the other side of the thread.
  const result = ended.result as ReportResult
  const report = toReport(result)
  switch (result.status) {
    case 'written':
      await held.written(report, options.verify)
      return { item, status: 'written', report }
    case 'differs': {
      await held.release('differs')
      const count = report.problems.filter(({ severity }) => severity === 'galat').length
      const problems = [batchProblem('batch.differs', { file: item.input }, { count }), ...report.problems]
      return { item, status: 'failed', report: { ...report, problems } }
    }
    case 'failed':
      await held.failed()
      return { item, status: 'failed', report }
    default:
      // Nothing was written: what was there before is there still.
      await held.release('failed')
      return { item, status: 'failed', report }
  }
}

function toReport({ kind, period, title, folder, files, archive, outside, problems }: ReportResult): BatchReport {
  return { kind, period, title, folder, files, archive, outside, problems }
}

function failed(item: BatchItem, problems: readonly Problem[]): BatchEntry {
  return { item, status: 'failed', report: { ...nothing, problems } }
}

const nothing = { kind: null, period: null, title: null, folder: null, files: [] } as const

function stopped(ended: Exclude<JobEnd, { readonly end: 'done' }>, file: string): Problem {
  switch (ended.end) {
    case 'out-of-time':
      return batchProblem('batch.too-slow', { file }, { seconds: ended.seconds })
    case 'out-of-memory':
      return batchProblem('batch.too-heavy', { file }, { megabytes: ended.megabytes })
  }
}
