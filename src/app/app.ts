// The one face of the program: whoever calls it (the command line, a server, another program) brings an input as bytes and
// gets files in memory. Here stands the order of the stages; nothing in this folder but `disk/` knows of paths.

import type { ReportKind } from '../kinds/report-kind.ts'
import type { Outcome } from '../problems/outcome.ts'
import type { Input } from '../sources/input.ts'
import type { AppPorts } from './app-ports.ts'
import { type ArchiveFace, archiveFace } from './archive-face.ts'
import { type DescribedFields, describeFields } from './describe-fields.ts'
import { type ExplainResult, explainValue } from './explain-value.ts'
import {
  type AnswersFile,
  type CountedAnswers,
  type CountOptions,
  countAnswersFile,
  countingKinds,
  type DescribedWorkbook,
  describeWorkbook,
  type ExampleWorkbooks,
  exampleNames,
  exampleWorkbooks,
} from './kind-workbooks.ts'
import { type MadeReport, makeReport, type TriedReport, tryReport } from './make-report.ts'
import { type RatlFace, ratlFace } from './ratl-face.ts'
import type { MakeOptions, ReadingOptions, ReportOptions } from './report-options.ts'
import { type FinishedFile, type VerifyOptions, type VerifyResult, verifyReport } from './verify-report.ts'

/** A kind of report, as lists show it. */
export interface KindLabel {
  readonly id: string
  readonly title: string
}

/** What callers can ask for. Functions that take the name of a kind give nothing where no kind has it. */
export interface App {
  /** The kinds of report that there are. */
  readonly kinds: readonly KindLabel[]
  /** Does everything but making files: tells what is wrong with an input, and what it comes to. */
  readonly try: (input: Input, options?: ReportOptions) => Promise<TriedReport>
  /** Makes a report: files in memory, findings, and what an archive is to keep. */
  readonly make: (input: Input, options?: MakeOptions) => Promise<MadeReport>
  /** Reads a finished PDF or DOCX back and compares it with what it was made from. */
  readonly verify: (file: FinishedFile, options?: VerifyOptions) => Promise<VerifyResult>
  /** Tells where a printed value comes from. */
  readonly explain: (input: Input, asked: string, options?: ReadingOptions) => Promise<ExplainResult>
  /** Counts answers that are too many for a workbook. */
  readonly count: (answers: AnswersFile, options?: CountOptions) => Promise<Outcome<CountedAnswers>>
  /** Ids of the kinds that such answers can be counted for, the usual one first. */
  readonly countingKinds: readonly string[]
  /** Workbooks to begin with. Their names are known before they are made. */
  readonly example: (kindId: string) => Promise<ExampleWorkbooks | undefined>
  readonly exampleNames: (kindId: string) => Readonly<Record<keyof ExampleWorkbooks, string>> | undefined
  /** What the workbook of a kind holds. */
  readonly schema: (kindId: string) => Promise<DescribedWorkbook | undefined>
  /** What the templates of a kind may see, with the values of an input. */
  readonly fields: (kindId: string, input?: Input, options?: ReadingOptions) => Promise<DescribedFields | undefined>
  readonly archive: ArchiveFace
  /** Rounds of forms by which units tell how far their actions have come. */
  readonly ratl: RatlFace
}

export function createApp(ports: AppPorts, kinds: readonly ReportKind[]): App {
  const world = { kinds, ports }
  const ofKind = <Value>(id: string, use: (kind: ReportKind) => Value): Value | undefined => {
    const kind = kinds.find(one => one.id === id)
    return kind && use(kind)
  }
  return {
    kinds: kinds.map(({ id, title }) => ({ id, title })),
    try: (input, options = {}) => tryReport(input, options, world),
    make: (input, options = {}) => makeReport(input, options, world),
    verify: (file, options = {}) => verifyReport(file, options, world),
    explain: (input, asked, options = {}) => explainValue(input, asked, options, world),
    count: (answers, options = {}) => countAnswersFile(answers, options, world),
    countingKinds: countingKinds(world),
    example: async id => ofKind(id, kind => exampleWorkbooks(kind, world)),
    exampleNames: id => ofKind(id, exampleNames),
    schema: async id => ofKind(id, kind => describeWorkbook(kind, world)),
    fields: async (id, input, options = {}) => ofKind(id, kind => describeFields(kind, input, options, world)),
    archive: archiveFace(world),
    ratl: ratlFace(world),
  }
}
