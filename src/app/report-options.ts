import type { CapsuleStore } from '../archive/capsule-store.ts'
import type { Format, ReportPart } from '../base/output.ts'
import type { Edition } from '../kinds/report-kind.ts'
import type { Outside } from '../pipeline/outside/outside.ts'
import type { Watch } from '../ports/watch.ts'
import type { Problem } from '../problems/problem.ts'

export type { Edition }

/** How an input is read: what is asked of it, and what it is read with. */
export interface ReadingOptions {
  /** `publik` by default. */
  readonly edition?: Edition
  /** Own templates and themes; none by default. */
  readonly outside?: Outside
  /** Where earlier reports are looked up; none by default. */
  readonly store?: CapsuleStore
  /** Told about every stage. */
  readonly watch?: Watch
}

/** What is made of an input. */
export interface ReportOptions extends ReadingOptions {
  /** All by default. A workbook of figures and tables is made whatever they are. */
  readonly formats?: readonly Format[]
  /** What is issued; the report alone by default. */
  readonly parts?: readonly ReportPart[]
  /** Whose documents, of parts of which each unit has its own, by the names of the units; all by default. */
  readonly units?: readonly string[]
  /** Warnings stop the report too. */
  readonly strict?: boolean
}

export interface MakeOptions extends ReportOptions {
  /** Where the files will lie; they stay in memory either way. */
  readonly destination?: Destination
  /**
   * Tell where everything comes from that is printed: in the result, and with marks in the HTML of the internal edition. The
   * archive keeps the HTML without.
   */
  readonly sources?: boolean
  /** The archive keeps the SHA-256 of the input and masked data in place of the input; then nobody can make the report again. */
  readonly withoutSource?: boolean
  /** Read PDF and DOCX back, and make nothing when one differs from its document. */
  readonly verify?: boolean
}

/** A report that has names for its files, before anything of it is drawn. */
export interface NamedReport {
  readonly kind: string
  readonly period: string
  readonly fileNames: readonly string[]
  /** The workbook of findings, and whether there are any. */
  readonly notesName: string
  readonly hasFindings: boolean
}

/** Asked where a report will lie, once and early: what cannot be placed is not drawn. */
export type Destination = (report: NamedReport) => Promise<ReportPlace>

/** Where the files of a report go. */
export interface ReportPlace {
  /** Folder of the files. Links of the workbook of findings lead from here to the input. */
  readonly folder: string
  /** Whether the workbook of findings belongs there: one that tells of nothing takes the place of an earlier one. */
  readonly hasNotes: boolean
  /** What stands in the way. */
  readonly obstacles: readonly Problem[]
}
