import type { ArchivedCapsule } from '../../archive/capsule-store.ts'
import type { ArchiveChoice } from '../../archive/folder/choose-archive.ts'
import type { SummaryLine } from '../../kinds/report-kind.ts'
import type { ListedSources } from '../../pipeline/list-sources.ts'
import type { UsedFile } from '../../pipeline/outside/outside.ts'
import { isAboutParts } from '../../pipeline/part-problems.ts'
import type { Problem } from '../../problems/problem.ts'
import type { MadeFile, ReportFacts, TakenReport } from '../make-report.ts'
import type { OpenArchive } from './open-report.ts'

export interface WrittenFile extends Omit<MadeFile, 'fileName' | 'bytes'> {
  readonly path: string
  /** Size in bytes. */
  readonly bytes: number
  /** SHA-256, lower-case hexadecimal. */
  readonly sha256: string
}

/** The archive of a report, and the earlier reports that were taken from it. */
export interface ArchiveUse extends ArchiveChoice {
  readonly taken: readonly TakenReport[]
}

/** What became of an input. */
export interface ReportResult {
  /**
   * `written`; `checked` where nothing was to be written; `rejected` for the input; `blocked` by files that are there,
   * or by a call for parts that the report does not have;
   * `differs` where a file is not what its document says; `failed` to write.
   */
  readonly status: 'written' | 'checked' | 'rejected' | 'blocked' | 'differs' | 'failed'
  readonly kind: string | null
  readonly period: string | null
  readonly title: string | null
  readonly folder: string | null
  /** The files that were written. For a checked or rejected input this is at most the workbook of notes. */
  readonly files: readonly WrittenFile[]
  /** What the archive keeps of it; null where it keeps nothing. */
  readonly capsule: ArchivedCapsule | null
  /** Null where no archive was used. */
  readonly archive: ArchiveUse | null
  /** Templates and themes outside the program that it was made with. */
  readonly outside: readonly UsedFile[]
  readonly problems: readonly Problem[]
  readonly figures: Readonly<Record<string, unknown>> | null
  readonly summary: readonly SummaryLine[]
  /** Where printed values come from; present only on request. */
  readonly sources?: ListedSources
}

const nothing = { kind: null, period: null, title: null, folder: null, files: [], capsule: null, outside: [] } as const

/** The result for an input that makes no report. */
export function rejected(problems: readonly Problem[], archive: OpenArchive | null = null): ReportResult {
  return { ...nothing, status: 'rejected', archive: useOf(archive, []), problems, figures: null, summary: [] }
}

/**
 * The result where parts or units were asked for that the report does not have, and nothing else is wrong. Notes on the input
 * would say nothing of it.
 */
export function wronglyAsked(problems: readonly Problem[], archive: OpenArchive | null): ReportResult | undefined {
  const errors = problems.filter(({ severity }) => severity === 'galat')
  if (errors.length === 0 || !errors.every(isAboutParts)) return undefined
  return { ...rejected(errors, archive), status: 'blocked' }
}

/** The result for an input that makes a report, before any file is written. */
export function checked(
  { kind, period, title, figures, summary, taken }: ReportFacts,
  problems: readonly Problem[],
  outside: readonly UsedFile[],
  archive: OpenArchive | null,
): ReportResult {
  const named = { ...nothing, status: 'checked', kind, period, title } as const
  return { ...named, archive: useOf(archive, taken), outside, problems, figures, summary }
}

function useOf(archive: OpenArchive | null, taken: readonly TakenReport[]): ArchiveUse | null {
  return archive && { ...archive.choice, taken }
}
