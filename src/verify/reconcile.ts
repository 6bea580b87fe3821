// Finished files are read back and compared with their document. In come the bytes of a PDF or DOCX; out go problems.
// Nothing here knows how files are made.

import type { ReportDocument } from '../document/document.ts'
import { spellPlaceholders } from '../document/spell-placeholders.ts'
import type { Problem } from '../problems/problem.ts'
import { Differences } from './differences.ts'
import { expectReport } from './expect-report.ts'
import type { ReadReport } from './read-report.ts'
import { reconcileAlts, reconcileFigures } from './reconcile-figures.ts'
import { reconcileLeads } from './reconcile-leads.ts'
import { fillMentions, reconcileEntries, reconcileMentions } from './reconcile-named-pages.ts'
import { reconcilePages } from './reconcile-pages.ts'
import { reconcileTables } from './reconcile-tables.ts'
import { Alignment, reconcileTexts } from './reconcile-texts.ts'

/**
 * Where a file differs from its document: texts, cells, charts, page numbers, contents, references. Nothing when it says
 * exactly what the document says, in the same order.
 *
 * @param document with its numbers and references settled.
 * @param file what messages call the file.
 */
export function reconcile(document: ReportDocument, read: ReadReport, file: string): readonly Problem[] {
  // A file without pages is a DOCX, and a DOCX has codes where the registry fills in.
  const expected = expectReport(spellPlaceholders(document, read.pages.length === 0 ? 'code' : 'line'))
  const differences = new Differences(file, read.pages)
  const texts = fillMentions(expected, read)
  const alignment = new Alignment(texts, read)
  reconcileTexts(texts, alignment, differences)
  reconcileTables(expected.tables, read, alignment, differences)
  reconcileFigures(expected.figures, read, differences)
  reconcileAlts(expected.alts, read, differences)
  reconcilePages(expected, read, alignment, differences)
  reconcileEntries(expected, read, alignment, differences)
  reconcileLeads(expected, read, alignment, differences)
  reconcileMentions(read, differences)
  return differences.problems
}
