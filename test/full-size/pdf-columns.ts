import type { ColumnRole } from '../../src/document/table.ts'
import { columnWidths } from '../../src/theme/column-widths.ts'
import { pageFrame } from '../../src/theme/page-frame.ts'
import { pageItems, withPdf } from '../../src/verify/pdf/page-items.ts'
import { theme } from '../render/default-theme.ts'

/** Text on a page that is part of the report: artifacts (page numbers, repeated headings and names) are left out. */
export interface PageText {
  readonly page: number
  readonly text: string
  /** Points from the left edge, and from the bottom, of the page. */
  readonly x: number
  readonly y: number
}

export interface PdfText {
  readonly content: readonly PageText[]
  /** Everything, artifacts too. */
  readonly all: readonly PageText[]
  readonly pageWidths: readonly number[]
}

/** Reads all text of a PDF in the order in which it is drawn. */
export function readPdfText(bytes: Uint8Array): Promise<PdfText> {
  return withPdf(bytes, async pdf => {
    const content: PageText[] = []
    const all: PageText[] = []
    const pageWidths: number[] = []
    for (let page = 1; page <= pdf.numPages; page += 1) {
      const loaded = await pdf.getPage(page)
      pageWidths.push(loaded.getViewport({ scale: 1 }).width)
      for (const { text, x, y, isArtifact } of await pageItems(loaded)) {
        all.push({ page, text, x, y })
        if (!isArtifact) content.push({ page, text, x, y })
      }
    }
    return { content, all, pageWidths }
  })
}

/** The text of each column of a landscape matrix, top to bottom over all pages, without white space. */
export function columnTexts(texts: readonly PageText[], roles: readonly ColumnRole[]): readonly string[] {
  const frame = pageFrame({ paper: 'A4', orientation: 'landscape' }, theme)
  const widths = columnWidths(roles, frame.width - frame.left - frame.right)
  const edges = widths.map((_, index) => frame.left + widths.slice(0, index).reduce((sum, width) => sum + width, 0))
  const columns = roles.map(() => '')
  for (const { text, x } of texts) {
    const column = edges.findLastIndex(edge => x >= edge - 0.01)
    columns[column] += text
  }
  return columns.map(withoutSpace)
}

export function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '')
}
