import type { OpenDocument, PageContent } from 'pdfmake/js/PDFDocument.js'
import { shareOut } from '../../base/share-out.ts'
import type { DeflatePort } from '../../ports/ports.ts'

/** What is drawn on pages, until it is written to them. */
const drawn = new WeakMap<PageContent, string[]>()

/** Keeps what is drawn on a page as text: PDFKit 0.19.1 makes a buffer of every operator. */
export function keepOperators(content: PageContent, operators: string): void {
  const lines = drawn.get(content)
  if (lines === undefined) drawn.set(content, [operators])
  else lines.push(operators)
}

/** Pages that are packed at a time: enough for every core, and few enough that their packers take little memory. */
const lanes = 8

/**
 * Writes to the pages what is drawn on them; nothing may be drawn any more. With `deflate` they are packed meanwhile, some
 * at a time, where PDFKit would pack one after the other while it writes the file.
 */
export async function writePages(document: OpenDocument, deflate?: DeflatePort['deflate']): Promise<void> {
  const { start, count } = document.bufferedPageRange()
  const pages = Array.from({ length: count }, (_, index) => {
    document.switchToPage(start + index)
    return document.page.content
  })
  const contents = pages.filter(content => content !== undefined)
  const write = (content: PageContent) => writeContent(content, deflate)
  await shareOut(
    contents,
    Array.from({ length: lanes }, () => write),
  )
}

async function writeContent(content: PageContent, deflate: DeflatePort['deflate'] | undefined): Promise<void> {
  const lines = drawn.get(content)
  if (lines === undefined) return
  drawn.delete(content)
  const bytes = Buffer.from(`${lines.join('\n')}\n`, 'latin1')
  if (deflate === undefined) return content.write(bytes)
  content.write(await deflate(bytes))
  content.compress = false
}
