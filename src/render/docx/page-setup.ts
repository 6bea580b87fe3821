import {
  Footer,
  Header,
  type ISectionOptions,
  NumberFormat,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx'
import type { DocumentMeta, Section } from '../../document/document.ts'
import { type RunningLine, runningLines } from '../../document/printed-lines.ts'
import { type PageFrame, pageFrame } from '../../theme/page-frame.ts'
import type { Look } from '../measures.ts'
import { type HeadLine, setRunningHead } from '../running-head.ts'
import { styleIds } from './styles/style-ids.ts'
import { twips } from './units.ts'

/** Paper, margins, page numbers and what stands at the head and foot of every page of a section. */
export function docxPageSetup(section: Section, meta: DocumentMeta, look: Look): Omit<ISectionOptions, 'children'> {
  const lines = runningLines(section, meta)
  return {
    properties: sectionProperties(section, lines, look),
    footers: { default: new Footer({ children: [pageNumberLine(section)] }) },
    headers: { default: new Header({ children: headLines(lines) }) },
  }
}

function sectionProperties(
  section: Section,
  lines: readonly RunningLine[],
  look: Look,
): NonNullable<ISectionOptions['properties']> {
  const frame = pageFrame(section, look.theme)
  const isLandscape = section.orientation === 'landscape'
  // The library turns the paper itself: it wants the upright size.
  const [width, height] = isLandscape ? [frame.height, frame.width] : [frame.width, frame.height]
  const formatType = section.numbering === 'roman' ? NumberFormat.LOWER_ROMAN : NumberFormat.DECIMAL
  return {
    type: section.begins === 'odd' ? SectionType.ODD_PAGE : SectionType.NEXT_PAGE,
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
        header: twips(headTop(setRunningHead(lines, frame, look), frame)),
        footer: twips(frame.bottom / 2),
      },
      pageNumbers: { formatType, ...(section.restart && { start: 1 }) },
    },
  }
}

function pageNumberLine({ numbering }: Section): Paragraph {
  const children = numbering === 'none' ? [] : [new TextRun({ children: [PageNumber.CURRENT] })]
  return new Paragraph({ style: styleIds.footer, children })
}

/** From the edge of the paper to the top of the letters of the first line. */
function headTop([first]: readonly HeadLine[], { top }: PageFrame): number {
  return first === undefined ? top / 2 : first.baseline - first.style.size
}

/** Word takes no header without a paragraph. */
function headLines(lines: readonly RunningLine[]): readonly Paragraph[] {
  if (lines.length === 0) return [new Paragraph({ style: styleIds.header })]
  const styles = { marking: styleIds.marking, head: styleIds.header } as const
  return lines.map(({ role, text }) => new Paragraph({ style: styles[role], children: [new TextRun(text)] }))
}
