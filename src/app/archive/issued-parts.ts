import { partFolders } from '../../archive/capsule-part.ts'
import type { Manifest } from '../../archive/manifest.ts'
import { formats, type ReportPart, reportParts } from '../../base/output.ts'
import { formatsOfPart, partStem } from '../../pipeline/part-names.ts'
import type { PartFormats } from '../../pipeline/render-parts.ts'
import { isFindingsFile } from './findings-files.ts'

/** Names of the files that were issued. */
export function issuedFiles({ parts }: Pick<Manifest, 'parts'>): readonly string[] {
  return parts.flatMap(({ role, path }) => (role === 'report' ? [path.slice(partFolders.report.length + 1)] : []))
}

/**
 * What was issued, and in which formats: the names of the files say it, and nothing else. A manifest has no field for it, so
 * that programs from before there were companions read capsules that have some. A title that another program words otherwise
 * is that of the report.
 */
export function issuedParts(manifest: Pick<Manifest, 'parts' | 'report'>): PartFormats {
  const { title, edition } = manifest.report
  const names = issuedFiles(manifest).filter(name => !isFindingsFile(name))
  const companions = reportParts.filter(part => part !== 'laporan')
  const found = companions.map((part): readonly [ReportPart, readonly string[]] => {
    return [part, names.filter(name => name.startsWith(`${partStem(part, title, edition)}.`))]
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
