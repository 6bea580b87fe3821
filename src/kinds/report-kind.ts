// Kinds of reports. A kind is a folder with its workbook, checks, scores, rules and view; what several kinds need lies
// in `parts`. A source comes in. The view that its templates may see goes out, with findings and figures.

import type { z } from 'zod'
import type { AuditRule } from '../audit/rule.ts'
import type { OriginOf } from '../base/origin/origin.ts'
import type { UnitDocument } from '../base/output.ts'
import type { SourceData } from '../base/source-data.ts'
import type { RecommendedUnsur } from '../followup/recommended-unsur.ts'
import type { ResourcePort } from '../ports/ports.ts'
import { type FindPersonalData, findPersonalData } from '../privacy/personal-data.ts'
import type { MaskedPiece } from '../privacy/searched-texts.ts'
import type { Outcome, ProblemLog } from '../problems/outcome.ts'
import type { Place, Problem } from '../problems/problem.ts'
import type { ReferenceLoaders } from '../sources/load-reference.ts'
import type { Source } from '../sources/source.ts'
import type { FactSheet, WorkbookSpec } from '../workbook/declare.ts'
import type { Example, WorkbookExample } from '../workbook/invented-rows.ts'
import type { Manner } from '../workbook/manner.ts'
import type { ReadWorkbook } from '../workbook/read-workbook.ts'
import type { ViewField } from './describe-view.ts'
import type { Chain, EarlierReport, Recall } from './earlier-report.ts'
import type { Difference } from './parts/difference.ts'
import type { InstrumentReading, ReferenceInUse } from './parts/instruments-in-use.ts'
import type { NamesOfInput } from './parts/privacy-of.ts'
import type { AnswersFile, AnswerTally, SummaryLine } from './parts/report-summary.ts'

export type { AnswersFile, AnswerTally, Difference, SummaryLine }

/** `publik` may be published; `internal` says on every page that it is internal (`docs/RULES.md` 5.1). */
export type Edition = 'publik' | 'internal'

/** What a public edition tells of a few respondents. An archived report keeps on telling what it told. */
export interface Disclosure {
  /** The index of a service, however few its respondents are. */
  readonly showsSmallServices: boolean
  /** Day, service and answers of every single respondent. */
  readonly listsRespondents: boolean
  /** What is masked as personal data. */
  readonly find: FindPersonalData
}

/** As public editions are made today. */
export const todaysDisclosure: Disclosure = {
  showsSmallServices: false,
  listsRespondents: false,
  find: findPersonalData,
}

export interface PrepareRequest {
  readonly edition: Edition
  /** As today by default. */
  readonly disclosure?: Disclosure
  /** What an archive knows of earlier reports; nothing by default. */
  readonly recall?: Recall
  /** How the workbook is read; as today by default. */
  readonly manner?: Manner
  /** What an archived report was told when it was made, in place of what is found today. */
  readonly recordedFindings?: readonly Problem[]
  /** Keep where the values of the view come from; not by default. */
  readonly traced?: boolean
  /** Loads the photographs that the report prints, and says which are there, by their ids. Without it none are printed. */
  readonly loadPhotos?: (photos: readonly AssetRequest[]) => Promise<Outcome<ReadonlySet<string>>>
}

/** What a view is composed for. */
export interface ComposeRequest extends PrepareRequest {
  /** Ids of the photographs that can be printed. */
  readonly photos: ReadonlySet<string>
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
  /** Where values of the view come from; only when that was asked for. */
  readonly originOf?: OriginOf
  /** What goes with the report as its data: the input as checked; in the public edition only what the report may show. */
  readonly data: SourceData
  readonly assets: readonly AssetRequest[]
  /** The photographs that it prints. */
  readonly photos: readonly AssetRequest[]
  /** Plain JSON: decimals as text with a point, counts as numbers. */
  readonly figures: Readonly<Record<string, unknown>>
  /** The same figures for people. */
  readonly summary: readonly SummaryLine[]
  /** What was odd about the input, in reading it and in the audit; nothing that stops the report. */
  readonly findings: readonly Problem[]
  /** What a public edition masks in the free text of the input: personal data, for whoever decides on it. */
  readonly masked: () => readonly MaskedPiece[]
  /** The earlier reports that it took up. */
  readonly taken: readonly EarlierReport[]
  /** What its survey recommends to units, for kinds that recommend. */
  readonly recommended: () => readonly RecommendedUnsur[]
}

/** A report, or all that is wrong with its input; and the pictures that the input names, to be looked at in either case. */
export type Prepared = Outcome<PreparedReport> & { readonly assets: readonly AssetRequest[] }

/** What the document of one unit is filled with. */
export interface UnitView {
  readonly unit: string
  readonly view: unknown
}

/** The units that have a document of their own, in their order, and those of the report that have none. */
export interface UnitsOfDocument {
  readonly made: readonly UnitView[]
  /** Names of units without results, and of those whose results must not be shown by themselves. */
  readonly without: readonly string[]
}

