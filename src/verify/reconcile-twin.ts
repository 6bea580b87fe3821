import type { Problem } from '../problems/problem.ts'
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
  const seen = withoutBlanks(pdf)
  const { texts, tables } = expectTwin(withoutBlanks(docx), pdf)
  const differences = new Differences(file, pdf.pages)
  const alignment = new Alignment(texts, seen)
  reconcileTexts(texts, alignment, differences)
  reconcileTables(tables, seen, alignment, differences)
  return differences.problems
}

const blank = /_{6,}|\$\{\w+\}/g

/** What the registry fills in is a line in the PDF and its code in the DOCX; where to sign, a code alone. */
function withoutBlanks(read: ReadReport): ReadReport {
  const texts = read.texts.map(one =>
    one.text.search(blank) < 0 ? one : { ...one, text: one.text.replace(blank, '') },
  )
  return { ...read, texts }
}
