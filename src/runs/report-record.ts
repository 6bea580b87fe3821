import type { Edition } from '../app/report-options.ts'
import { pathIn } from '../base/paths.ts'
import type { LockOwner } from '../ports/archive-port.ts'
import type { FilePort } from '../ports/ports.ts'
import type { BatchReport } from './batch.ts'
import type { RunRecord } from './run-store.ts'

/** Who makes a report, and since when. */
export interface RunLease extends LockOwner {
  /** `2026-11-24T08:15:30.000Z` */
  readonly since: string
}

/** A record as it lies in the folder of a report, with paths as this run calls them. */
export interface FolderRecord {
  /** Undefined where what lies there is no record: torn, or somebody else's. */
  readonly record: RunRecord | undefined
  /** Of a report that is being made; records of older versions do not say. */
  readonly lease?: RunLease
  readonly bytes: Uint8Array
}

interface PlainRecord extends Omit<RunRecord, 'state' | 'verified'> {
  readonly state: string
  /** Folder of the record as that run called it; the paths of the report begin with it. */
  readonly folder: string
  readonly verified?: boolean
  readonly lease?: RunLease
}

/** States by the names of today, and of programs before. */
const states: ReadonlyMap<string, RunRecord['state']> = new Map([
  ['running', 'running'],
  ['written', 'written'],
  ['failed', 'failed'],
  ['differs', 'differs'],
  ['started', 'running'],
  ['finished', 'written'],
])

/** Hidden, and one for each edition: both may lie in one folder. */
const recordName = /^\.laporan-massal-\w+\.json$/

export function recordPath(folder: string, edition: Edition): string {
  return pathIn(folder, `.laporan-massal-${edition}.json`)
}

/** The record of an earlier run; undefined when no file of its name is there. */
export async function readRecord(folder: string, edition: Edition, files: FilePort): Promise<FolderRecord | undefined> {
  const path = recordPath(folder, edition)
  if ((await files.kindOf(path)) !== 'file') return undefined
  const bytes = await files.read(path)
  const plain = parseRecord(bytes)
  const state = plain && states.get(plain.state)
  // Written by us whole or not at all; what somebody else wrote there has no state.
  if (plain === undefined || state === undefined) return { record: undefined, bytes }
  const { fingerprint, verified = false, lease } = plain
  const report = plain.report && movedTo(folder, plain.report, plain.folder)
  return { record: { state, fingerprint, report, verified }, bytes, ...(lease && { lease }) }
}

function parseRecord(bytes: Uint8Array): PlainRecord | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is PlainRecord {
  const keys: readonly (keyof PlainRecord)[] = ['state', 'fingerprint', 'folder', 'report']
  return typeof value === 'object' && value !== null && keys.every(key => key in value)
}

function movedTo(folder: string, report: BatchReport, before: string): BatchReport {
  const moved = (path: string) => `${folder}${path.slice(before.length)}`
  const files = report.files.map(file => ({ ...file, path: moved(file.path) }))
  return { ...report, folder: report.folder && moved(report.folder), files }
}

/** A record as bytes; whoever holds it stands in it while the report is made. */
export function encodeRecord(folder: string, record: RunRecord, lease?: RunLease): Uint8Array {
  const plain: PlainRecord = { ...record, folder, ...(lease && { lease }) }
  return new TextEncoder().encode(`${JSON.stringify(plain)}\n`)
}

/** Whether a folder is for this command to write in: it is new, or empty, or holds a record of either edition. */
export async function isOurFolder(folder: string, files: FilePort): Promise<boolean> {
  const kind = await files.kindOf(folder)
  if (kind !== 'folder') return kind === 'none'
  const names = await files.list(folder)
  return names.length === 0 || names.some(name => recordName.test(name))
}

interface HashingPorts {
  readonly files: FilePort
  readonly sha256: (bytes: Uint8Array) => string
}

/** SHA-256 of all files in a folder and below, by their paths; none where there is no such folder. */
export async function hashesIn(folder: string, ports: HashingPorts): Promise<Readonly<Record<string, string>>> {
  const { files, sha256 } = ports
  if ((await files.kindOf(folder)) !== 'folder') return {}
  const hashes: Record<string, string> = {}
  for (const name of await files.list(folder)) {
    const path = pathIn(folder, name)
    const kind = await files.kindOf(path)
    if (kind === 'folder') Object.assign(hashes, await hashesIn(path, ports))
    else if (kind === 'file') hashes[path] = sha256(await files.read(path))
  }
  return hashes
}

/** What became of the files of a finished report: all `whole`, some `missing`, or some `changed` since by somebody. */
export async function stateOfFiles(
  report: BatchReport,
  { files, sha256 }: HashingPorts,
): Promise<'whole' | 'missing' | 'changed'> {
  let state: 'whole' | 'missing' = 'whole'
  for (const { path, sha256: expected } of report.files) {
    if ((await files.kindOf(path)) !== 'file') state = 'missing'
    else if (sha256(await files.read(path)) !== expected) return 'changed'
  }
  return state
}
