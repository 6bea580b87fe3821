import { relativeLink } from '../archive/relative-link.ts'
import { type OutputFile, pathIn } from '../archive/write-files.ts'
import type { FilePort } from '../base/ports.ts'
import type { Place } from '../base/problem.ts'
import type { Edition } from '../kinds/report-kind.ts'
import type { DraftReport } from '../pipeline/draft-report.ts'
import { findingsWorkbook } from '../sources/findings-workbook.ts'

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
  publik: 'Catatan Pemeriksaan.xlsx',
  internal: 'Catatan Pemeriksaan (INTERNAL).xlsx',
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
): Promise<readonly FindingsFile[]> {
  const fileName = fileNames[edition]
  const isWanted = findings.length > 0 || (await files.kindOf(pathIn(where.folder, fileName))) !== 'none'
  if (!isWanted) return []
  const bytes = findingsWorkbook(findings, place => linkTo(place, where))
  return [{ fileName, format: 'xlsx', bytes, pages: null }]
}

/** A spreadsheet opens a workbook at a cell; of other inputs the file is all that can be pointed at. */
function linkTo({ file, sheet, cell }: Place, { folder, workingFolder }: OutputPlace): string {
  const link = relativeLink(folder, file, workingFolder)
  const isWorkbook = file.toLowerCase().endsWith('.xlsx') && sheet !== undefined && cell !== undefined
  return isWorkbook ? `${link}#${encodeURI(`'${sheet.replaceAll("'", "''")}'!${cell}`)}` : link
}
