import type { ReportResult } from '../app/disk/report-result.ts'
import type { Edition } from '../app/report-options.ts'
import type { Format, ReportPart } from '../base/output.ts'

/** What is the same for all reports of a run. */
export interface BatchOptions {
  /** Folder in which each report gets a folder of its own. */
  readonly outputFolder: string
  /** Where every report is kept too; null for nowhere. */
  readonly archiveFolder: string | null
  /** The archive keeps masked data in place of the inputs, as `CreateOptions` has it. */
  readonly archiveWithoutSource?: boolean
  /** Own templates and themes of all inputs, as `ReportOptions` has them. */
  readonly templateFolder?: string
  readonly themeFolder?: string
  readonly formats: readonly Format[]
  /** What is issued of each input; the report alone by default. */
  readonly parts?: readonly ReportPart[]
  readonly edition: Edition
  /** Warnings stop a report too. */
  readonly strict: boolean
  /** Replace files also where this command did not make them, or where they were changed since. */
  readonly overwrite: boolean
  /** Make finished reports again. */
  readonly again: boolean
  /** Read every PDF and DOCX back before it is written; a report that differs from its document has failed. */
  readonly verify: boolean
}

/** An input, and the folder that its report goes into. */
export interface BatchItem {
  readonly input: string
  readonly folder: string
}

/** `written` now; `skipped` because it was finished before and nothing changed; `failed` with its problems. */
export type BatchStatus = 'written' | 'skipped' | 'failed'

/** What is told of one report, now and by its record. */
export interface BatchReport
  extends Pick<ReportResult, 'kind' | 'period' | 'title' | 'folder' | 'files' | 'problems'>,
    // Records of older versions do not say.
    Partial<Pick<ReportResult, 'archive' | 'outside'>> {}

export interface BatchEntry {
  readonly item: BatchItem
  readonly status: BatchStatus
  readonly report: BatchReport
}

/** Told after each report; `left` are those still to come. */
export interface BatchStep {
  readonly entry: BatchEntry
  readonly done: number
  readonly total: number
}
