import {
  AlignmentType,
  Bookmark,
  PageBreak as DocxPageBreak,
  Paragraph as DocxParagraph,
  type FileChild,
  HeadingLevel,
  type ParagraphChild,
  Tab,
  TabStopType,
  TextRun,
} from 'docx'
import type { Block, Facts, Heading, Paragraph, Signatures } from '../../document/document.ts'
import { type Handlers, handle } from '../../document/map-document.ts'
import { announces } from '../../document/page-breaks.ts'
import { type SignatureNote, signatureLines, signatureNote } from '../../document/printed-lines.ts'
import { labelWidth, noteStyle, signatureLayout } from '../../theme/layout.ts'
import { docxContents } from './contents.ts'
import type { DocxContext } from './context.ts'
import { docxCover } from './cover.ts'
import { element } from './field.ts'
import { docxFigure } from './figures.ts'
import { docxCaption, docxInlines } from './inlines.ts'
import { docxList } from './lists.ts'
import { docxPictures } from './pictures.ts'
import { styleIds } from './styles/style-ids.ts'
import { afterMatrix, afterTable, docxRows, docxTable } from './tables.ts'
import { twips } from './units.ts'

const handlers: Handlers<Block, DocxContext, readonly FileChild[]> = {
  cover: docxCover,
  heading: docxHeading,
  paragraph: docxParagraph,
  list: (list, context) => docxList(list, context),
  table: docxTable,
  matrix: (matrix, context) => [
    ...docxCaption(matrix, context),
    docxRows(matrix, context),
    ...afterTable(matrix, afterMatrix),
  ],
  figure: docxFigure,
  pictures: docxPictures,
  facts: docxFacts,
  signatures: docxSignatures,
  contents: docxContents,
  pageBreak: () => [],
}

/** The paragraphs and tables of a block: fresh ones every time, since the library writes into them. */
export function docxBlock(block: Block, context: DocxContext): readonly FileChild[] {
  const children = handle(handlers, block, context)
  if (!context.turnsPage || carriesBreak(block)) return children
  return [new DocxParagraph({ children: [new DocxPageBreak()] }), ...children]
}

/** Whether the first paragraph of a block takes a page break before it as its own property. */
export function carriesBreak(block: Block): boolean {
  if (block.type === 'table') return block.caption !== undefined
  return ['heading', 'paragraph', 'matrix', 'figure', 'contents'].includes(block.type)
}

const headingLevels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const

function docxHeading(heading: Heading, context: DocxContext): readonly FileChild[] {
  const isChapter = heading.level === 1
  const anchor = context.anchors.of(heading) ?? ''
  const [, label = '', stop = ''] = /^(.*?)(\.?)$/s.exec(heading.label ?? '') ?? []
  const gap = isChapter ? { break: 1 } : { children: [new Tab()] }
  const children = [
    // References say the label without its stop.
    ...bookmarked(context.labelBookmarkOf(anchor), [new TextRun(label)]),
    ...(stop === '' ? [] : [new TextRun(stop)]),
    new TextRun(gap),
    ...docxInlines(heading.children, context),
  ]
  return [
    new DocxParagraph({
      heading: headingLevels[heading.level],
      // A chapter begins its page by its style.
      pageBreakBefore: context.turnsPage && !isChapter,
      children: [new Bookmark({ id: context.bookmarkOf(anchor), children })],
      ...(!isChapter && { tabStops: [{ type: TabStopType.LEFT, position: twips(labelWidth) }] }),
    }),
  ]
}

function docxParagraph(paragraph: Paragraph, context: DocxContext): readonly FileChild[] {
  return [
    new DocxParagraph({
      style: styleIds[paragraph.role],
      pageBreakBefore: context.turnsPage,
      keepNext: announces(paragraph),
      children: docxInlines(paragraph.children, context),
    }),
  ]
}

/** Where the colons and the texts of labels stand, in points. */
export const factStops = { colon: 4.2 * labelWidth, text: 4.6 * labelWidth } as const

function docxFacts(facts: Facts, context: DocxContext): readonly FileChild[] {
  const [colon, text] = [twips(factStops.colon), twips(factStops.text)]
  return facts.rows.map(row => {
    const label = [new TextRun(row.label), new TextRun({ children: [new Tab(), ':', new Tab()] })]
    return new DocxParagraph({
      style: styleIds.plain,
      children: [...label, ...docxInlines(row.children, context)],
      indent: { left: text, hanging: text },
      tabStops: [colon, text].map(position => ({ type: TabStopType.LEFT, position })),
    })
  })
}

function docxSignatures(signatures: Signatures, context: DocxContext): readonly FileChild[] {
  const left = twips(context.area.width - signatureLayout.width)
  const lines = signatureLines(signatures).map(
    ({ children, role }) =>
      new DocxParagraph({
        style: styleIds.plain,
        alignment: AlignmentType.LEFT,
        keepNext: true,
        keepLines: true,
        indent: { left },
        spacing: { before: 0, after: twips(role === 'signed' ? signatureLayout.room : 0) },
        children: docxInlines(role === 'name' ? [{ type: 'strong', children }] : children, context),
      }),
  )
  const note = signatureNote(signatures)
  return [
    new DocxParagraph({ children: [], keepNext: true }),
    ...lines,
    ...(note === undefined ? [] : [docxNote(note, context)]),
  ]
}

function docxNote({ children }: SignatureNote, context: DocxContext): FileChild {
  return new DocxParagraph({
    style: styleIds.note,
    keepLines: true,
    spacing: { before: twips(noteStyle(context.theme).above) },
    children: docxInlines(children, context),
  })
}

/** A bookmark that may stand inside of another; the library opens only the outer one. */
function bookmarked(name: string, children: readonly ParagraphChild[]): ParagraphChild[] {
  const start = element('w:bookmarkStart', { 'w:id': name, 'w:name': name })
  // Its children take any element, though their type names only those that the library makes.
  return [start, ...children, element('w:bookmarkEnd', { 'w:id': name })] as ParagraphChild[]
}
