import { failure, type Outcome, success } from '../problems/outcome.ts'
import { verifyProblem } from './problems.ts'
import type { ReadReport } from './read-report.ts'

export type VerifiableFormat = ReadReport['format']

/** The format that the ending of a name stands for; undefined where files of that ending are not read back. */
export function verifiableFormat(name: string): VerifiableFormat | undefined {
  const ending = /\.(pdf|docx)$/i.exec(name)?.[1]?.toLowerCase()
  return ending === 'pdf' || ending === 'docx' ? ending : undefined
}

/** Reads a finished file. A library is loaded when its format first asks for it. */
export async function readReportFile(
  format: VerifiableFormat,
  bytes: Uint8Array,
  file: string,
): Promise<Outcome<ReadReport>> {
  try {
    if (format === 'docx') return success((await import('./docx/read-docx.ts')).readDocx(bytes))
    return success(await (await import('./pdf/read-pdf.ts')).readPdf(bytes))
  } catch {
    return failure([verifyProblem('verify.unreadable', { file }, { format: format.toUpperCase() })])
  }
}
