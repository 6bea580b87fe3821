import { groupBy } from '../base/group-by.ts'
import { pathIn } from '../base/paths.ts'
import type { FilePort } from '../ports/ports.ts'
import { failure, type Outcome, ProblemLog, success } from '../problems/outcome.ts'
import { findingsTitle } from '../sources/findings-workbook.ts'
import type { BatchItem } from './batch.ts'
import { batchProblem } from './problems.ts'

/**
 * The inputs of a run. Of a folder: its `.xlsx`, `.xlsm` and `.json` files, and its subfolders that hold `.csv` files; names
 * that begin with `~`, `.` or `_` are passed over (lock files of Excel, what is hidden, what is set aside), and so are notes
 * that were written beside an input. Workbooks of other formats are inputs too, so that each is told to be saved again,
 * unless it lies there as `.xlsx` already. Of a `.txt` list: one path on each line, from the list's own folder; blank
 * lines and those that begin with `#` do not count.
 */
export async function findInputs(path: string, files: FilePort): Promise<Outcome<readonly string[]>> {
  const kind = await files.kindOf(path)
  if (kind === 'none') return failure([batchProblem('batch.not-found', { file: path }, {})])
  if (kind === 'folder') return someOf(await inputsIn(path, files), path)
  if (!path.toLowerCase().endsWith('.txt')) return failure([batchProblem('batch.not-a-list', { file: path }, {})])
  return readList(path, files)
}

function someOf(inputs: readonly string[], file: string): Outcome<readonly string[]> {
  return inputs.length > 0 ? success(inputs) : failure([batchProblem('batch.no-inputs', { file }, {})])
}

async function inputsIn(folder: string, files: FilePort): Promise<readonly string[]> {
  const inputs: string[] = []
  const names = await files.list(folder)
  const all = new Set(names.map(name => name.toLowerCase()))
  for (const name of names) {
    const path = pathIn(folder, name)
    const isSavedAgain = otherFormat.test(name) && all.has(name.toLowerCase().replace(otherFormat, '.xlsx'))
    const isApart = /^[~._]/.test(name) || name.startsWith(findingsTitle) || isSavedAgain
    if (!isApart && (await isInput(path, files))) inputs.push(path)
  }
  return inputs
}

/** Workbooks that are read only once they are saved again. */
const otherFormat = /\.(?:xls|xlsb|ods)$/i

async function isInput(path: string, files: FilePort): Promise<boolean> {
  const isFolder = (await files.kindOf(path)) === 'folder'
  if (!isFolder) return /\.(?:xls[xm]|json)$/i.test(path) || otherFormat.test(path)
  return (await files.list(path)).some(name => name.toLowerCase().endsWith('.csv'))
}

async function readList(file: string, files: FilePort): Promise<Outcome<readonly string[]>> {
  const lines = new TextDecoder().decode(await files.read(file)).split(/\r\n|\n|\r/)
  const folder = file.replace(/[^/\\]*$/, '')
  const log = new ProblemLog()
  const inputs = new Set<string>()
  for (const [index, line] of lines.entries()) {
    const input = line.trim()
    if (input === '' || input.startsWith('#')) continue
    const path = /^(?:[/\\]|[A-Za-z]:)/.test(input) ? input : `${folder}${input}`
    const place = { file, line: index + 1 }
    if (inputs.has(path)) log.add(batchProblem('batch.input-twice', place, { input }))
    if ((await files.kindOf(path)) === 'none') log.add(batchProblem('batch.input-missing', place, { input }))
    inputs.add(path)
  }
  return log.hasErrors ? failure(log.problems) : someOf([...inputs], file)
}

/** Letters of a hash that tell inputs of one name apart. */
const hashLength = 8

/**
 * Gives each input a folder of its own, named after its file: reports of many units are of one kind and month, and would
 * meet in one folder. Inputs of the same name, letter case aside, get the beginning of a hash of their path with it.
 */
export function placeItems(
  inputs: readonly string[],
  outputFolder: string,
  sha256: (bytes: Uint8Array) => string,
): readonly BatchItem[] {
  const sharers = groupBy(inputs, input => stemOf(input).toLowerCase())
  return inputs.map(input => {
    const stem = stemOf(input)
    const isShared = (sharers.get(stem.toLowerCase())?.length ?? 0) > 1
    const mark = isShared ? `-${sha256(new TextEncoder().encode(input)).slice(0, hashLength)}` : ''
    return { input, folder: pathIn(outputFolder, `${stem}${mark}`) }
  })
}

/** Name of a file without its ending; a dot or blank at the end, which Windows takes away, goes too. */
function stemOf(input: string): string {
  const name =
    input
      .split(/[/\\]/)
      .filter(part => part !== '')
      .at(-1) ?? ''
  return name.replace(/\.(?:xls[xm]|json)$/i, '').replace(/[. ]+$/, '') || 'laporan'
}
