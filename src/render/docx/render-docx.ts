import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  Header,
  type IPropertiesOptions,
  type ISectionOptions,
  NumberFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx'
import type { FontFamily } from '../../base/ports.ts'
import type { ReportDocument, Section } from '../../document/document.ts'
import type { Matrix } from '../../document/table.ts'
import { loadFaces } from '../../typeset/faces.ts'
import { collectAnchors } from '../anchors.ts'
import { textArea } from '../measures.ts'
import { footerStyle, markingStyle, pageFrame } from '../theme.ts'
import { docxBlock } from './blocks.ts'
import type { DocxContext } from './context.ts'
import { docxStyles, docxTableStyles } from './docx-styles.ts'
import { emptyPages } from './empty-pages.ts'
import { estimatePages } from './estimate-pages.ts'
import { docxNumbering } from './lists.ts'
import { docxMatrix } from './tables.ts'
import { halfPoints, hex, twips } from './units.ts'

/**
 * Renders the document as DOCX with real styles, lists and fields. Its contents hold page numbers from the start, laid
 * out as Word would: the text by the library, the matrices by our own measurer.
 */
export async function renderDocx(document: ReportDocument, fonts: FontFamily): Promise<Uint8Array> {
  const faces = loadFaces(fonts)
  const estimated = await estimatePages(pageNumbers =>
    toDocxDocument(document, {
      pageNumbers,
      pageOf: () => undefined,
      matrix: (matrix, area) => emptyPages(matrix, faces, area),
    }),
  )
  const written = toDocxDocument(document, {
    pageNumbers: () => estimated,
    pageOf: bookmark => estimated.bookmarks.get(bookmark),
    matrix: (matrix, { width }) => docxMatrix(matrix, width),
  })
  return new Uint8Array(await Packer.toBuffer(written))
}

interface DocxChoices {
  readonly pageNumbers: NonNullable<IPropertiesOptions['pageNumbers']>
  readonly pageOf: DocxContext['pageOf']
  readonly matrix: (matrix: Matrix, area: ReturnType<typeof textArea>) => readonly FileChild[]
}

function toDocxDocument(document: ReportDocument, choices: DocxChoices): Document {
  const { title, author } = document.meta
  const shared = { assets: document.assets, anchors: collectAnchors(document), nextList: counter() }
  return new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    styles: docxStyles(),
    externalStyles: docxTableStyles(),
    numbering: docxNumbering(),
    pageNumbers: choices.pageNumbers,
    sections: document.sections.map(section => docxSection(section, document.meta.marking, shared, choices)),
  })
}

/** 1, 2, 3 … */
function counter(): () => number {
  let count = 0
  return () => {
    count += 1
    return count
  }
}

/** What the sections of a document have in common. */
type Shared = Pick<DocxContext, 'assets' | 'anchors' | 'nextList'>

function docxSection(
  section: Section,
  marking: string | undefined,
  shared: Shared,
  choices: DocxChoices,
): ISectionOptions {
  const area = textArea(pageFrame(section))
  const context = {
    ...shared,
    width: area.width,
    pageOf: choices.pageOf,
    matrix: (matrix: Matrix) => choices.matrix(matrix, area),
  }
  return {
    properties: sectionProperties(section),
    children: section.children.flatMap((block, index) => {
      const turnsPage = section.children[index - 1]?.type === 'pageBreak'
      return docxBlock(block, { ...context, turnsPage })
    }),
    footers: { default: new Footer({ children: [pageNumberLine(section)] }) },
    headers: { default: new Header({ children: [markingLine(marking)] }) },
  }
}

function sectionProperties(section: Section): NonNullable<ISectionOptions['properties']> {
  const frame = pageFrame(section)
  const isLandscape = section.orientation === 'landscape'
  // The library turns the paper itself: it wants the upright size.
  const [width, height] = isLandscape ? [frame.height, frame.width] : [frame.width, frame.height]
  const formatType = section.numbering === 'roman' ? NumberFormat.LOWER_ROMAN : NumberFormat.DECIMAL
  return {
    type: SectionType.NEXT_PAGE,
    page: {
      size: {
        width: twips(width),
        height: twips(height),
        orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        top: twips(frame.top),
        right: twips(frame.right),
        bottom: twips(frame.bottom),
        left: twips(frame.left),
        header: twips(frame.top / 2),
        footer: twips(frame.bottom / 2),
      },
      pageNumbers: { formatType, ...(section.restart && { start: 1 }) },
    },
  }
}

function pageNumberLine({ numbering }: Section): Paragraph {
  const { size, colour } = footerStyle
  const run = { size: halfPoints(size), color: hex(colour) }
  const children = numbering === 'none' ? [] : [new TextRun({ ...run, children: [PageNumber.CURRENT] })]
  return new Paragraph({ alignment: AlignmentType.CENTER, children })
}

function markingLine(marking: string | undefined): Paragraph {
  const { size, bold, colour } = markingStyle
  const run = { size: halfPoints(size), bold, color: hex(colour) }
  const children = marking === undefined ? [] : [new TextRun({ ...run, text: marking })]
  return new Paragraph({ alignment: AlignmentType.CENTER, children })
}
