import { writeFiles } from '../app/disk/write-files.ts'
import { pathIn } from '../base/paths.ts'
import type { FilePort } from '../ports/ports.ts'
import { failure, type Outcome, success } from '../problems/outcome.ts'

/** Hidden; holds the hashes of the summaries that this command wrote into a folder, so that it knows its own again. */
const recordName = '.laporan-massal-ringkasan.json'

/**
 * Writes the list of all reports, in place of the one of an earlier run. A file of that name that somebody else wrote, or
 * changed, stays: the list gets the next name that is free, `Ringkasan Massal (2).xlsx`. Gives the path.
 */
export async function placeSummary(
  folder: string,
  stem: string,
  bytes: Uint8Array,
  overwrite: boolean,
  { files, sha256 }: { readonly files: FilePort; readonly sha256: (bytes: Uint8Array) => string },
): Promise<Outcome<string>> {
  const record = pathIn(folder, recordName)
  const known = await readKnown(record, files)
  // Before the list itself: a run that is killed in between has to know it too.
  const noted = await writeFiles(
    folder,
    [{ fileName: recordName, bytes: toRecord([...known, sha256(bytes)]) }],
    files,
    true,
  )
  if (!noted.ok) return noted
  for (let number = 1; ; number += 1) {
    const fileName = `${stem}${number === 1 ? '' : ` (${number})`}.xlsx`
    const mayReplace = overwrite || ((_: string, present: Uint8Array) => known.includes(sha256(present)))
    const written = await writeFiles(folder, [{ fileName, bytes }], files, mayReplace)
    if (written.ok) return success(pathIn(folder, fileName))
    if (written.problems.some(({ code }) => code !== 'output.exists')) return failure(written.problems)
  }
}

/** Summaries that are remembered: the last one, and one that may have been on its way. */
const remembered = 4

function toRecord(hashes: readonly string[]): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify({ summaries: hashes.slice(-remembered) })}\n`)
}

async function readKnown(path: string, files: FilePort): Promise<readonly string[]> {
  if ((await files.kindOf(path)) !== 'file') return []
  try {
    const { summaries } = JSON.parse(new TextDecoder().decode(await files.read(path)))
    return Array.isArray(summaries) ? summaries.map(String) : []
  } catch {
    return []
  }
}
