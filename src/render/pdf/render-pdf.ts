import type { PaintedDocument } from 'pdfmake/js/Printer.js'
import type { FontFamily } from '../../base/ports.ts'
import type { ReportDocument } from '../../document/document.ts'
import { loadFaces } from '../../typeset/faces.ts'
import { PageBook } from './page-book.ts'
import { PagePainter } from './page-painter.ts'
import { paintMargins } from './paint-margins.ts'
import { planPdf } from './plan-pdf.ts'
import { printDefinition } from './print-definition.ts'

export interface RenderedPdf {
  readonly bytes: Uint8Array
  readonly pages: number
}

/** Renders the document as PDF, telling `step` how many pages are drawn. The same document gives the same bytes. */
export async function renderPdf(
  document: ReportDocument,
  fonts: FontFamily,
  step: (done: number, total: number) => void = () => {},
): Promise<RenderedPdf> {
  const faces = loadFaces(fonts)
  const book = new PageBook(document.sections)
  const painter = new PagePainter(faces, book, step)
  const painted = await printDefinition(planPdf(document, faces, book, painter), fonts)
  paintMargins(painted, book, document.meta.marking, painter.fontsOf(painted), faces)
  const pages = painted.bufferedPageRange().count
  return { bytes: await collectBytes(painted), pages }
}

function collectBytes(painted: PaintedDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    painted.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    painted.on('error', reject)
    painted.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    painted.end()
  })
}