/** Which companions each unit has its own of. */
export type UnitViews = Partial<Readonly<Record<UnitDocument, UnitsOfDocument>>>

/** The sheets of a kind, Laporan among them. */
export type ReportWorkbook = WorkbookSpec & { readonly report: FactSheet }

/** What is special about a kind of report; shared code never asks which kind it has. */
export interface KindDefinition<
  Loaders extends ReferenceLoaders,
  W extends ReportWorkbook,
  Input,
  Scores,
  Audited,
  View,
> {
  readonly id: string
  readonly title: string
  readonly reference: Loaders
  /** The sheets of its workbook: how they are read, and what an empty one looks like. */
  readonly workbook: (reference: ReferenceInUse<Loaders>) => W
  /** Invented rows that show how its workbook is filled in: all that a report needs. */
  readonly example: WorkbookExample<W>
  /** How its sheet Instrumen is read; as that of a survey by default. */
  readonly instrumentReading?: InstrumentReading
  /** The typed input that the sheets come to; what is wrong goes to the log. Nothing where they do not say enough. */
  readonly check: (
    read: ReadWorkbook<W>,
    reference: ReferenceInUse<Loaders>,
    log: ProblemLog,
    manner: Manner,
  ) => Input | undefined
  /** How it takes up what earlier reports said; without, it stands for itself. */
  readonly chain?: Chain<Input>
  readonly score: (input: Input, reference: ReferenceInUse<Loaders>) => Scores
  /** The rules that an input is held against besides those of privacy, and input and scores as the rules see them. */
  readonly rules: readonly AuditRule<Audited>[]
  readonly audited: (input: Input, scores: Scores, reference: ReferenceInUse<Loaders>) => Audited
  readonly namesOf: (input: Input) => NamesOfInput
  /** Parts of the view that name who signs and carries out the report in office; they are never masked. */
  readonly inOffice: readonly string[]
  readonly identify: (input: Input) => ReportIdentity
  readonly assets: (input: Input) => readonly AssetRequest[]
  /** Photographs that an edition prints if they are there; none by default. */
  readonly photos?: (input: Input, edition: Edition) => readonly AssetRequest[]
  readonly compose: (
    input: Input,
    scores: Scores,
    findings: readonly Problem[],
    reference: ReferenceInUse<Loaders>,
    request: ComposeRequest,
  ) => z.input<z.ZodType<View>>
  /** Schema of all that the templates may see. */
  readonly view: z.ZodType<View>
  /** Documents of its units, from the view of the report; none by default. */
  readonly unitViews?: (view: View) => UnitViews
  readonly figures: (scores: Scores) => Readonly<Record<string, unknown>>
  /** What the keys of the figures are called by people; keys that are data, such as a year, need no word. */
  readonly figureWords?: ReadonlyMap<string, string>
  readonly summarise: (scores: Scores) => readonly SummaryLine[]
  /**
   * What later reports and comparisons read of its input as an archive holds it: all that is left where the input itself is
   * not kept, in which no respondent stands. The facts of the report by default.
   */
  readonly keptOfInput?: (input: Input) => unknown
  /** How two reports of the kind differ beyond their figures, from their typed inputs as an archive holds them. */
  readonly compare?: (before: unknown, after: unknown) => readonly Difference[]
  /** The unsur that its survey recommends for action, for kinds from which a round of forms may start. */
  readonly recommends?: (scores: Scores, reference: ReferenceInUse<Loaders>) => readonly RecommendedUnsur[]
  /** Its input is what a round of forms came to. */
  readonly reportsRounds?: boolean
  /** What the answers of a CSV file of any length come to, for kinds whose surveys may be as long. */
  readonly tally?: (file: AnswersFile, reference: ReferenceInUse<Loaders>) => Promise<Outcome<AnswerTally>>
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
  /** Period and unit that an input says which an archive holds; undefined where it is none of this kind. */
  readonly identifyArchived: (input: unknown) => Pick<ReportIdentity, 'period' | 'unit'> | undefined
  /** As much of such an input as may leave the agency, masked; undefined where it is none of this kind. */
  readonly publicInput: (input: unknown) => unknown
  /** All that its templates may see. */
  readonly viewFields: () => readonly ViewField[]
  readonly unitViews: (view: unknown) => UnitViews
  /** `check`, `score`, `audit` and `compose` as one. */
  readonly prepare: (source: Source, request: PrepareRequest, resources: ResourcePort) => Promise<Prepared>
  readonly recommends?: (
    source: Source,
    resources: ResourcePort,
    reading?: Pick<PrepareRequest, 'recall' | 'manner'>,
  ) => Promise<Outcome<readonly RecommendedUnsur[]>>
  readonly reportsRounds: boolean
  readonly tally?: (file: AnswersFile, resources: ResourcePort) => Promise<Outcome<AnswerTally>>
}
