import type { Edition } from '../app/report-options.ts'
import { isSameBytes } from '../base/bytes/bytes.ts'
import type { ArchivePort, LockOwner } from '../ports/archive-port.ts'
import { FileInTheWay, type FilePort } from '../ports/ports.ts'
import type { BatchItem } from './batch.ts'
import {
  encodeRecord,
  type FolderRecord,
  hashesIn,
  isOurFolder,
  readRecord,
  recordPath,
  stateOfFiles,
} from './report-record.ts'
import type { HeldElsewhere, HeldRun, RunRecord, RunStore } from './run-store.ts'

/** What the records of a run are kept with. */
export interface FolderRunPorts {
  readonly files: FilePort
  readonly sha256: (bytes: Uint8Array) => string
  readonly archive: Pick<ArchivePort, 'clock' | 'owner' | 'lifeOf'>
  /** Takes away what a run that was cut off left half written in a folder. */
  readonly sweep: (folder: string) => Promise<void>
}

/** How a run uses the folders of its reports. */
export interface FolderRunOptions {
  readonly edition: Edition
  /** Folders of others are written to as well. */
  readonly overwrite: boolean
  /** How long one report may take: whoever holds one for longer is no more. Seconds. */
  readonly longest: number
}

/** Records in the folders of the reports themselves, hidden, one for each edition. */
export function folderRuns({ edition, overwrite, longest }: FolderRunOptions, ports: FolderRunPorts): RunStore {
  const { files, sha256, archive } = ports
  return {
    find: async ({ folder }) => {
      const found = await readRecord(folder, edition, files)
      const report = found?.record.report
      return { record: found?.record, files: report ? await stateOfFiles(report, { files, sha256 }) : 'missing' }
    },
    hold: async (item, fingerprint) => {
      const found = await readRecord(item.folder, edition, files)
      const holder = found && (await livingHolder(found, longest, archive))
      if (holder !== undefined) return holder
      return take(item, fingerprint, found)
    },
  }

  async function take(
    item: BatchItem,
    fingerprint: string,
    found: FolderRecord | undefined,
  ): Promise<HeldRun | HeldElsewhere> {
    const { folder } = item
    const before = found?.record
    if (before?.state !== 'written') await ports.sweep(folder)
    const known = (await isOurs(folder, before)) ? await hashesIn(folder, { files, sha256 }) : undefined
    // In a folder that is not ours nothing is noted: the next run has to find it as this one did.
    if (!overwrite && known === undefined) return { known, end: async () => {}, release: async () => {} }
    const record: RunRecord = { state: 'running', fingerprint, report: null, verified: false }
    const note = encodeRecord(folder, record, { ...archive.owner(), since: archive.clock() })
    const path = recordPath(folder, edition)
    const isOfBefore = (present: Uint8Array) => found !== undefined && isSameBytes(present, found.bytes)
    try {
      await files.place([{ path, bytes: note, replaceable: found === undefined ? notARecord : isOfBefore }])
    } catch (error) {
      if (error instanceof FileInTheWay) return { heldBy: 'proses lain' }
      throw error
    }
    return {
      known,
      end: ended => files.write(path, encodeRecord(folder, ended)),
      release: async () => {
        const failed: RunRecord = { state: 'failed', fingerprint, report: null, verified: false }
        await files.write(path, found?.bytes ?? encodeRecord(folder, failed))
      },
    }
  }

  async function isOurs(folder: string, before: RunRecord | undefined): Promise<boolean> {
    if (before === undefined) return isOurFolder(folder, files)
    return before.report === null || (await stateOfFiles(before.report, { files, sha256 })) !== 'changed'
  }
}

/** Something of the name of a record that is none is nobody's work. */
function notARecord(): boolean {
  return true
}

async function livingHolder(
  { record, lease }: FolderRecord,
  longest: number,
  { clock, lifeOf }: FolderRunPorts['archive'],
): Promise<HeldElsewhere | undefined> {
  if (record.state !== 'running' || lease === undefined) return undefined
  const age = (Date.parse(clock()) - Date.parse(lease.since)) / 1000
  const life = age > longest ? 'ended' : await lifeOf(lease)
  return life === 'ended' ? undefined : { heldBy: nameOf(lease) }
}

function nameOf({ process: id, host }: LockOwner): string {
  return `proses ${id} di ${host}`
}
