import type { z } from 'zod'
import { privacyRules } from '../audit/privacy/privacy-rules.ts'
import type { AuditRule } from '../audit/rule.ts'
import { canonicalJson } from '../base/canonical-json.ts'
import type { NameIndex } from '../base/known-names.ts'
import { maskText } from '../base/mask-personal-data.ts'
import { failure, type Outcome, ProblemLog, success } from '../base/outcome.ts'
import type { PiecesPort, ResourcePort } from '../base/ports.ts'
import type { Place, Problem } from '../base/problem.ts'
import type { SourceData } from '../base/source-data.ts'
import { loadReference, type ReferenceData, type ReferenceSchemas } from '../sources/load-reference.ts'
import type { Source } from '../sources/source.ts'
import type { WorkbookSpec } from '../workbook/declare.ts'
import type { Example, WorkbookExample } from '../workbook/example.ts'
import { freeTexts } from '../workbook/free-texts.ts'
import { type ReadWorkbook, readWorkbook } from '../workbook/read-workbook.ts'
import type { AnswerTally } from './answer-tally.ts'
import type { Chain, Recall } from './chain.ts'
import type { Difference } from './difference.ts'
import type { SummaryLine } from './summary-line.ts'

/** `publik` may be published; `internal` says on every page that it is internal (`domain.md` 7). */
export type Edition = 'publik' | 'internal'

export interface PrepareRequest {
  readonly edition: Edition
  /** What an archive knows of earlier reports; nothing by default. */
  readonly recall?: Recall
}

/** How a report is called: in folders, in file names, and in its properties. */
export interface ReportIdentity {
  /** Sortable and fit for a path: `2023-1` for the first semester of 2023. */
  readonly period: string
  /** As a person would name the file: `Laporan Monev SKM Semester I Tahun 2023`. */
  readonly title: string
  /** The unit that issues it. */
  readonly unit: string
  /** The agency of that unit, by which its theme is found. */
  readonly agency: string
  /** Number of the document; null where its kind has none. */
  readonly number: string | null
}

/** A picture that the input names and that lies beside it. */
export interface AssetRequest {
  /** How the template refers to it. */
  readonly id: string
  readonly fileName: string
  readonly place: Place
}

/** Everything that the later stages need of a kind: what the templates may see, and the figures for machines. */
export interface PreparedReport {
  readonly identity: ReportIdentity
  /** The typed input: plain data, apart from functions and decimals. */
  readonly input: unknown
  readonly view: unknown
  /** What goes with the report as its data: the input as checked; in the public edition only what the report may show. */
  readonly data: SourceData
  readonly assets: readonly AssetRequest[]
  /** Plain JSON: decimals as text with a point, counts as numbers. */
  readonly figures: Readonly<Record<string, unknown>>
  /** The same figures for people. */
  readonly summary: readonly SummaryLine[]
  /** What was odd about the input, in reading it and in the audit; nothing that stops the report. */
  readonly findings: readonly Problem[]
}

/** What is special about a kind of report; shared code never asks which kind it has. */
export interface KindDefinition<
  Schemas extends ReferenceSchemas,
  W extends WorkbookSpec,
  Input,
  Scores,
  Audited,
  View,
> {
  readonly id: string
  readonly title: string
  readonly reference: Schemas
  /** The sheets of its workbook: how they are read, and what an empty one looks like. */
  readonly workbook: (reference: ReferenceData<Schemas>) => W
  /** Invented rows that show how its workbook is filled in: all that a report needs. */
  readonly example: WorkbookExample<W>
  /** The typed input that the sheets come to; what is wrong goes to the log. Nothing where they do not say enough. */
  readonly check: (read: ReadWorkbook<W>, reference: ReferenceData<Schemas>, log: ProblemLog) => Input | undefined
  /** How it takes up what earlier reports said; without, it stands for itself. */
  readonly chain?: Chain<Input>
  readonly score: (input: Input, reference: ReferenceData<Schemas>) => Scores
  /** The rules that an input is held against besides those of privacy, and input and scores as the rules see them. */
  readonly rules: readonly AuditRule<Audited>[]
  readonly audited: (input: Input, scores: Scores, reference: ReferenceData<Schemas>) => Audited
  /** Names of persons that the input lists: no sentence that quotes a cell repeats them (`domain.md` 7). */
  readonly namesOf: (input: Input) => NameIndex
  readonly identify: (input: Input) => ReportIdentity
  readonly assets: (input: Input) => readonly AssetRequest[]
  readonly compose: (
    input: Input,
    scores: Scores,
    findings: readonly Problem[],
    reference: ReferenceData<Schemas>,
    request: PrepareRequest,
  ) => z.input<z.ZodType<View>>
  /** Schema of all that the templates may see. */
  readonly view: z.ZodType<View>
  readonly figures: (scores: Scores) => Readonly<Record<string, unknown>>
  /** What the keys of the figures are called by people; keys that are data, such as a year, need no word. */
  readonly figureWords?: ReadonlyMap<string, string>
  readonly summarise: (scores: Scores) => readonly SummaryLine[]
  /** How two reports of the kind differ beyond their figures, from their typed inputs as an archive holds them. */
  readonly compare?: (before: unknown, after: unknown) => readonly Difference[]
  /** What the answers of a CSV file of any length come to, for kinds whose surveys may be as long. */
  readonly tally?: (
    path: string,
    reference: ReferenceData<Schemas>,
    pieces: PiecesPort,
  ) => Promise<Outcome<AnswerTally>>
}

