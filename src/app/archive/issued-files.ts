import { partFolders } from '../../archive/capsule-part.ts'
import type { Manifest } from '../../archive/manifest.ts'
import type { OutputFile } from '../../base/output.ts'
import { formats, type ReportPart, reportParts, unitDocuments } from '../../base/output.ts'
import { relativeLink } from '../../base/paths.ts'
import type { Edition } from '../../kinds/report-kind.ts'
import type { DraftReport } from '../../pipeline/draft-report.ts'
import { formatsOfPart, partStem, unitStemStart } from '../../pipeline/part-names.ts'
import type { PartFormats } from '../../pipeline/render-parts.ts'
import { findingsTitle, findingsWorkbook, todaysFindingsWords } from '../../sources/findings-workbook.ts'

/** Names of the files that were issued. */
export function issuedFiles({ parts }: Pick<Manifest, 'parts'>): readonly string[] {
  return parts.flatMap(({ role, path }) => (role === 'report' ? [path.slice(partFolders.report.length + 1)] : []))
}

/**
 * The parts that were issued, and their formats, by the names of the files. A manifest has no field for them, so that programs
 * from before companions can read it. A file whose title is worded otherwise belongs to the report.
 */
export function issuedParts(manifest: Pick<Manifest, 'parts' | 'report'>): PartFormats {
  const { title, edition } = manifest.report
  const names = issuedFiles(manifest).filter(name => !isFindingsFile(name))
  const companions = reportParts.filter(part => part !== 'laporan')
  const found = companions.map((part): readonly [ReportPart, readonly string[]] => {
    const starts = [
      `${partStem(part, title, edition)}.`,
      ...unitDocuments.filter(one => one === part).map(one => unitStemStart(one, title, edition)),
    ]
    return [part, names.filter(name => starts.some(start => name.startsWith(start)))]
  })
  const known = found.flatMap(([, own]) => own)
  const ofReport = names.filter(name => !known.includes(name))
  return new Map(
    [['laporan', ofReport] as const, ...found].flatMap(([part, own]) => {
      const made = formatsOfPart(part, formats).filter(format => own.some(name => name.endsWith(`.${format}`)))
      return made.length === 0 ? [] : [[part, made] as const]
    }),
  )
}

interface FindingsFile extends OutputFile {
  readonly format: 'xlsx'
  readonly pages: null
}

/** The folder that a report is written into, and the one that relative paths start from. */
export interface OutputPlace {
  readonly folder: string
  readonly workingFolder: string
}

const fileNames: Readonly<Record<Edition, string>> = {
  publik: `${findingsTitle}.xlsx`,
  internal: `${findingsTitle} (INTERNAL).xlsx`,
}

/** Whether a file of a report is its workbook of findings. */
export function isFindingsFile(fileName: string): boolean {
  return Object.values(fileNames).includes(fileName)
}

/** The name of the workbook of findings, by edition. */
export function findingsFileName(edition: Edition): string {
  return fileNames[edition]
}

/** The workbook of findings beside a report. Where there are no findings, it says so. */
export function findingsFile(
  { findings }: Pick<DraftReport, 'findings'>,
  edition: Edition,
  where: OutputPlace,
  words = todaysFindingsWords,
): FindingsFile {
  const bytes = findingsWorkbook(findings, file => relativeLink(where.folder, file, where.workingFolder), words)
  return { fileName: fileNames[edition], format: 'xlsx', bytes, pages: null }
}
