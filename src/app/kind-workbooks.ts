import type { OutputFile } from '../base/output.ts'
import type { AnswerTally, AnswersFile as KindAnswers, ReportKind } from '../kinds/report-kind.ts'
import type { PiecesPort } from '../ports/ports.ts'
import { failure, type Outcome, success } from '../problems/outcome.ts'
import type { Input } from '../sources/input.ts'
import { loadApart } from '../sources/load-source.ts'
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
  /** SHA-256 of all of it; where whoever reads it can tell. */
  readonly sha256?: () => Promise<string>
}

export interface CountedAnswers extends Pick<AnswerTally, 'summary' | 'figures'> {
  /** The sheets of results, as CSV. */
  readonly sheets: readonly OutputFile[]
}

/** What of a file of answers counts, and for which report. */
export interface CountOptions extends Partial<Pick<KindAnswers, 'excused' | 'from' | 'to'>> {
  /** Id of the kind; the first that counts answers where it is not said. */
  readonly kind?: string | undefined
  /** The workbook of the report that the counts are for: its period, holidays and limits. */
  readonly book?: Input | undefined
}

/** Ids of the kinds whose answers may be too many for a workbook, the usual one first. */
export function countingKinds({ kinds }: Pick<AppWorld, 'kinds'>): readonly string[] {
  return kinds.filter(({ tally }) => tally !== undefined).map(({ id }) => id)
}

/**
 * Counts the answers of a `Responden.csv` of any length, in memory that does not grow with it. The results are sheets that a
 * report takes.
 *
 * @throws RangeError when no kind of that id counts answers.
 */
export async function countAnswersFile(
  { shownAs: path, pieces, sha256 }: AnswersFile,
  { kind: wanted, excused = new Set(), book, ...days }: CountOptions,
  { kinds, ports }: AppWorld,
): Promise<Outcome<CountedAnswers>> {
  const tally = kinds.find(kind => kind.tally && (wanted === undefined || kind.id === wanted))?.tally
  if (tally === undefined) throw new RangeError('no kind of report counts answers')
  const source = book === undefined ? undefined : await loadApart(book, ports.jobs)
  if (source !== undefined && !source.ok) return failure(source.problems)
  const file = { path, pieces: Object.assign(pieces, sha256 && { sha256 }), excused, ...days, book: source?.value }
  const counted = await tally(file, ports.resources)
  if (!counted.ok) return failure(counted.problems)
  const { sheets, summary, figures } = counted.value
  const files = sheets.map(({ name, rows }) => ({ fileName: `${name}.csv`, bytes: writeCsv(rows) }))
  return success({ summary, figures, sheets: files }, counted.problems)
}
