import fc from 'fast-check'
import type { CalendarDate } from '../../src/base/dates/calendar-date.ts'

import {
  type Block,
  type Heading,
  type List,
  type Paragraph,
  posterRoles,
  type ReportDocument,
  type Section,
} from '../../src/document/document.ts'
import { mapBlocks, mapInlines } from '../../src/document/map-document.ts'
import { sampleJpeg } from '../picture/sample-jpegs.ts'
import { anyFigure } from './arbitrary-figure.ts'
import { anyInlines, anyWords, referable } from './arbitrary-inlines.ts'
import { anyMatrix, anyTable } from './arbitrary-tables.ts'
import { heading, matrix, matrixRow, row, section, table } from './build.ts'

export const anyHeading: fc.Arbitrary<Heading> = fc.record({
  type: fc.constant('heading'),
  level: fc.constantFrom(1, 2, 3, 4),
  series: fc.constantFrom('chapter', 'appendix'),
  children: anyInlines,
})

const anyParagraph: fc.Arbitrary<Paragraph> = fc.record({
  type: fc.constant('paragraph'),
  role: fc.constantFrom('body', 'plain', 'note', 'title', ...posterRoles),
  children: anyInlines,
})

const { list: anyList } = fc.letrec<{ list: List; child: Paragraph | List }>(tie => ({
  child: fc.oneof({ depthIdentifier: 'list', maxDepth: 2 }, anyParagraph, tie('list')),
  list: fc.record({
    type: fc.constant('list'),
    marker: fc.constantFrom('number', 'letter', 'bullet'),
    items: fc.array(
      fc
        .tuple(anyParagraph, fc.array(tie('child'), { maxLength: 2, depthIdentifier: 'list' }))
        .map(([first, rest]) => ({
          children: [first, ...rest],
        })),
      { minLength: 1, maxLength: 3 },
    ),
  }),
}))

const anySignatory = fc
  .tuple(anyWords, anyWords, anyWords, fc.option(fc.stringMatching(/^[0-9]{18}$/), { nil: undefined }))
  .map(([agency, title, name, nip]) => ({ agency, title, name, ...(nip !== undefined && { nip }) }))

/** A photograph of 36 by 20 pixels. */
const photo = { format: 'jpg', bytes: sampleJpeg('baseline'), width: 36, height: 20 } as const

export const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  anyHeading,
  anyParagraph,
  anyList,
  anyTable,
  anyMatrix,
  anyFigure,
  fc.record({
    type: fc.constant('cover'),
    lines: fc.array(
      fc.record({ role: fc.constantFrom('title', 'subtitle', 'number', 'agency'), children: anyInlines }),
      { minLength: 1, maxLength: 4 },
    ),
  }),
  fc.record({
    type: fc.constant('facts'),
    rows: fc.array(fc.record({ label: anyWords, children: anyInlines }), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant('signatures'),
    placeAndDate: anyWords,
    signatories: fc.array(anySignatory, { minLength: 1, maxLength: 2 }),
  }),
  fc.record({ type: fc.constant('contents'), of: fc.constantFrom('headings', 'tables', 'figures'), title: anyWords }),
  fc.constant<Block>({ type: 'pageBreak' }),
)

const anySection: fc.Arbitrary<Section> = fc.record({
  paper: fc.constantFrom('A4', 'F4'),
  orientation: fc.constantFrom('portrait', 'landscape'),
  numbering: fc.constantFrom('none', 'roman', 'arabic'),
  restart: fc.boolean(),
  children: fc.array(anyBlock, { maxLength: 5 }),
})

/** What every reference leads to: a heading, a table and a matrix in a section of their own. */
const targets: Section = section([
  heading(2, 'Tujuan', { id: referable[0] }),
  table([row('a')], { id: referable[1] }),
  matrix([matrixRow('b')], { id: referable[2] }),
])

/** A document that passes `checkDocument`, with references that resolve. */
export const anyDocument: fc.Arbitrary<ReportDocument> = fc
  .record({ title: anyWords, author: anyWords, sections: fc.array(anySection, { maxLength: 3 }) })
  .map(({ title, author, sections }) => ({
    meta: { title, author, issuedOn: '2023-07-27' as CalendarDate, language: 'id' },
    sections: [...sections.map(withPhotos).map(withIds), targets],
    assets: new Map([['foto', photo]]),
  }))

/** A document of which every reference names its page where it may. */
export const anyDocumentNamingPages: fc.Arbitrary<ReportDocument> = anyDocument.map(document =>
  mapBlocks(document, block => {
    if (block.type !== 'paragraph' && block.type !== 'list' && block.type !== 'facts') return block
    return mapInlines(block, inline => (inline.type === 'reference' ? { ...inline, page: true } : inline))
  }),
)

/** Behind every chart there are photographs with its words, as many as it has categories. */
function withPhotos(one: Section): Section {
  const children = one.children.flatMap((block): readonly Block[] => {
    if (block.type !== 'figure') return [block]
    const { alt, caption, chart } = block
    const pictures = chart.categories.map(() => ({ asset: 'foto', alt, children: caption.children }))
    return [block, { type: 'pictures', pictures }]
  })
  return { ...one, children }
}

/** Names headings, tables and matrices, every third of them not, each differently. */
function withIds(one: Section, sectionIndex: number): Section {
  const children = one.children.map((block, index): Block => {
    const id = `${block.type}-${sectionIndex}-${index}`
    if (block.type === 'matrix') return { ...block, id }
    const isNamed = (block.type === 'heading' || block.type === 'table' || block.type === 'figure') && index % 3 > 0
    return isNamed ? { ...block, id } : block
  })
  return { ...one, children }
}
