import type { TDocumentDefinitions } from 'pdfmake/interfaces.js'
import { toInstant } from '../../base/calendar-date.ts'
import type { ReportDocument, Section } from '../../document/document.ts'
import type { Faces } from '../../typeset/faces.ts'
import { collectAnchors } from '../anchors.ts'
import { textArea } from '../measures.ts'
import { fontNames, type PageFrame, pageFrame, paragraphStyles } from '../theme.ts'
import type { MarkedNode } from './context.ts'
import { type ReservedSlice, SectionFlow } from './section-flow.ts'

/** A definition for pdfmake, and what has to be drawn and known once the pages exist. */
export interface PdfPlan {
  readonly definition: TDocumentDefinitions
  readonly sections: readonly PlannedSection[]
  readonly reserved: readonly ReservedSlice[]
  readonly anchors: ReadonlyMap<string, MarkedNode>
}

export interface PlannedSection {
  readonly section: Section
  readonly frame: PageFrame
  /** Physical pages, from 1; pdfmake calls the section's header for each page of it. */
  readonly pages: number[]
}

/** Everything up to the pages themselves: data in, data out. */
export function planPdf(document: ReportDocument, faces: Faces): PdfPlan {
  const names = collectAnchors(document)
  const anchors = new Map<string, MarkedNode>()
  const planned = document.sections.map(section => {
    const frame = pageFrame(section)
    const { width } = textArea(frame)
    const mark = (anchor: string, node: MarkedNode) => anchors.set(anchor, node)
    const flow = new SectionFlow(
      section,
      { faces, frame, width, assets: document.assets, anchorOf: names.of, mark },
      names,
    )
    return { section, frame, pages: [] as number[], flow }
  })
  const content = planned.map(({ section, frame, pages, flow }) => ({
    section: flow.content,
    pageSize: { width: frame.width, height: frame.height },
    pageOrientation: section.orientation,
    pageMargins: [frame.left, frame.top, frame.right, frame.bottom] as [number, number, number, number],
    header: (page: number) => {
      pages.push(page)
      return undefined
    },
  }))
  return {
    definition: { ...definitionOf(document), content },
    sections: planned,
    reserved: planned.flatMap(({ flow }) => flow.reserved),
    anchors,
  }
}

function definitionOf({ meta }: ReportDocument): Omit<TDocumentDefinitions, 'content'> {
  const { size, lineHeight } = paragraphStyles.body
  return {
    version: '1.7',
    language: meta.language,
    displayTitle: true,
    info: {
      title: meta.title,
      author: meta.author,
      creator: 'laporan',
      producer: 'laporan',
      creationDate: toInstant(meta.issuedOn),
    },
    defaultStyle: { font: fontNames.pdf, fontSize: size, lineHeight },
  }
}
