import { entryLabels } from './entry-labels.ts'
import type { ExpectedReport } from './expected-report.ts'
import type { ReadReport } from './read-report.ts'

/**
 * What the other format of a report must say, by what a DOCX says: its cells are whole, and its texts those of a document.
 * Page numbers are those of the contents of the other.
 */
export function expectTwin(docx: ReadReport, other: ReadReport): Pick<ExpectedReport, 'texts' | 'tables'> {
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
