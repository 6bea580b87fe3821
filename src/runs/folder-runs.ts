import type { Edition } from '../app/report-options.ts'
import { isSameBytes } from '../base/bytes/bytes.ts'
import type { ArchivePort, LockOwner } from '../ports/archive-port.ts'
import { FileInTheWay, type FilePort } from '../ports/ports.ts'
import {
  encodeRecord,
  type FolderRecord,
  hashesIn,
  isOurFolder,
  readRecord,
  recordPath,
  stateOfFiles,
} from './report-record.ts'
import type { HeldElsewhere, HeldRun, KnownRun, RunRecord, RunStore } from './run-store.ts'

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
      const report = found?.record?.report
      const state = report ? await stateOfFiles(report, { files, sha256 }) : 'missing'
      const hold: KnownRun['hold'] = async fingerprint =>
        (found && (await livingHolder(found, longest, archive))) ?? take(folder, fingerprint, found, state)
      return { record: found?.record, files: state, hold }
    },
  }

  async function take(
    folder: string,
    fingerprint: string,
    found: FolderRecord | undefined,
    state: KnownRun['files'],
  ): Promise<HeldRun | HeldElsewhere> {
    if (found?.record?.state !== 'written') await ports.sweep(folder)
    const isOurs = found?.record === undefined ? await isOurFolder(folder, files) : state !== 'changed'
    const known = isOurs ? await hashesIn(folder, { files, sha256 }) : undefined
    // In a folder that is not ours nothing is noted: the next run has to find it as this one did.
    if (!overwrite && known === undefined) return unnoted
    const path = recordPath(folder, edition)
    const unmade = { fingerprint, report: null, verified: false }
    const note = (record: RunRecord) => files.write(path, encodeRecord(folder, record))
    const lease = { ...archive.owner(), since: archive.clock() }
    const bytes = encodeRecord(folder, { ...unmade, state: 'running' }, lease)
    const isOfBefore = (present: Uint8Array) => found !== undefined && isSameBytes(present, found.bytes)
    try {
      await files.place([{ path, bytes, replaceable: isOfBefore }])
    } catch (error) {
      if (error instanceof FileInTheWay) return { heldBy: 'proses lain' }
      throw error
    }
    return {
      known,
      written: (report, verified) => note({ state: 'written', fingerprint, report, verified }),
      failed: () => note({ ...unmade, state: 'failed' }),
      release: ended => (found === undefined ? note({ ...unmade, state: ended }) : files.write(path, found.bytes)),
    }
  }
}

/** Of a folder that is not ours. */
const unnoted: HeldRun = { known: undefined, written: async () => {}, failed: async () => {}, release: async () => {} }

async function livingHolder(
  { record, lease }: FolderRecord,
  longest: number,
  { clock, lifeOf }: FolderRunPorts['archive'],
): Promise<HeldElsewhere | undefined> {
  if (record?.state !== 'running' || lease === undefined) return undefined
  const age = (Date.parse(clock()) - Date.parse(lease.since)) / 1000
  const life = age > longest ? 'ended' : await lifeOf(lease)
  return life === 'ended' ? undefined : { heldBy: nameOf(lease) }
}

function nameOf({ process: id, host }: LockOwner): string {
  return `proses ${id} di ${host}`
}
