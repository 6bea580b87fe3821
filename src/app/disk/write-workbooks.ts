import { pathIn } from '../../base/paths.ts'
import type { PiecesPort } from '../../ports/ports.ts'
import { failure, type Outcome, success } from '../../problems/outcome.ts'
import type { Problem } from '../../problems/problem.ts'
import { inputProblem } from '../../sources/input-problems.ts'
import type { CountedAnswers } from '../kind-workbooks.ts'
import type { Desk } from './desk.ts'
import { elsewhere } from './output-problems.ts'
import { findObstacles, writeFiles, writeOne } from './write-files.ts'

export type ExampleResult =
  /** Paths of the workbook to fill in, and of the one with examples. */
  | { readonly status: 'written'; readonly blank: string; readonly filled: string }
  | { readonly status: 'unknown-kind' }
  | { readonly status: 'blocked' | 'failed'; readonly problems: readonly Problem[] }

/** Writes the two workbooks of `App.example` into a folder. */
export async function writeExample(
  kindId: string,
  folder: string,
  overwrite: boolean,
  { app, files }: Pick<Desk, 'app' | 'files'>,
): Promise<ExampleResult> {
  const names = app.exampleNames(kindId)
  if (names === undefined) return { status: 'unknown-kind' }
  const problems = await findObstacles(folder, Object.values(names), overwrite, files, elsewhere.example)
  if (problems.length > 0) return { status: 'blocked', problems }
  const workbooks = await app.example(kindId)
  const outputs = workbooks ? [workbooks.blank, workbooks.filled] : []
  const written = await writeFiles(folder, outputs, files, overwrite, elsewhere.example)
  return written.ok
    ? { status: 'written', blank: pathIn(folder, names.blank), filled: pathIn(folder, names.filled) }
    : { status: 'failed', problems: written.problems }
}

export interface WrittenCount extends Pick<CountedAnswers, 'summary' | 'figures'> {
  /** The sheet of results. */
  readonly path: string
}

/** The file of answers, and the folder for the sheet. */
export interface CountRequest {
  readonly path: string
  readonly folder: string
  readonly overwrite: boolean
  /** Codes of unsur that the survey did not ask for. */
  readonly excused?: ReadonlySet<string>
}

/** Counts the answers in a file of any length with `App.count`, and writes the sheet of results into a folder. */
export async function writeCount(
  { path, folder, overwrite, excused }: CountRequest,
  pieces: PiecesPort,
  { app, files }: Pick<Desk, 'app' | 'files'>,
): Promise<Outcome<WrittenCount>> {
  if ((await files.kindOf(path)) !== 'file') return failure([inputProblem('input.not-found', { file: path }, {})])
  const before = await files.stampOf(path)
  const counted = await app.count({ shownAs: path, pieces: () => pieces(path) }, excused)
  if ((await files.stampOf(path)) !== before) return failure([inputProblem('input.changed', { file: path }, {})])
  if (!counted.ok) return counted
  const { sheet, summary, figures } = counted.value
  const written = await writeOne(folder, sheet, overwrite, { files })
  if (!written.ok) return failure([...counted.problems, ...written.problems])
  return success({ summary, figures, path: written.value }, counted.problems)
}
