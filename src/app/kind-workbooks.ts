import type { OutputFile } from '../base/output.ts'
import type { AnswerTally, ReportKind } from '../kinds/report-kind.ts'
import type { PiecesPort } from '../ports/ports.ts'
import { failure, type Outcome, success } from '../problems/outcome.ts'
import { writeCsv } from '../sources/write-csv.ts'
import { blankWorkbook } from '../workbook/blank/blank-workbook.ts'
import { type DescribedColumn, describeColumns } from '../workbook/schema/describe-columns.ts'
import type { JsonSchema } from '../workbook/schema/json-schema.ts'
import { workbookSchema } from '../workbook/schema/workbook-schema.ts'
import type { AppWorld } from './app-ports.ts'

export interface DescribedWorkbook {
  readonly schema: JsonSchema
  readonly columns: readonly DescribedColumn[]
}

/** What the workbook of a kind holds: a JSON Schema of its JSON form for programs, and its columns for people. */
export async function describeWorkbook(kind: ReportKind, { ports }: AppWorld): Promise<DescribedWorkbook> {
  const workbook = await kind.workbook(ports.resources)
  return { schema: workbookSchema(kind, workbook), columns: describeColumns(workbook) }
}

/** Two workbooks of a kind: an empty one, and the same with examples. */
export interface ExampleWorkbooks {
  readonly blank: OutputFile
  readonly filled: OutputFile
}

/** The names of both, before they are made. */
export function exampleNames({ id }: Pick<ReportKind, 'id'>): Readonly<Record<keyof ExampleWorkbooks, string>> {
  return { blank: `${id}-kosong.xlsx`, filled: `${id}-contoh.xlsx` }
}

/**
 * An empty workbook with headings, drop-downs and instructions, and the same with invented rows. The second makes a report as
 * it is.
 */
export async function exampleWorkbooks(kind: ReportKind, { ports }: AppWorld): Promise<ExampleWorkbooks> {
  const { title, example } = kind
  const names = exampleNames(kind)
  const workbook = await kind.workbook(ports.resources)
  const presets = new Map([['Jenis', kind.id]])
  return {
    blank: { fileName: names.blank, bytes: await blankWorkbook({ title, workbook, presets }) },
    filled: { fileName: names.filled, bytes: await blankWorkbook({ title, workbook, example }) },
  }
}

/** A file of answers of any length, read piece by piece. */
export interface AnswersFile {
  /** What messages call it. */
  readonly shownAs: string
  readonly pieces: () => ReturnType<PiecesPort>
}

export interface CountedAnswers extends Pick<AnswerTally, 'summary' | 'figures'> {
  /** The sheet of results, as CSV. */
  readonly sheet: OutputFile
}

/**
 * Counts the answers of a `Responden.csv` of any length, in memory that does not grow with it. The results are a sheet that a
 * report takes.
 *
 * @param excused codes of unsur that the survey did not ask for.
 */
export async function countAnswersFile(
  { shownAs, pieces }: AnswersFile,
  excused: ReadonlySet<string>,
  { kinds, ports }: AppWorld,
): Promise<Outcome<CountedAnswers>> {
  // The first kind with such surveys. If there were a second, callers would have to say which they mean.
  const tally = kinds.find(kind => kind.tally)?.tally
  if (tally === undefined) throw new RangeError('no kind of report counts answers')
  const counted = await tally(shownAs, excused, ports.resources, pieces)
  if (!counted.ok) return failure(counted.problems)
  const { sheet, summary, figures } = counted.value
  const file = { fileName: `${sheet.name}.csv`, bytes: writeCsv(sheet.rows) }
  return success({ summary, figures, sheet: file }, counted.problems)
}
