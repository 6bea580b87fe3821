// What lives in this folder: files of tables, read and written. The bytes of a workbook, of CSV files or of a JSON
// file come in; a `Source` of sheets goes out, or problems. What cells mean is not known here. `lists` and `write-
// csv.ts` write tables.

import type { DeflatePort, JobPort } from '../ports/ports.ts'
import { failure, type Outcome, success } from '../problems/outcome.ts'
import type { Input } from './input.ts'
import { inputProblem } from './input-problems.ts'
import { type InputBytes, loadPacked, type PackedSource } from './load-packed.ts'
import { unpackSheet } from './packed/unpack-sheet.ts'
import type { Source } from './source.ts'

/**
 * Reads an input: a workbook (`.xlsx`), a folder of `.csv` files (one per sheet, same names), or one `.json`. Sheets whose
 * name begins with `_` are not read (`docs/WORKBOOKS.md` 2.2).
 *
 * Never throws for what the file holds: whatever cannot be read is one problem. Limits: `input-limits.ts`. Runs in this thread;
 * `loadApart` runs where it can be stopped.
 */
export async function loadSource(input: InputBytes, deflate: DeflatePort): Promise<Outcome<Source>> {
  return unpackSource(await loadPacked(input, deflate))
}

function unpackSource(outcome: Outcome<PackedSource>): Outcome<Source> {
  if (!outcome.ok) return outcome
  const { file, sheets } = outcome.value
  return success({ file, sheets: sheets.map(unpackSheet) }, outcome.problems)
}

/**
 * `loadSource` in a thread that can be stopped: an input that asks for too much time or memory ends in one problem, and
 * the program goes on. The thread is handed bytes of its own: those of the input stay here, for the archive.
 */
export async function loadApart(
  { name, files, shownAs, isFolder, withNotes }: Input,
  jobs: JobPort,
): Promise<Outcome<Source>> {
  const isRead = (file: string) => (isFolder ? /\.csv$/i.test(file) : file === name)
  const own = new Map([...files].filter(([file]) => isRead(file)).map(([file, bytes]) => [file, bytes.slice()]))
  const input: InputBytes = {
    name,
    files: own,
    shownAs,
    ...(isFolder && { isFolder }),
    ...(withNotes && { withNotes }),
  }
  const ended = await jobs.run(
    'load-source',
    input,
    [...own.values()].map(({ buffer }) => buffer),
  )
  switch (ended.end) {
    case 'done':
      // Our own code on the other side of the thread.
      return unpackSource(ended.result as Outcome<PackedSource>)
    case 'out-of-time':
      return failure([inputProblem('input.too-slow', { file: shownAs }, { seconds: ended.seconds })])
    case 'out-of-memory':
      return failure([inputProblem('input.too-heavy', { file: shownAs }, { megabytes: ended.megabytes })])
  }
}
