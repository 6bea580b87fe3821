import type { ArchivedCapsule } from '../../archive/capsule-store.ts'
import type { ArchiveChoice } from '../../archive/folder/choose-archive.ts'
import type { SummaryLine } from '../../kinds/report-kind.ts'
import type { ListedSources } from '../../pipeline/list-sources.ts'
import type { UsedFile } from '../../pipeline/outside/outside.ts'
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

/** The archive of a report, and the earlier reports that it took up from there. */
export interface ArchiveUse extends ArchiveChoice {
  readonly taken: readonly TakenReport[]
}

/** What became of an input. */
export interface ReportResult {
  /**
   * `written`, or `checked` where nothing was to be written; `rejected` input; `blocked` by files that are there; a file
   * that `differs` from its document; `failed` to write.
   */
  readonly status: 'written' | 'checked' | 'rejected' | 'blocked' | 'differs' | 'failed'
  readonly kind: string | null
  readonly period: string | null
  readonly title: string | null
  readonly folder: string | null
  /** Of an input that was checked or rejected at most the workbook of notes. */
  readonly files: readonly WrittenFile[]
  /** What the archive keeps of it; null where there is none. */
  readonly capsule: ArchivedCapsule | null
  /** Null where the report was made without one. */
  readonly archive: ArchiveUse | null
  /** Templates and themes outside the program that it was made with. */
  readonly outside: readonly UsedFile[]
  readonly problems: readonly Problem[]
  readonly figures: Readonly<Record<string, unknown>> | null
  readonly summary: readonly SummaryLine[]
  /** Where what is printed comes from; only when that was asked for. */
  readonly sources?: ListedSources
}

const nothing = { kind: null, period: null, title: null, folder: null, files: [], capsule: null, outside: [] } as const

/** Of an input that makes no report. */
export function rejected(problems: readonly Problem[], archive: OpenArchive | null = null): ReportResult {
  return { ...nothing, status: 'rejected', archive: useOf(archive, []), problems, figures: null, summary: [] }
}

/** Of an input that makes a report, before any of its files is anywhere. */
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
