// Here a document becomes a PDF.
// Every block is laid by our typesetter (`flow`, `typeset/flow`) and drawn (`paint`) on the pages of a document of pdfmake's,
// which hosts pages, fonts, outline, attachment and properties. All of it is tagged (`tags`).
// In come a resolved document, a theme and fonts. Out go bytes and the number of pages.

import type { SourceData } from '../../base/source-data.ts'
import type { ReportDocument } from '../../document/document.ts'
import type { DeflatePort, FontFamily } from '../../ports/ports.ts'
import type { Theme } from '../../theme/theme.ts'
import { loadFaces } from '../../typeset/faces.ts'
import { collectAnchors } from '../anchors.ts'
import { describe } from './describe.ts'
import { collectBytes, holdPictures } from './document-bytes.ts'
import { layDocument } from './lay-document.ts'
import { openDocument } from './open-document.ts'
import { packObjects } from './pack-objects.ts'
import { writePages } from './page-contents.ts'
import { PagePainter } from './paint/page-painter.ts'
import { paintMargins } from './paint/paint-margins.ts'
import { PageTags } from './tags/page-tags.ts'
import { structureOf } from './tags/structure-of.ts'
import { writeStructure } from './tags/write-structure.ts'

export interface RenderedPdf {
  readonly bytes: Uint8Array
  readonly pages: number
}

export interface RenderPdfOptions {
  /** Attached to the file as what it was made from. */
  readonly data?: SourceData
  /** Packs the pages in threads, and the objects beside them; without it the file says the same in twice the bytes. */
  readonly deflate?: DeflatePort['deflate']
  /** Is told how many of the pages are drawn. */
  readonly step?: (done: number, total: number) => void
}

/** Renders the document as tagged PDF, as PDF/A-3b. The same document gives the same bytes. */
export async function renderPdf(
  document: ReportDocument,
  theme: Theme,
  fonts: FontFamily,
  { data, deflate, step = () => {} }: RenderPdfOptions = {},
): Promise<RenderedPdf> {
  const look = { theme, faces: loadFaces(fonts) }
  const anchors = collectAnchors(document)
  const { pages, book } = layDocument(document, anchors, look)
  const painted = openDocument(document.meta, theme.fonts.pdf, fonts, look.faces, data)
  const tags = new PageTags(structureOf(document, anchors))
  const painter = new PagePainter(painted, look, book, tags)
  pages.forEach(({ frame, items }, index) => {
    painted.addPage({ size: [frame.width, frame.height], margin: 0 })
    for (const { y, drawn } of items) drawn(painter, frame.left, frame.top + y)
    painter.drawLines()
    step(index + 1, pages.length)
  })
  paintMargins(painted, book, document.meta, painter.fonts, look)
  const letPicturesGo = holdPictures(painted)
  const written = writePages(painted, deflate)
  writeStructure(painted, tags)
  describe(painted, document.meta)
  await written
  const bytes = await collectBytes(painted, letPicturesGo)
  return { bytes: deflate === undefined ? bytes : await packObjects(bytes, deflate), pages: pages.length }
}
