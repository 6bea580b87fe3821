import type { ArchivePort } from '../base/archive-port.ts'
import { canonicalJson } from '../base/canonical-json.ts'
import { type CapsuleEntry, capsuleEntry } from './capsule-entry.ts'
import { pathIn } from './write-files.ts'

export const indexName = '.indeks'
/** Begins the names of an index on its way. */
export const unfinishedIndexPrefix = '.indeks-'

/**
 * What was known of capsules when somebody last looked: a line of JSON for each. Only a memory: a capsule never changes
 * and its name is the hash of what it says, so a line is right or of no capsule that is there. It may be deleted at any
 * time; lines that cannot be read are left out.
 */
export async function readIndex(archive: string, { disk }: ArchivePort): Promise<ReadonlyMap<string, CapsuleEntry>> {
  const bytes = await disk.read(pathIn(archive, indexName)).catch(() => new Uint8Array())
  const entries = new Map<string, CapsuleEntry>()
  for (const line of new TextDecoder().decode(bytes).split('\n')) {
    const entry = readLine(line)
    if (entry !== undefined) entries.set(entry.id, entry)
  }
  return entries
}

/** Where the archive cannot be written to, there is no index, and listing takes longer. */
export async function writeIndex(archive: string, entries: readonly CapsuleEntry[], port: ArchivePort): Promise<void> {
  const unfinished = pathIn(archive, `${unfinishedIndexPrefix}${port.owner().token}`)
  const lines = entries.map(entry => `${canonicalJson(entry)}\n`)
  try {
    await port.disk.create(unfinished, new TextEncoder().encode(lines.join('')))
    await port.disk.rename(unfinished, pathIn(archive, indexName))
  } catch {
    await port.disk.remove(unfinished).catch(() => {})
  }
}

function readLine(line: string): CapsuleEntry | undefined {
  try {
    return line === '' ? undefined : capsuleEntry.safeParse(JSON.parse(line)).data
  } catch {
    return undefined
  }
}
