import type { CapsuleStore } from '../archive/capsule-store.ts'
import type { Format, ReportPart } from '../base/output.ts'
import type { Edition } from '../kinds/report-kind.ts'
import type { Outside } from '../pipeline/outside/outside.ts'
import type { Watch } from '../ports/watch.ts'
import type { Problem } from '../problems/problem.ts'

export type { Edition }

/** How an input is read: what is wanted of it, and what it is read with. */
export interface ReadingOptions {
  /** `publik` by default. */
  readonly edition?: Edition
  /** Own templates and themes; none by default. */
  readonly outside?: Outside
  /** The store that earlier reports are looked up in; none by default. */
  readonly store?: CapsuleStore
  /** Hears of every stage. */
  readonly watch?: Watch
}

/** What is made of an input. */
export interface ReportOptions extends ReadingOptions {
  /** All by default. The workbook of figures and tables does not depend on it. */
  readonly formats?: readonly Format[]
  /** The parts that are issued; the report alone by default. */
  readonly parts?: readonly ReportPart[]
  /** Whose documents, of parts of which each unit has its own, by the names of the units; all by default. */
  readonly units?: readonly string[]
  /** Warnings stop the report too. */
  readonly strict?: boolean
}

export interface MakeOptions extends ReportOptions {
  /** Where the files will go. They are made in memory in any case. */
  readonly destination?: Destination
  /**
   * Tell where everything printed comes from: in the result, and as marks in the HTML of the internal edition. The archive
   * keeps the HTML without marks.
   */
  readonly sources?: boolean
  /** The archive keeps masked data and the SHA-256 of the input instead of the input. Then nobody can make the report again. */
  readonly withoutSource?: boolean
  /** Read PDF and DOCX back, and give no files where one differs from its document. */
  readonly verify?: boolean
}

/** A report whose files have names, though nothing is drawn yet. */
export interface NamedReport {
  readonly kind: string
  readonly period: string
  readonly fileNames: readonly string[]
  /** The workbook of findings, and whether there are any. */
  readonly notesName: string
  readonly hasFindings: boolean
}

/** Tells where a report will go. It is asked once and early: what cannot be placed is not drawn. */
export type Destination = (report: NamedReport) => Promise<ReportPlace>

/** Where the files of a report go. */
export interface ReportPlace {
  /** Folder of the files. Links in the workbook of findings start from here. */
  readonly folder: string
  /** Whether a workbook of findings is written there: if there are findings, or to replace an earlier workbook. */
  readonly hasNotes: boolean
  /** What stands in the way. */
  readonly obstacles: readonly Problem[]
}
