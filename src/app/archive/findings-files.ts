import type { OutputFile } from '../../base/output.ts'
import { relativeLink } from '../../base/paths.ts'
import type { Edition } from '../../kinds/report-kind.ts'
import type { DraftReport } from '../../pipeline/draft-report.ts'
import { findingsTitle, findingsWorkbook, todaysFindingsWords } from '../../sources/findings-workbook.ts'

interface FindingsFile extends OutputFile {
  readonly format: 'xlsx'
  readonly pages: null
}

/** Where a report is written, and the folder that relative paths start from. */
export interface OutputPlace {
  readonly folder: string
  readonly workingFolder: string
}

const fileNames: Readonly<Record<Edition, string>> = {
  publik: `${findingsTitle}.xlsx`,
  internal: `${findingsTitle} (INTERNAL).xlsx`,
}

/** Whether a file among those of a report is its workbook of findings. */
export function isFindingsFile(fileName: string): boolean {
  return Object.values(fileNames).includes(fileName)
}

/** Name of the workbook of findings of an edition. */
export function findingsFileName(edition: Edition): string {
  return fileNames[edition]
}

/** The workbook of findings that goes beside a report; where there are none, it says so. */
export function findingsFile(
  { findings }: Pick<DraftReport, 'findings'>,
  edition: Edition,
  where: OutputPlace,
  words = todaysFindingsWords,
): FindingsFile {
  const bytes = findingsWorkbook(findings, file => relativeLink(where.folder, file, where.workingFolder), words)
  return { fileName: fileNames[edition], format: 'xlsx', bytes, pages: null }
}
