import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import { toInstant } from '../../base/dates/calendar-date.ts'
import type { SourceData } from '../../base/source-data.ts'
import type { Block, Heading, ReportDocument } from '../../document/document.ts'
import { pageFrame } from '../../theme/page-frame.ts'
import type { Theme } from '../../theme/theme.ts'
import type { Anchors } from '../anchors.ts'
import { type Look, textArea } from '../measures.ts'
import { nodeInTurn } from './lay-in-turn.ts'
import type { BookedSection, PageBook } from './page-book.ts'
import type { PagePainter } from './paint/page-painter.ts'
import { SectionFlow } from './section-flow.ts'
import type { PageTags } from './tags/page-tags.ts'
import type { Around } from './tags/tag-lines.ts'

/** The definition that pdfmake lays out and draws; while it does, the book learns where everything stands. */
export function planPdf(
  document: ReportDocument,
  anchors: Anchors,
  look: Look,
  book: PageBook,
  painter: PagePainter,
  tags: PageTags,
  data: SourceData | undefined,
): TDocumentDefinitions {
  const around =
    (owner: object): Around =>
    (painted, draw) =>
      tags.within(painted, owner, draw)
  const parents = outlineParents(document)
  const content = book.sections.flatMap(({ section, pages }: BookedSection, index): Content[] => {
    const frame = pageFrame(section, look.theme)
    const context = {
      ...look,
      frame,
      ...textArea(frame),
      assets: document.assets,
      anchorOf: anchors.of,
      around,
      outlineParentOf: parents.get.bind(parents),
      mark: book.mark.bind(book),
      pageLabelOf: book.labelOf.bind(book),
    }
    const flow = new SectionFlow(section, context, anchors, painter)
    // pdfmake would give an empty section the page of the next one, with its own paper.
    if (flow.content.length === 0) return []
    const isOddNext = book.sections[index + 1]?.section.begins === 'odd'
    return [
      {
        section: isOddNext ? [...flow.content, toEvenPage(book)] : flow.content,
        pageSize: { width: frame.width, height: frame.height },
        pageOrientation: section.orientation,
        pageMargins: [frame.left, frame.top, frame.right, frame.bottom],
        // pdfmake asks for the header of each page once all are laid out.
        header: page => {
          pages.push(page)
          return undefined
        },
      },
    ]
  })
  return {
    ...definitionOf(document, look.theme),
    ...(data && { files: { [data.name]: attachment(data, document) } }),
    content,
  }
}

/** Ends a section on a left-hand page: one that stays blank where its last is a right-hand one. */
function toEvenPage(book: PageBook): Content {
  return nodeInTurn(page => {
    if (page.number % 2 === 0) return
    page.turn()
    // pdfmake would give a page with nothing on it to the next section.
    page.reserve(page.room, () => {})
    book.blankPages.add(page.number)
  })
}

/** As a data address: from a path PDFKit would take the times of the file. */
function attachment({ name, description, text }: SourceData, { meta }: ReportDocument) {
  const date = toInstant(meta.issuedOn)
  return {
    src: `data:application/json;base64,${Buffer.from(text()).toString('base64')}`,
    name,
    description,
    relationship: 'Source',
    creationDate: date,
    modifiedDate: date,
  }
}

function definitionOf({ meta }: ReportDocument, { fonts, paragraphs }: Theme): Omit<TDocumentDefinitions, 'content'> {
  const { size, lineHeight } = paragraphs.body
  return {
    version: '1.7',
    subset: 'PDF/A-3b',
    language: meta.language,
    displayTitle: true,
    info: {
      title: meta.title,
      author: meta.author,
      creator: 'laporan',
      producer: 'laporan',
      creationDate: toInstant(meta.issuedOn),
    },
    // Named here, since pdfmake calls it by a word.
    defaultStyle: { font: fonts.pdf, fontSize: size, lineHeight, color: '#000000' },
  }
}

/** For every heading, the nearest one before it of a higher level, under which the viewer's outline shows it. */
function outlineParents(document: ReportDocument): ReadonlyMap<Block, Heading> {
  const parents = new Map<Block, Heading>()
  let open: readonly Heading[] = []
  for (const block of document.sections.flatMap(section => section.children)) {
    if (block.type !== 'heading') continue
    open = open.filter(({ level }) => level < block.level)
    const parent = open.at(-1)
    if (parent !== undefined) parents.set(block, parent)
    open = [...open, block]
  }
  return parents
}
