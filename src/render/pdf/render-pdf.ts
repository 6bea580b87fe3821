import type { PaintedDocument } from 'pdfmake/js/Printer.js'
import type { FontFamily } from '../../base/ports.ts'
import type { ReportDocument } from '../../document/document.ts'
import { loadFaces } from '../../typeset/faces.ts'
import { paintPages } from './paint-pages.ts'
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
  const plan = planPdf(document, faces)
  const painted = await printDefinition(plan.definition, fonts)
  paintPages(painted, document, plan, faces, step)
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
