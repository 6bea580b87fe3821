import { pathIn } from '../../base/paths.ts'
import type { PiecesPort } from '../../ports/ports.ts'
import { failure, type Outcome, success } from '../../problems/outcome.ts'
import type { Problem } from '../../problems/problem.ts'
import { inputProblem } from '../../sources/input-problems.ts'
import type { CountedAnswers, CountOptions } from '../kind-workbooks.ts'
import type { Desk } from './desk.ts'
import { openInput } from './open-input.ts'
import { elsewhere } from './output-problems.ts'
import { findObstacles, writeFiles } from './write-files.ts'

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
  /** The sheets of results. */
  readonly paths: readonly string[]
}

/** The file of answers, what of it counts, and the folder for the sheets. */
export interface CountRequest extends Omit<CountOptions, 'book'> {
  /** Path of the workbook of the report. */
  readonly book?: string | undefined
  readonly path: string
  readonly folder: string
  readonly overwrite: boolean
}

/** Counts the answers in a file of any length with `App.count`, and writes the sheets of results into a folder: all or none. */
export async function writeCount(
  { path, folder, overwrite, book: bookPath, ...options }: CountRequest,
  pieces: PiecesPort,
  { app, files }: Pick<Desk, 'app' | 'files'>,
): Promise<Outcome<WrittenCount>> {
  if ((await files.kindOf(path)) !== 'file') return failure([inputProblem('input.not-found', { file: path }, {})])
  const before = await files.stampOf(path)
  const book = bookPath === undefined ? undefined : await openInput(bookPath, files)
  if (book !== undefined && !book.ok) return book
  const { sha256 } = pieces
  const answers = { shownAs: path, pieces: () => pieces(path), ...(sha256 && { sha256: () => sha256(path) }) }
  const counted = await app.count(answers, { ...options, book: book?.value })
  if ((await files.stampOf(path)) !== before) return failure([inputProblem('input.changed', { file: path }, {})])
  if (!counted.ok) return counted
  const { sheets, summary, figures } = counted.value
  const names = sheets.map(({ fileName }) => fileName)
  const obstacles = await findObstacles(folder, names, overwrite, files)
  if (obstacles.length > 0) return failure([...counted.problems, ...obstacles])
  const written = await writeFiles(folder, sheets, files, overwrite)
  if (!written.ok) return failure([...counted.problems, ...written.problems])
  return success({ summary, figures, paths: names.map(name => pathIn(folder, name)) }, counted.problems)
}
