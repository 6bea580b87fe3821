import { pathIn } from '../archive/write-files.ts'
import type { FilePort, Ports } from '../base/ports.ts'
import type { Edition } from '../index.ts'
import type { BatchReport } from './batch.ts'

/**
 * What is written into the folder of a report before it is made, and again when all of its files are whole. A run that
 * was cut off leaves `started`.
 */
export interface ReportRecord {
  readonly state: 'started' | 'finished'
  /** `fingerprintInput` of the input that the report was made of. */
  readonly fingerprint: string
  /** Folder of the record as that run called it; the paths of the report begin with it. */
  readonly folder: string
  /** Null while the first is being made. */
  readonly report: BatchReport | null
  /** Whether its files were read back before they were written. Records of older versions do not say. */
  readonly verified?: boolean
}

/** Hidden, and one for each edition: both may lie in one folder. */
const recordName = /^\.laporan-massal-\w+\.json$/

function recordPath(folder: string, edition: Edition): string {
  return pathIn(folder, `.laporan-massal-${edition}.json`)
}

/** The record of an earlier run, with paths as this one calls them; nothing when there is none or it is no record. */
export async function readRecord(folder: string, edition: Edition, files: FilePort): Promise<ReportRecord | undefined> {
  const path = recordPath(folder, edition)
  if ((await files.kindOf(path)) !== 'file') return undefined
  try {
    const record: unknown = JSON.parse(new TextDecoder().decode(await files.read(path)))
    // Written by us whole or not at all; what somebody else wrote there has no state.
    return isRecord(record) ? movedTo(folder, record) : undefined
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is ReportRecord {
  const keys: readonly (keyof ReportRecord)[] = ['state', 'fingerprint', 'folder', 'report']
  return typeof value === 'object' && value !== null && keys.every(key => key in value)
}

function movedTo(folder: string, record: ReportRecord): ReportRecord {
  const { report } = record
  if (report === null) return { ...record, folder }
  const moved = (path: string) => `${folder}${path.slice(record.folder.length)}`
  const files = report.files.map(file => ({ ...file, path: moved(file.path) }))
  return { ...record, folder, report: { ...report, folder: report.folder && moved(report.folder), files } }
}

export async function writeRecord(edition: Edition, record: ReportRecord, files: FilePort): Promise<void> {
  await files.write(recordPath(record.folder, edition), new TextEncoder().encode(`${JSON.stringify(record)}\n`))
}

/** Whether a folder is for this command to write in: it is new, or empty, or holds a record of either edition. */
export async function isOurFolder(folder: string, files: FilePort): Promise<boolean> {
  const kind = await files.kindOf(folder)
  if (kind !== 'folder') return kind === 'none'
  const names = await files.list(folder)
  return names.length === 0 || names.some(name => recordName.test(name))
}

/** SHA-256 of all files in a folder and below, by their paths; none where there is no such folder. */
export async function hashesIn(
  folder: string,
  ports: Pick<Ports, 'files' | 'sha256'>,
): Promise<Readonly<Record<string, string>>> {
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
  { files, sha256 }: Pick<Ports, 'files' | 'sha256'>,
): Promise<'whole' | 'missing' | 'changed'> {
  let state: 'whole' | 'missing' = 'whole'
  for (const { path, sha256: expected } of report.files) {
    if ((await files.kindOf(path)) !== 'file') state = 'missing'
    else if (sha256(await files.read(path)) !== expected) return 'changed'
  }
  return state
}
