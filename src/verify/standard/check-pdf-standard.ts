// Whether a PDF keeps what it claims: PDF/A-3b and tags. The bytes of a file come in, and are read object
// by object (`pdf-file.ts`); problems go out.

import type { Problem } from '../../problems/problem.ts'
import { checkArchivable } from './check-archivable.ts'
import { checkTags } from './check-tags.ts'
import { PdfFile } from './pdf-file.ts'
import { standardProblem } from './problems.ts'

/** Holds a PDF against what it claims: PDF/A-3b and tags. `name` is what messages call the file. */
export async function checkPdfStandard(bytes: Uint8Array, name: string): Promise<readonly Problem[]> {
  const file = await PdfFile.open(bytes)
  if (file === undefined) return [standardProblem('pdfa.unreadable', { file: name }, {})]
  return [...checkArchivable(file, name), ...checkTags(file, name)]
}
