import type { CapsuleDraft } from '../archive/capsule-store.ts'
import { type Format, formats, type ReportPart } from '../base/output.ts'
import type { EarlierReport } from '../kinds/earlier-report.ts'
import type { SummaryLine } from '../kinds/report-kind.ts'
import type { DraftReport } from '../pipeline/draft-report.ts'
import { type ListedSources, listSources } from '../pipeline/list-sources.ts'
import type { UsedFile } from '../pipeline/outside/outside.ts'
import {
  formatsOfParts,
  type PartFormats,
  partFileNames,
  renderParts,
  withoutSources,
} from '../pipeline/render-parts.ts'
import type { MaskedPiece } from '../privacy/searched-texts.ts'
import type { Problem } from '../problems/problem.ts'
import type { Input } from '../sources/input.ts'
import type { AppWorld } from './app-ports.ts'
import { findingsFile, findingsFileName } from './archive/issued-files.ts'
import { draftInput } from './draft-input.ts'
import { capsuleToKeep } from './keep-report.ts'
import type { Destination, Edition, MakeOptions, NamedReport, ReportOptions, ReportPlace } from './report-options.ts'
import { verifyFiles } from './verify-report.ts'

/** A file of a report, in memory. */
export interface MadeFile {
  /**
   * `xlsx` is the workbook of findings, or that of figures and tables. The workbook of findings is made beside every format if
   * there are findings; it is no part.
   */
  readonly format: Format | 'xlsx'
  /** Null for the workbook of findings. */
  readonly part: ReportPart | null
  readonly fileName: string
  readonly bytes: Uint8Array
  /** Known for PDF only. */
  readonly pages: number | null
}

/** What a report is, and its figures. */
export interface ReportFacts {
  readonly kind: string
  readonly period: string
  readonly title: string
  readonly figures: Readonly<Record<string, unknown>>
  readonly summary: readonly SummaryLine[]
  /** The earlier reports that it draws on. */
  readonly taken: readonly TakenReport[]
}

/** An earlier report in the archive. */
export type TakenReport = Pick<EarlierReport, 'capsule' | 'period' | 'title'>

/** The outcome for an input that was only tried. */
export interface TriedReport {
  readonly status: 'checked' | 'rejected'
  /** Null where the input makes no report. */
  readonly facts: ReportFacts | null
  readonly problems: readonly Problem[]
  /** Templates and themes outside the program that it was made with. */
  readonly outside: readonly UsedFile[]
  /** What the public edition masks. It is searched for only when this is called. */
  readonly masked: () => readonly MaskedPiece[]
}

/** The outcome for an input: its files, or why there are none. */
export interface MadeReport extends Omit<TriedReport, 'status' | 'masked'> {
  /** `blocked`: something stands where a file would go. `differs`: a file is not what its document says. */
  readonly status: 'made' | 'rejected' | 'blocked' | 'differs'
  /** The folder that the files go into; null where the caller gave none. */
  readonly place: ReportPlace | null
  readonly files: readonly MadeFile[]
  /** What a store keeps. It is put together when this is called, after the files are in their place. */
  readonly capsule: (() => CapsuleDraft) | null
  /** Where printed values come from; present only on request. */
  readonly sources?: ListedSources
}

const nothing = { facts: null, place: null, files: [], capsule: null, outside: [] } as const

/** Does everything but make files: reads, checks, composes, and draws each format to see that it can be drawn. */
export async function tryReport(input: Input, options: ReportOptions, world: AppWorld): Promise<TriedReport> {
  const { edition, wanted, asked } = askedOf(options)
  const { draft, used, ports, recalled } = await draftInput(input, options, asked, world)
  if (!draft.ok) return { status: 'rejected', facts: null, problems: draft.problems, outside: [], masked: () => [] }
  await renderParts(draft.value, edition, wanted, ports)
  const problems = [...draft.problems, ...recalled.problems()]
  return { status: 'checked', facts: factsOf(draft.value), problems, outside: used, masked: draft.value.masked }
}

/** Makes the report of an input: its files, and what an archive keeps of it. */
export async function makeReport(input: Input, options: MakeOptions, world: AppWorld): Promise<MadeReport> {
  const { edition, wanted, asked } = askedOf(options)
  const { sources: traced = false, withoutSource = false } = options
  const marked = traced && edition === 'internal' && wanted.get('laporan')?.includes('html') === true
  const drafted = await draftInput(input, options, { ...asked, traced, marked }, world)
  if (!drafted.draft.ok) return { ...nothing, status: 'rejected', problems: drafted.draft.problems }
  const draft = drafted.draft.value
  const problems = [...drafted.draft.problems, ...drafted.recalled.problems()]
  const sources = draft.trace && listSources(draft.trace)
  const { destination = inMemory } = options
  const place = await destination(namedReport(draft, edition, wanted))
  const described = {
    ...nothing,
    facts: factsOf(draft),
    place,
    problems: [...problems, ...place.obstacles],
    outside: drafted.used,
    ...(sources && { sources }),
  }
  if (place.obstacles.length > 0) return { ...described, status: 'blocked' }

  const { ports } = drafted
  const shown = marked ? { shownSources: JSON.stringify(sources) } : {}
  const rendered = await renderParts({ ...draft, ...shown }, edition, wanted, ports)
  if (options.verify === true) {
    ports.watch({ stage: 'verify' })
    const differences = await verifyFiles(rendered, ports.jobs)
    if (differences.length > 0)
      return { ...described, status: 'differs', problems: [...described.problems, ...differences] }
  }
  const notes = place.hasNotes ? [findingsFile(draft, edition, placeOfLinks(place, world))] : []
  const files: readonly MadeFile[] = [...rendered, ...notes.map(note => ({ ...note, part: null }))]
  const capsule = () => {
    const kept = marked ? files.map(withoutSources) : files
    const issue = { input, drafted, draft, edition, folder: place.folder, files: kept, problems }
    return capsuleToKeep(issue, withoutSource, world)
  }
  return { ...described, status: 'made', files, capsule }
}

/** The defaults: the report alone, in all formats, for the public. */
function askedOf({
  edition = 'publik',
  strict = false,
  parts = ['laporan'],
  units,
  formats: wanted = formats,
}: ReportOptions) {
  return {
    edition,
    wanted: formatsOfParts(parts, wanted),
    asked: { strict, formats: wanted, parts, ...(units && { units }) },
  }
}

const inMemory: Destination = async ({ hasFindings }) => ({ folder: '', hasNotes: hasFindings, obstacles: [] })

function namedReport(draft: DraftReport, edition: Edition, wanted: PartFormats): NamedReport {
  const { kind, identity, findings } = draft
  const fileNames = partFileNames(draft, edition, wanted)
  const notesName = findingsFileName(edition)
  return { kind, period: identity.period, fileNames, notesName, hasFindings: findings.length > 0 }
}

function placeOfLinks({ folder }: ReportPlace, { ports }: AppWorld) {
  return { folder, workingFolder: ports.run.workingFolder }
}

function factsOf({ kind, identity, figures, summary, taken }: DraftReport): ReportFacts {
  const { period, title } = identity
  const told = taken.map(({ capsule, period: of, title: called }) => ({ capsule, period: of, title: called }))
  return { kind, period, title, figures, summary, taken: told }
}
