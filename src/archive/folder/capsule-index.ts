import { canonicalJson } from '../../base/canonical-json.ts'
import { pathIn } from '../../base/paths.ts'
import type { ArchivePort } from '../../ports/archive-port.ts'
import { type CapsuleEntry, capsuleEntry } from '../known-capsule.ts'

export const indexName = '.indeks'
/** Begins the names of an index on its way. */
export const unfinishedIndexPrefix = '.indeks-'

type Sha256 = (bytes: Uint8Array) => string

/** A capsule that was read and found to be what its name says, and the stamp that its manifest had then. */
export interface IndexedCapsule {
  readonly stamp: string
  readonly entry: CapsuleEntry
}

/** Nobody looked, or what was noted is torn. */
const nothing: ReadonlyMap<string, IndexedCapsule> = new Map()

/**
 * What was known of capsules when somebody last looked: the SHA-256 of all lines that follow, and a line for each capsule:
 * the stamp of its manifest, and its entry as JSON. Only a memory: it may be deleted at any time, and one that is torn or
 * was changed counts for nothing. A line holds as long as the manifest has the stamp of then (`ArchiveDisk.stampsOf`).
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

/** Where the archive cannot be written to, there is no index, and looking takes longer. */
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
