import type { DeflatePort } from '../ports/ports.ts'
import { type Outcome, success } from '../problems/outcome.ts'
import { type InputBytes, loadPacked, type PackedSource } from './load-packed.ts'
import { unpackSheet } from './packed/unpack-sheet.ts'
import type { Source } from './source.ts'

/**
 * Reads an input: a workbook (`.xlsx`), a folder of `.csv` files (one per sheet, same names), or one `.json`. Sheets whose
 * name begins with `_` are not read (`docs/WORKBOOKS.md` 2.2).
 *
 * Never throws for what the file holds: whatever cannot be read is one problem. Limits: `limits.ts`. Runs in this thread;
 * `loadApart` runs where it can be stopped.
 */
export async function loadSource(input: InputBytes, deflate: DeflatePort): Promise<Outcome<Source>> {
  return unpackSource(await loadPacked(input, deflate))
}

export function unpackSource(outcome: Outcome<PackedSource>): Outcome<Source> {
  if (!outcome.ok) return outcome
  const { file, sheets } = outcome.value
  return success({ file, sheets: sheets.map(unpackSheet) }, outcome.problems)
}
