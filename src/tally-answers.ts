import { findObstacles, pathIn, writeFiles } from './archive/write-files.ts'
import { failure, type Outcome, success } from './base/outcome.ts'
import { reportKinds } from './kinds/registry.ts'
import type { AnswerTally } from './kinds/report-kind.ts'
import { nodePieces } from './platform/node-pieces.ts'
import { nodePorts, silentProgress } from './platform/node-ports.ts'
import { inputProblem } from './sources/input-problems.ts'
import { writeCsv } from './sources/write-csv.ts'

export interface WrittenTally extends Pick<AnswerTally, 'summary' | 'figures'> {
  /** The sheet of results, as CSV. */
  readonly path: string
}

/**
 * Counts the answers of a `Responden.csv` of any length, in memory that does not grow with it, and writes the results as a
 * sheet that a report takes.
 *
 * @param folder where the sheet is written.
 * @param excused codes of unsur that the survey did not ask for.
 */
export async function tallyAnswers(
  path: string,
  folder: string,
  overwrite: boolean,
  excused: ReadonlySet<string> = new Set(),
): Promise<Outcome<WrittenTally>> {
  const { files, resources } = nodePorts(silentProgress)
  // The first kind whose survey may be long; another one would need a way of saying which is meant.
  const tally = reportKinds.find(kind => kind.tally)?.tally
  if (tally === undefined) throw new RangeError('no kind of report counts answers')
  if ((await files.kindOf(path)) !== 'file') return failure([inputProblem('input.not-found', { file: path }, {})])
  const before = await files.stampOf(path)
  const counted = await tally(path, excused, resources, nodePieces)
  if ((await files.stampOf(path)) !== before) return failure([inputProblem('input.changed', { file: path }, {})])
  if (!counted.ok) return counted
  const { sheet, summary, figures } = counted.value
  const fileName = `${sheet.name}.csv`
  const obstacles = await findObstacles(folder, [fileName], overwrite, files)
  if (obstacles.length > 0) return failure([...counted.problems, ...obstacles])
  const written = await writeFiles(folder, [{ fileName, bytes: writeCsv(sheet.rows) }], files, overwrite)
  if (!written.ok) return failure([...counted.problems, ...written.problems])
  return success({ summary, figures, path: pathIn(folder, fileName) }, counted.problems)
}
