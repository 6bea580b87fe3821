import type { Problem } from '../problems/problem.ts'
import { Differences } from './differences.ts'
import type { ExpectedReport } from './expected-report.ts'
import { entryLabels, type ReadReport } from './read-report.ts'
import { reconcileTables } from './reconcile-tables.ts'
import { Alignment, reconcileTexts } from './reconcile-texts.ts'

/**
 * Where the PDF of a report says something else than its DOCX. The document that both were made from is not needed.
 *
 * @param file what messages call the PDF.
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

/** A place for the registry is a line in the PDF and a code in the DOCX. A place to sign is a code in both. */
function withoutBlanks(read: ReadReport): ReadReport {
  const texts = read.texts.map(one =>
    one.text.search(blank) < 0 ? one : { ...one, text: one.text.replace(blank, '') },
  )
  return { ...read, texts }
}

/**
 * What the other format must say, taken from a DOCX: there cells are whole, and texts stand as in the document. Page numbers
 * are those in the contents of the other.
 */
function expectTwin(docx: ReadReport, other: ReadReport): Pick<ExpectedReport, 'texts' | 'tables'> {
  const labels = entryLabels({ leads: docx.leads, entries: other.entries })
  let heading = 'bagian awal'
  const headings = new Set(docx.headings.map(({ text }) => text))
  const texts = docx.texts.map(({ text: written, endsLine, pageOf = '' }) => {
    if (headings.has(written)) heading = written.replace(/\s+/g, ' ')
    const text = labels.get(pageOf) ?? written
    return { text, endsLine, where: heading, mayBeCapitals: true }
  })
  const tables = docx.tables.map(({ after, cells }, index) => ({
    name: `tabel ke-${index + 1} berkas DOCX`,
    after,
    columns: Array.from({ length: Math.max(0, ...cells.map(({ column }) => column + 1)) }, (_, column) =>
      cells
        .filter(cell => cell.column === column)
        .map(({ text }, row) => ({ text, where: `kolom ${column + 1}, isian ke-${row + 1}` })),
    ),
  }))
  return { texts, tables }
}
