import { promisify } from 'node:util'
import { deflate } from 'node:zlib'
import type { PaintedDocument } from 'pdfmake/js/Printer.js'

const deflated = promisify(deflate)

/**
 * Compresses what is drawn on the pages, which nothing may be drawn on any more, beside whatever else is done meanwhile.
 * PDFKit 0.19.1 would compress one page after the other, to the same bytes.
 */
export async function deflatePages(document: PaintedDocument): Promise<void> {
  const { start, count } = document.bufferedPageRange()
  const contents = Array.from({ length: count }, (_, index) => {
    document.switchToPage(start + index)
    return document.page.content
  })
  await Promise.all(
    contents.map(async content => {
      if (content.buffer.length === 0) return
      content.buffer = [await deflated(Buffer.concat(content.buffer))]
      content.compress = false
    }),
  )
}
