import type { PaintedDocument } from 'pdfmake/js/Printer.js'
import type { ReportDocument } from '../../document/document.ts'
import type { Faces } from '../../typeset/faces.ts'
import type { PageNumberSlot } from '../../typeset/lay-contents.ts'
import { contentsStyles, footerStyle, markingStyle } from '../theme.ts'
import { labelPages, type PageLabel } from './page-labels.ts'
import { type Artifact, paintArtifacts } from './paint-artifacts.ts'
import { PaintFonts } from './paint-fonts.ts'
import { paintSlice } from './paint-slice.ts'
import type { PdfPlan } from './plan-pdf.ts'
import type { ReservedSlice } from './section-flow.ts'

/** Draws what waited for the pages: typeset blocks, page numbers in footers and contents, the marking of an edition. */
export function paintPages(
  painted: PaintedDocument,
  document: ReportDocument,
  plan: PdfPlan,
  faces: Faces,
  step: (done: number, total: number) => void,
): void {
  const labels = labelPages(plan.sections.map(({ section, pages }) => ({ section, pages: pages.length })))
  const fonts = new PaintFonts(painted)
  const labelOf = (anchor: string) => labels[pageOf(plan.anchors.get(anchor)) - 1]?.text ?? ''
  plan.reserved.forEach((reserved, index) => {
    paintReserved(painted, fonts, faces, reserved, labelOf)
    step(index + 1, plan.reserved.length)
  })
  for (const { frame, pages } of plan.sections) {
    for (const page of pages) {
      painted.switchToPage(page - 1)
      const label = labels[page - 1]
      paintArtifacts(painted, fonts, [
        ...footer(label, frame.width, frame.height - frame.bottom / 2, faces),
        ...marking(document.meta.marking, frame.width, frame.top / 2, faces),
      ])
    }
  }
  painted._root.data.PageLabels = { Nums: pageLabelRanges(labels) }
}

function pageOf(node: ReservedSlice['node'] | undefined): number {
  const page = node?.positions?.[0]?.pageNumber
  if (page === undefined) throw new RangeError('a planned block found no page')
  return page
}

function paintReserved(
  painted: PaintedDocument,
  fonts: PaintFonts,
  faces: Faces,
  { slice, node, frame, anchor }: ReservedSlice,
  labelOf: (anchor: string) => string,
): void {
  const page = pageOf(node)
  const top = node.positions?.[0]?.top ?? frame.top
  painted.switchToPage(page - 1)
  paintSlice(painted, fonts, slice, { x: frame.left, y: top })
  if (anchor !== undefined) painted.addNamedDestination(anchor, 'XYZ', frame.left, top, null)
  if (!('slots' in slice)) return
  const shift = { x: frame.left, y: top }
  paintArtifacts(
    painted,
    fonts,
    slice.slots.flatMap(slot => pageNumber(slot, labelOf(slot.anchor), shift, faces)),
  )
  for (const slot of slice.slots) {
    painted.goTo(frame.left, top + slot.top, slot.right, slot.bottom - slot.top, slot.anchor)
  }
}

/** Dots from the end of an entry to its page number. They stand on one grid, so that they line up down the page. */
function pageNumber(
  slot: PageNumberSlot,
  label: string,
  shift: { readonly x: number; readonly y: number },
  faces: Faces,
): readonly Artifact[] {
  const { size } = contentsStyles.entry
  const place = { face: 'regular', size, colour: '#000000', baseline: shift.y + slot.baseline } as const
  const labelX = slot.right - faces.regular.widthOf(label) * size
  const step = faces.regular.widthOf('.') * size * 2
  const firstDot = Math.ceil((slot.leaderFrom + size / 2) / step)
  const lastDot = Math.floor((labelX - size) / step)
  const dots = Array.from({ length: Math.max(0, lastDot - firstDot + 1) }, (_, index) => (firstDot + index) * step)
  return [...dots.map(x => ({ ...place, text: '.', x: shift.x + x })), { ...place, text: label, x: shift.x + labelX }]
}

function footer(label: PageLabel | undefined, width: number, baseline: number, faces: Faces): readonly Artifact[] {
  if (label === undefined || label.text === '') return []
  const { size, colour } = footerStyle
  const x = (width - faces.regular.widthOf(label.text) * size) / 2
  return [{ text: label.text, face: 'regular', size, colour, x, baseline }]
}

function marking(text: string | undefined, width: number, baseline: number, faces: Faces): readonly Artifact[] {
  if (text === undefined) return []
  const { size, colour } = markingStyle
  const x = (width - faces.bold.widthOf(text) * size) / 2
  return [{ text, face: 'bold', size, colour, x, baseline }]
}

const labelStyles = { roman: { S: 'r' }, arabic: { S: 'D' }, none: {} } as const

/** The same labels for the page list of the viewer: an entry wherever the counting changes. */
function pageLabelRanges(labels: readonly PageLabel[]): readonly unknown[] {
  return labels.flatMap((label, index) => {
    const before = labels[index - 1]
    const goesOn = before?.numbering === label.numbering && label.number === before.number + 1
    return goesOn ? [] : [index, { ...labelStyles[label.numbering], ...(label.number > 0 && { St: label.number }) }]
  })
}
