import { canonicalJson } from '../../base/canonical-json.ts'
import { pathIn } from '../../base/paths.ts'
import type { ArchivePort } from '../../ports/archive-port.ts'
import { type CapsuleEntry, capsuleEntry } from '../known-capsule.ts'

export const indexName = '.indeks'
/** The temporary name of an index that is being written begins so. */
export const unfinishedIndexPrefix = '.indeks-'

type Sha256 = (bytes: Uint8Array) => string

/** A capsule that was read and fits its name, with the stamp that its manifest had at that time. */
export interface IndexedCapsule {
  readonly stamp: string
  readonly entry: CapsuleEntry
}

/** There is no index, or it is torn. */
const nothing: ReadonlyMap<string, IndexedCapsule> = new Map()

/**
 * Reads what was known of capsules when somebody last looked. The first line is the SHA-256 of all that follow. Each other line
 * is a capsule: the stamp of its manifest, and its entry as JSON. The index is only a memory: it may be deleted at any time,
 * and a torn or changed one is ignored. A line holds as long as the manifest has that stamp (`ArchiveDisk.stampsOf`).
 */
export async function readIndex(
  archive: string,
  { disk }: Pick<ArchivePort, 'disk'>,
  sha256: Sha256,
): Promise<ReadonlyMap<string, IndexedCapsule>> {
  const bytes = await disk.read(pathIn(archive, indexName)).catch(() => undefined)
  const end = bytes?.indexOf(lineEnd) ?? -1
  if (bytes === undefined || end < 0) return nothing
  const lines = bytes.subarray(end + 1)
  if (new TextDecoder().decode(bytes.subarray(0, end)) !== sha256(lines)) return nothing
  const read = new TextDecoder().decode(lines).split('\n').flatMap(readLine)
  return new Map(read.map(indexed => [indexed.entry.id, indexed]))
}

const lineEnd = 0x0a

/** An archive that cannot be written to has no index. Looking then takes longer. */
export async function writeIndex(
  archive: string,
  capsules: readonly IndexedCapsule[],
  port: ArchivePort,
  sha256: Sha256,
): Promise<void> {
  const unfinished = pathIn(archive, `${unfinishedIndexPrefix}${port.owner().token}`)
  const lines = capsules.map(({ stamp, entry }) => `${stamp}\t${canonicalJson(entry)}\n`).join('')
  const hash = sha256(new TextEncoder().encode(lines))
  try {
    await port.disk.create(unfinished, new TextEncoder().encode(`${hash}\n${lines}`))
    await port.disk.rename(unfinished, pathIn(archive, indexName))
  } catch {
    await port.disk.remove(unfinished).catch(() => {})
  }
}

function readLine(line: string): readonly IndexedCapsule[] {
  const [stamp = '', json = ''] = line.split('\t')
  try {
    const entry = capsuleEntry.safeParse(JSON.parse(json)).data
    return entry === undefined ? [] : [{ stamp, entry }]
  } catch {
    return []
  }
}
