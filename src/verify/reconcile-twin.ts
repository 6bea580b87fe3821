import type { Problem } from '../base/problem.ts'
import { Differences } from './differences.ts'
import { expectTwin } from './expect-twin.ts'
import type { ReadReport } from './read-report.ts'
import { reconcileTables } from './reconcile-tables.ts'
import { Alignment, reconcileTexts } from './reconcile-texts.ts'

/**
 * All in which the PDF of a report says something else than its DOCX, without the document that both were made of.
 *
 * @param file how messages call the PDF.
 */
export function reconcileTwin(pdf: ReadReport, docx: ReadReport, file: string): readonly Problem[] {
  const { texts, tables } = expectTwin(docx, pdf)
  const differences = new Differences(file, pdf.pages)
  const alignment = new Alignment(texts, pdf)
  reconcileTexts(texts, alignment, differences)
  reconcileTables(tables, pdf, alignment, differences)
  return differences.problems
}
