import type { PaintedDocument } from 'pdfmake/js/Printer.js'
import type { FaceName } from '../../typeset/faces.ts'
import { decimal, inPdfSpace, rgb } from './operators.ts'
import type { PaintFonts } from './paint-fonts.ts'

/** A text beside the report itself, such as a page number; place in points from the top left corner of the page. */
export interface Artifact {
  readonly text: string
  readonly face: FaceName
  readonly size: number
  readonly colour: string
  readonly x: number
  readonly baseline: number
}

/** Draws texts on the current page as artifacts of pagination: seen, but no part of what is read. */
export function paintArtifacts(document: PaintedDocument, fonts: PaintFonts, artifacts: readonly Artifact[]): void {
  if (artifacts.length === 0) return
  const operators = artifacts.flatMap(({ text, face, size, colour, x, baseline }) => [
    `${fonts.select(face, size)} ${rgb(colour)} rg`,
    `1 0 0 1 ${decimal(x)} ${decimal(document.page.height - baseline)} Tm ${fonts.show(face, text)}`,
  ])
  const artifact = ['/Artifact <</Type /Pagination>> BDC', 'BT', ...operators, 'ET', 'EMC']
  document.addContent(inPdfSpace(document.page.height, artifact))
}
