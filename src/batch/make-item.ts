import type { JobEnd, Ports } from '../base/ports.ts'
import type { Problem } from '../base/problem.ts'
import type { CreateOptions, ReportResult } from '../index.ts'
import type { BatchEntry, BatchItem, BatchOptions, BatchReport } from './batch.ts'
import { fingerprintInput } from './fingerprint.ts'
import { batchProblem } from './problems.ts'
import { hashesIn, isOurFolder, type ReportRecord, readRecord, stateOfFiles, writeRecord } from './report-record.ts'

/** Makes one report somewhere else: in a thread, where it can be stopped. Rejects by a fault of our own. */
export type MakeReport = (input: string, options: Omit<CreateOptions, 'progress'>) => Promise<JobEnd>

/** What every report of a run is made with. */
export interface BatchRun {
  readonly options: BatchOptions
  /** `fingerprintProgram`. */
  readonly program: string
  readonly ports: Pick<Ports, 'files' | 'sha256' | 'resources'>
  /** Takes away what a run that was cut off left half written in a folder. */
  readonly sweep: (folder: string) => Promise<void>
}

/** Makes the report of an input, unless it is finished and nothing changed since. Never throws: a fault is its result. */
export async function makeItem(item: BatchItem, make: MakeReport, run: BatchRun): Promise<BatchEntry> {
  try {
    const fingerprint = await fingerprintInput(item.input, run, run.ports)
    const before = await readRecord(item.folder, run.options.edition, run.ports.files)
    const state = before?.report ? await stateOfFiles(before.report, run.ports) : 'missing'
    const isFinished = before?.state === 'finished' && before.fingerprint === fingerprint && state === 'whole'
    const isWanted = run.options.again || (run.options.verify && before?.verified !== true)
    if (isFinished && before.report && !isWanted) return { item, status: 'skipped', report: before.report }
    if (before?.state !== 'finished') await run.sweep(item.folder)
    const isOurs = before === undefined ? await isOurFolder(item.folder, run.ports.files) : state !== 'changed'
    const known = isOurs ? await hashesIn(item.folder, run.ports) : undefined
    return await makeAgain(item, { fingerprint, before, known }, make, run)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return failed(item, [batchProblem('batch.own-fault', { file: item.input }, { reason })])
  }
}

interface Before {
  readonly fingerprint: string
  readonly before: ReportRecord | undefined
  /**
   * What lies in the folder, where that was made by this command and is as it was: SHA-256 by path. What comes to lie
   * there later is not ours.
   */
  readonly known: Readonly<Record<string, string>> | undefined
}

async function makeAgain(
  item: BatchItem,
  { fingerprint, before, known }: Before,
  make: MakeReport,
  { options, ports }: BatchRun,
): Promise<BatchEntry> {
  const { input, folder } = item
  const { edition, formats, parts = ['laporan'], strict, archiveFolder, verify, templateFolder, themeFolder } = options
  const outside = {
    ...(templateFolder !== undefined && { templateFolder }),
    ...(themeFolder !== undefined && { themeFolder }),
  }
  const { overwrite, archiveWithoutSource = false } = options
  const note = (record: Pick<ReportRecord, 'state' | 'report'>) =>
    writeRecord(edition, { ...record, fingerprint, folder, verified: verify }, ports.files)
  // In a folder that is not ours nothing is noted: the next run has to find it as this one did.
  if (overwrite || known !== undefined) await note({ state: 'started', report: null })
  const wanted = { formats, parts, edition, strict, archiveFolder, archiveWithoutSource, verify, ...outside }
  const ended = await make(input, { ...wanted, overwrite, ...(known && { known }), outputFolder: folder })
  if (ended.end !== 'done') return failed(item, [stopped(ended, input)])
  // Our own code on the other side of the thread.
  const result = ended.result as ReportResult
  const { status } = result
  const report = toReport(result)
  if (status === 'written') {
    await note({ state: 'finished', report })
    return { item, status: 'written', report }
  }
  // Nothing was written: what was there before is there still.
  if (before !== undefined && status !== 'failed') await writeRecord(edition, before, ports.files)
  if (status !== 'differs') return { item, status: 'failed', report }
  const count = report.problems.filter(({ severity }) => severity === 'galat').length
  const problems = [batchProblem('batch.differs', { file: input }, { count }), ...report.problems]
  return { item, status: 'failed', report: { ...report, problems } }
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
