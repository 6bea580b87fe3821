import type { PartFile } from '../pipeline/render-parts.ts'
import type { JobPort } from '../ports/ports.ts'
import type { Problem } from '../problems/problem.ts'
import { checkPictures } from '../verify/pictures/check-pictures.ts'
import { readReportFile, type VerifiableFormat, verifiableFormat } from '../verify/read-report-file.ts'
import { reconcile } from '../verify/reconcile.ts'

/** All in which files that were just made differ from their documents. Formats that nobody signs are not read back. */
export async function verifyFiles(files: readonly PartFile[], jobs: JobPort): Promise<readonly Problem[]> {
  const problems: Problem[] = []
  for (const { fileName: name, bytes, document } of files) {
    const format = verifiableFormat(name)
    if (format === undefined || document === undefined) continue
    const read = await readReportFile(format, bytes, name)
    problems.push(...(read.ok ? reconcile(document, read.value, name) : read.problems))
    problems.push(...(await checkPictures(format, bytes, name, jobs, document)))
    problems.push(...(await checkStandard(format, bytes, name)))
  }
  return problems
}

/** In which a file falls short of what it claims to be: of PDF/A-3b and tags, which a DOCX does not claim. */
export async function checkStandard(
  format: VerifiableFormat,
  bytes: Uint8Array,
  name: string,
): Promise<readonly Problem[]> {
  if (format !== 'pdf') return []
  const { checkPdfStandard } = await import('../verify/standard/check-pdf-standard.ts')
  return checkPdfStandard(bytes, name)
}