/** A kind as the pipeline knows it. */
export interface ReportKind {
  readonly id: string
  readonly title: string
  readonly workbook: (resources: ResourcePort) => Promise<WorkbookSpec>
  readonly example: Example
  /** Codes of the rules that its inputs are held against. */
  readonly rules: readonly string[]
  /** What the keys of its figures are called by people. */
  readonly figureWords: ReadonlyMap<string, string>
  readonly compare: (before: unknown, after: unknown) => readonly Difference[]
  /** `check`, `score`, `audit` and `compose` as one. */
  readonly prepare: (
    source: Source,
    request: PrepareRequest,
    resources: ResourcePort,
  ) => Promise<Outcome<PreparedReport>>
  readonly tally?: (path: string, resources: ResourcePort, pieces: PiecesPort) => Promise<Outcome<AnswerTally>>
}

/**
 * Turns a definition into a kind. The composed view is checked against its own schema here: templates cannot notice a
 * missing value, so a view that does not fit is our own failure and throws.
 */
export function defineKind<Schemas extends ReferenceSchemas, W extends WorkbookSpec, Input, Scores, Audited, View>(
  definition: KindDefinition<Schemas, W, Input, Scores, Audited, View>,
): ReportKind {
  const { id, title, tally } = definition
  const load = (resources: ResourcePort) => loadReference(definition.reference, resources)
  return {
    id,
    title,
    ...(tally && { tally: async (path, resources, pieces) => tally(path, await load(resources), pieces) }),
    workbook: async resources => definition.workbook(await load(resources)),
    example: definition.example as Example,
    rules: [...definition.rules, ...privacyRules].map(({ code }) => code),
    compare: definition.compare ?? (() => []),
    figureWords: definition.figureWords ?? new Map(),
    prepare: async (source, request, resources) => {
      const reference = await load(resources)
      const log = new ProblemLog()
      const workbook = definition.workbook(reference)
      const read = readWorkbook(source, workbook, log)
      const checked = definition.check(read, reference, log)
      const { problems } = log
      if (log.hasErrors) return failure(problems)
      if (checked === undefined) throw new RangeError('an incomplete workbook passed without a problem')
      const input = await takeUp(definition, checked, request)
      const scores = definition.score(input, reference)
      const privacy = { texts: freeTexts(read, workbook), known: definition.namesOf(input) }
      const audited = definition.audited(input, scores, reference)
      const audit = [
        ...definition.rules.flatMap(rule => rule.find(audited)),
        ...privacyRules.flatMap(rule => rule.find(privacy)),
      ]
      const findings = maskNames([...problems, ...audit], privacy.known)
      const view = definition.view.parse(definition.compose(input, scores, findings, reference, request))
      const report = {
        identity: definition.identify(input),
        input,
        view,
        data: request.edition === 'internal' ? inputData(id, input) : publicData(id, view),
        assets: definition.assets(input),
        figures: definition.figures(scores),
        summary: definition.summarise(scores),
        findings,
      }
      return success(report, findings)
    },
  }
}

function inputData(kind: string, input: unknown): SourceData {
  const description = 'Data masukan laporan ini sesudah diperiksa.'
  return { name: 'data.json', description, text: () => canonicalJson({ kind, input }) }
}

/** The view is masked already, and says nothing that the pages do not say. */
function publicData(kind: string, view: unknown): SourceData {
  const description = 'Data yang disajikan laporan ini, tanpa data pribadi.'
  return { name: 'data.json', description, text: () => canonicalJson({ kind, view }) }
}

interface Chained<Input> {
  readonly id: string
  readonly identify: (input: Input) => ReportIdentity
  readonly chain?: Chain<Input>
}

/** The input with what earlier reports said, as far as somebody recalls them. */
async function takeUp<Input>(
  { id, identify, chain }: Chained<Input>,
  input: Input,
  { recall }: PrepareRequest,
): Promise<Input> {
  if (chain === undefined || recall === undefined) return input
  const { period, unit } = identify(input)
  return chain.join(input, await recall({ kind: id, unit, before: period, ...chain.wants(input) }))
}

function maskNames(problems: readonly Problem[], names: NameIndex): readonly Problem[] {
  const mask = (sentence: string) => maskText(sentence, names)
  return problems.map(problem => ({ ...problem, message: mask(problem.message), hint: mask(problem.hint) }))
}
