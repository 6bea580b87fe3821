import { promisify } from 'node:util'
import { deflate } from 'node:zlib'
import pdfDocument, { type ContentWriter } from 'pdfmake/js/PDFDocument.js'
import type { PageContent, PaintedDocument } from 'pdfmake/js/Printer.js'

const deflated = promisify(deflate)

/** What is drawn on pages, until they are compressed. */
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

/**
 * Compresses the pages, which nothing may be drawn on any more, beside whatever else is done meanwhile. PDFKit would
 * compress one after the other, to the same bytes.
 */
export async function compressPages(document: PaintedDocument): Promise<void> {
  const { start, count } = document.bufferedPageRange()
  const contents = Array.from({ length: count }, (_, index) => {
    document.switchToPage(start + index)
    return document.page.content
  })
  await Promise.all(contents.map(compress))
}

async function compress(content: PageContent): Promise<void> {
  const lines = drawn.get(content)
  if (lines === undefined) return
  const bytes = await deflated(Buffer.from(`${lines.join('\n')}\n`, 'latin1'))
  content.compress = false
  content.write(bytes)
  content.data.Filter = 'FlateDecode'
}
