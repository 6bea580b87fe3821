import { type CellRanges, cellRanges } from '../base/origin/cell-ranges.ts'
import type { ReportKind } from '../kinds/report-kind.ts'
import {
  findPrinted,
  nearestPrinted,
  type PrintedChapter,
  type PrintedValue,
  printedChapters,
} from '../pipeline/find-printed.ts'
import { nothingOutside, type OutsideFile } from '../pipeline/outside/outside.ts'
import type { Place, Problem } from '../problems/problem.ts'
import type { Input } from '../sources/input.ts'
import type { AppWorld } from './app-ports.ts'
import { draftInput } from './draft-input.ts'
import type { ReadingOptions } from './report-options.ts'

/** A rule that made a value: its words and its regulation, which is null where it is not known. */
export interface ToldRule {
  readonly rule: string
  readonly words: string
  readonly regulation: string | null
}

/** A figure from which another was computed. */
export interface ToldPrecedent {
  readonly name: string
  readonly value: unknown
  readonly rule: ToldRule | null
  readonly cells: readonly CellRanges[]
}

/** All that is known of a printed value. */
export interface ExplainedValue {
  readonly path: string
  /** What it means, in the words for templates; empty for an item of a list. */
  readonly meaning: string
  readonly texts: readonly string[]
  /** Null where no stage says how it came about. */
  readonly rule: ToldRule | null
  readonly of: readonly ToldPrecedent[]
  readonly cells: readonly CellRanges[]
  readonly chapters: readonly PrintedChapter[]
  readonly templates: readonly { readonly place: Place; readonly count: number }[]
}

export interface ExplainResult {
  /** `not-printed`: the report prints nothing of that kind. `rejected`: the input makes no report. */
  readonly status: 'explained' | 'not-printed' | 'rejected'
  readonly title: string | null
  readonly values: readonly ExplainedValue[]
  /** Printed values near to what was asked for. */
  readonly nearest: readonly string[]
  readonly problems: readonly Problem[]
}

/** Tells where a printed value comes from. `asked` is a text as printed, `89,80`, or a path, `surveys.0.ikm`. */
export async function explainValue(
  input: Input,
  asked: string,
  options: ReadingOptions,
  world: AppWorld,
): Promise<ExplainResult> {
  const { draft } = await draftInput(input, options, { strict: false, traced: true }, world)
  const { problems } = draft
  if (!draft.ok) return { title: null, values: [], nearest: [], status: 'rejected', problems }
  const { trace, document, kind, identity } = draft.value
  const printed = trace?.values() ?? []
  const found = findPrinted(printed, asked)
  const { title } = identity
  if (found.length === 0) {
    return { status: 'not-printed', title, values: [], nearest: nearestPrinted(printed, asked), problems }
  }
  const chapters = printedChapters(document)
  const meanings = meaningsOf(kind, world.kinds)
  const { files } = options.outside ?? nothingOutside
  const values = found.map(value => tell(value, chapters.get(value.id) ?? [], meanings, files))
  return { status: 'explained', title, values, nearest: [], problems }
}

/** The meaning of the fields of a view, by their paths without places in lists. */
function meaningsOf(kindId: string, kinds: readonly ReportKind[]): ReadonlyMap<string, string> {
  const fields = kinds.find(({ id }) => id === kindId)?.viewFields() ?? []
  return new Map(fields.map(({ path, meaning }) => [path.replaceAll('[] . ', '.'), meaning]))
}

function tell(
  { path, texts, prints, origin }: PrintedValue,
  chapters: readonly PrintedChapter[],
  meanings: ReadonlyMap<string, string>,
  outside: readonly OutsideFile[],
): ExplainedValue {
  const pathOf = (file: string) => outside.find(({ name }) => name === file)?.path ?? file
  return {
    path,
    meaning: meanings.get(path.replace(/\.\d+(?=\.|$)/g, '')) ?? '',
    texts,
    rule: toRule(origin),
    of: (origin?.of?.() ?? []).map(({ name, value, origin: earlier }) => {
      return { name, value, rule: toRule(earlier), cells: cellRanges(earlier?.cells?.() ?? []) }
    }),
    cells: cellRanges(origin?.cells?.() ?? []),
    chapters,
    templates: prints.map(({ place, count }) => ({ place: { ...place, file: pathOf(place.file) }, count })),
  }
}

function toRule(origin: PrintedValue['origin']): ToldRule | null {
  return origin === undefined
    ? null
    : { rule: origin.rule, words: origin.words(), regulation: origin.regulation ?? null }
}
