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
import type { Section } from '../../document/document.ts'
import { markingStyle, pageFrame } from '../theme.ts'
import { styleIds } from './docx-styles.ts'
import { twips } from './units.ts'

/** Paper, margins, page numbers and what stands at the head and foot of every page of a section. */
export function docxPageSetup(section: Section, marking: string | undefined): Omit<ISectionOptions, 'children'> {
  return {
    properties: sectionProperties(section),
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
        // From the edge to the top of the letters, which stand on half of the margin.
        header: twips(frame.top / 2 - markingStyle.size),
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

function markingLine(marking: string | undefined): Paragraph {
  return new Paragraph({ style: styleIds.header, children: marking === undefined ? [] : [new TextRun(marking)] })
}
