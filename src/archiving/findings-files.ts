import { relativeLink } from '../archive/relative-link.ts'
import { type OutputFile, pathIn } from '../archive/write-files.ts'
import type { FilePort } from '../base/ports.ts'
import type { Edition } from '../kinds/report-kind.ts'
import type { DraftReport } from '../pipeline/draft-report.ts'
import { findingsTitle, findingsWorkbook, todaysFindingsWords } from '../sources/findings-workbook.ts'

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

/**
 * The workbook of findings that goes beside a report. There is none without findings, unless one of an earlier run lies
 * there: it would go on telling what has been mended.
 */
export async function findingsFiles(
  { findings }: Pick<DraftReport, 'findings'>,
  edition: Edition,
  where: OutputPlace,
  files: Pick<FilePort, 'kindOf'>,
  words = todaysFindingsWords,
): Promise<readonly FindingsFile[]> {
  const fileName = fileNames[edition]
  const isWanted = findings.length > 0 || (await files.kindOf(pathIn(where.folder, fileName))) !== 'none'
  if (!isWanted) return []
  const bytes = findingsWorkbook(findings, file => relativeLink(where.folder, file, where.workingFolder), words)
  return [{ fileName, format: 'xlsx', bytes, pages: null }]
}
