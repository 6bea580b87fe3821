import pdfDocument, { type ContentWriter } from 'pdfmake/js/PDFDocument.js'
import type { PageContent, PaintedDocument } from 'pdfmake/js/Printer.js'

/** What is drawn on pages, until it is written to them. */
const drawn = new WeakMap<PageContent, string[]>()
let addOtherwise: ContentWriter['addContent'] | undefined

/**
 * Keeps what is drawn on pages as text. PDFKit 0.19.1 makes a buffer of every operator, some ten for each word that pdfmake
 * draws; there is no option. Doing it twice is harmless.
 */
export function keepContents(): void {
  if (addOtherwise !== undefined) return
  const { prototype } = pdfDocument.default
  addOtherwise = prototype.addContent
  prototype.addContent = keepContent
}

function keepContent(this: ContentWriter, operators: string): ContentWriter {
  const { content } = this.page
  // A group of a drawing that is put on the page later.
  if (content === undefined) return addOtherwise?.call(this, operators) ?? this
  const lines = drawn.get(content)
  if (lines === undefined) drawn.set(content, [operators])
  else lines.push(operators)
  return this
}

/** Writes to the pages what is drawn on them; nothing may be drawn any more. */
export function writePages(document: PaintedDocument): void {
  const { start, count } = document.bufferedPageRange()
  for (let page = start; page < start + count; page += 1) {
    document.switchToPage(page)
    const { content } = document.page
    const lines = drawn.get(content)
    if (lines === undefined) continue
    content.write(Buffer.from(`${lines.join('\n')}\n`, 'latin1'))
    drawn.delete(content)
  }
}
