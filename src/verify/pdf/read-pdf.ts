// PDF files read back: what stands on each page, and where. The bytes of a file come in; a `ReadReport` goes out.

import { groupBy } from '../../base/group-by.ts'
import type { ReadEntry, ReadFigure, ReadPage, ReadReport, ReadText } from '../read-report.ts'
import { contentsLines, pageFoot, pageHead } from './apart-from-text.ts'
import { type PageItem, pageItems, withPdf } from './page-items.ts'
import { pageRules } from './page-rules.ts'
import { isIn, joinParts, type TablePart, tableAreas } from './pdf-tables.ts'
import type { PDFDocumentProxy, PDFPageProxy } from './pdfjs.ts'
import { readLeads, readOutline } from './read-places.ts'

/** Reads a PDF back. Rejects where the bytes are no PDF. */
export function readPdf(bytes: Uint8Array): Promise<ReadReport> {
  return withPdf(bytes, readAll)
}

async function readAll(pdf: PDFDocumentProxy): Promise<ReadReport> {
  const labels = (await pdf.getPageLabels()) ?? []
  const reader = new PageReader()
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    await reader.read(page, labels[number - 1] ?? '')
    page.cleanup()
  }
  const leads = await readLeads(pdf, page => reader.linesOf(page))
  return { ...reader.finish(), leads, headings: await readOutline(pdf) }
}

/** Sorts what stands on the pages, one after the other. */
class PageReader {
  readonly #texts: ReadText[] = []
  readonly #parts: TablePart[] = []
  readonly #entries: ReadEntry[] = []
  readonly #figures: ReadFigure[] = []
  readonly #pages: ReadPage[] = []
  /** Heights at which lines of contents stand, by page. */
  readonly #lines = new Map<number, readonly number[]>()

  /** Heights at which lines of contents stand on a page. */
  linesOf(page: number): readonly number[] {
    return this.#lines.get(page) ?? []
  }

  async read(page: PDFPageProxy, label: string): Promise<void> {
    const number = page.pageNumber
    const [items, rules] = [await pageItems(page), await pageRules(page)]
    const areas = tableAreas(rules)
    const height = page.view[3] ?? 0
    const outside = items.filter(item => !areas.some(area => isIn(area, item)))
    const contents = contentsLines(outside)
    this.#pages.push({ label, foot: pageFoot(outside, height), head: pageHead(outside, height) })
    this.#lines.set(
      number,
      contents.lines.map(({ y }) => y),
    )
    this.#readFigures(items, number)
    const parts = areas.map(area => ({ area, items: [] as PageItem[], page: number, after: -1 }))
    for (const item of items) {
      if (item.isArtifact || item.figure !== undefined || contents.isApart(item)) continue
      const part = parts.find(({ area }) => isIn(area, item))
      if (part === undefined) this.#write(item, number)
      else {
        if (part.after < 0) part.after = this.#texts.length
        part.items.push(item)
      }
    }
    this.#parts.push(...parts.filter(part => part.items.length > 0))
    for (const line of contents.lines) this.#entries.push({ text: line.text, label: line.label, page: number })
  }

  finish(): Omit<ReadReport, 'leads' | 'headings'> {
    const [texts, entries, figures, pages] = [this.#texts, this.#entries, this.#figures, this.#pages]
    const apart = { alts: [], sections: [], captions: [] }
    return { format: 'pdf', texts, tables: joinParts(this.#parts), entries, figures, pages, ...apart }
  }

  #write({ text, endsLine }: PageItem, page: number): void {
    this.#texts.push({ text, endsLine, page })
  }

  #readFigures(items: readonly PageItem[], page: number): void {
    const words = groupBy(
      items.filter(({ figure, text }) => figure !== undefined && text.trim() !== ''),
      ({ figure }) => figure,
    )
    for (const inside of words.values()) this.#figures.push({ words: inside.map(({ text }) => text.trim()), page })
  }
}
