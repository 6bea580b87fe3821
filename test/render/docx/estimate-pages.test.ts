import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, Heading, Paragraph } from '../../../src/document/document.ts'
import type { MatrixItem } from '../../../src/document/table.ts'
import { bookmarksOf } from '../../../src/render/docx/docx-bookmarks.ts'
import { estimatePages } from '../../../src/render/docx/estimate-pages.ts'
import { loadFaces } from '../../../src/typeset/faces.ts'
import {
  cell,
  documentOf,
  group,
  heading,
  matrix,
  matrixRow,
  paragraph,
  row,
  section,
  strong,
  table,
  text,
} from '../../document/build.ts'
import { runs } from '../../laws.ts'
import { resolved } from '../catalogue.ts'
import { theme } from '../default-theme.ts'
import { fonts } from '../fonts.ts'
import { layOut, linesOf } from './lay-out.ts'

// The library lays pages out as Word does, for everything that Word can do, and takes seconds for a long report. Ours does
// it for what we write.

const vocabulary =
  'layanan sertifikasi masing-masing unit kerja telah menindaklanjuti rekomendasi hasil survei 2023/2024 SKM-2 (terlampir), waktu 5–7 hari dan sebaik-baiknya oleh petugas'.split(
    ' ',
  )
const words = (least: number, most: number) =>
  fc.array(fc.constantFrom(...vocabulary), { minLength: least, maxLength: most }).map(list => list.join(' '))

const anyParagraph: fc.Arbitrary<Paragraph> = fc
  .tuple(words(1, 160), words(0, 6), fc.constantFrom('body', 'plain', 'note', 'title'), fc.boolean())
  .map(([plain, bold, role, isAnnouncing]) => ({
    ...paragraph(`${plain} `, strong(text(bold)), isAnnouncing ? ':' : '.'),
    role: role as Paragraph['role'],
  }))

const anyList: fc.Arbitrary<Block> = fc
  .tuple(fc.constantFrom('number', 'letter', 'bullet'), fc.array(anyParagraph, { minLength: 1, maxLength: 6 }))
  .map(([marker, items]) => ({
    type: 'list',
    marker: marker as 'number',
    items: items.map((one, index) => ({
      children: index === 1 ? [one, { type: 'list', marker: 'bullet', items: [{ children: [one] }] }] : [one],
    })),
  }))

const anyTable: fc.Arbitrary<Block> = fc
  .tuple(fc.array(words(1, 12), { minLength: 1, maxLength: 24 }), fc.boolean(), fc.boolean())
  .map(([texts, hasCaption, spans]) =>
    table(
      texts.map((one, index) =>
        spans && index === 0 ? row(cell(one, { columnSpan: 2 }), 'x') : row(`${index}`, one, 'y'),
      ),
      {
        columns: [{ role: 'ordinal' }, { role: 'title' }, { role: 'figure' }],
        head: [row('No', 'Uraian yang dinilai', 'Nilai')],
        ...(hasCaption && { caption: { children: [text('Uraian')] } }),
      },
    ),
  )

const anyMatrix: fc.Arbitrary<Block> = fc
  .tuple(
    fc.array(fc.tuple(words(1, 30), fc.array(words(1, 60), { minLength: 1, maxLength: 6 })), {
      minLength: 1,
      maxLength: 14,
    }),
    fc.constantFrom('row', 'group'),
  )
  .map(([groups, keep]) => {
    const body = groups.map(([name, rows]): MatrixItem => group([name], ...rows.map(one => matrixRow(one, 'Open'))))
    return matrix(body, {
      keep: keep as 'row',
      columns: [{ role: 'name', group: 1 }, { role: 'prose' }, { role: 'status' }],
      head: [row(cell('Unit kerja', { rowSpan: 2 }), cell('Rencana', { columnSpan: 2 })), row('Aksi', 'Status')],
    })
  })

const anyFacts: fc.Arbitrary<Block> = fc.array(fc.tuple(words(1, 3), words(1, 40)), { minLength: 1, maxLength: 5 }).map(
  (rows): Block => ({
    type: 'facts',
    rows: rows.map(([label, value]) => ({ label, children: [text(value)] })),
  }),
)

const anyHeading: fc.Arbitrary<Block> = fc
  .tuple(fc.constantFrom(1, 2, 2, 3, 3, 4), words(1, 14))
  .map(([level, title]) => heading(level as Heading['level'], title))

const signatures: Block = {
  type: 'signatures',
  placeAndDate: 'Jakarta, 27 Juli 2023',
  signatories: [{ agency: 'Inspektorat', title: 'Inspektur Contoh', name: 'Budi Contoh', nip: '1' }],
}

const anyNote: fc.Arbitrary<Block> = words(1, 40).map(note => ({ ...paragraph(note), role: 'note' }))

const anySigned: fc.Arbitrary<readonly Block[]> = fc
  .tuple(fc.oneof(anyList, anyParagraph), words(1, 20))
  .map(([last, formula]) => [last, paragraph(formula), signatures])

const oneBlock = fc.oneof(
  { weight: 5, arbitrary: anyParagraph },
  { weight: 4, arbitrary: anyHeading },
  { weight: 2, arbitrary: anyList },
  { weight: 2, arbitrary: anyTable },
  { weight: 1, arbitrary: anyFacts },
  { weight: 1, arbitrary: fc.constantFrom<Block>({ type: 'pageBreak' }, signatures) },
)

/** Blocks, now and then with those that stand with them. */
const anyBlocks = (constraints: { readonly minLength?: number; readonly maxLength: number }) =>
  fc
    .array(
      fc.oneof(
        { weight: 15, arbitrary: oneBlock.map(block => [block]) },
        { weight: 2, arbitrary: fc.tuple(fc.oneof(anyTable, anyList), anyNote) },
        { weight: 1, arbitrary: anySigned },
      ),
      constraints,
    )
    .map(blocks => blocks.flat())

/** Where the headings of some blocks stand, ours and as the library has it. Their titles are made to tell them apart. */
function bothPages(blocks: readonly Block[]): {
  readonly ours: readonly unknown[]
  readonly theirs: readonly unknown[]
} {
  const told = blocks.map((block, index) =>
    block.type === 'heading' ? { ...block, children: [text(`J${index}Z `), ...block.children] } : block,
  )
  // Chapters first: what lies below one is numbered in it. The last one says how many pages there were.
  const document = resolved(documentOf(section([heading(1, 'Awal'), ...told]), section([heading(1, 'JakhirZ')])))
  const bookmarks = bookmarksOf(document)
  const pages = estimatePages(document, bookmarks, { theme, faces: loadFaces(fonts) })
  const places = layOut(document).flatMap(page =>
    linesOf(page).flatMap(line => {
      const name = /J(\d+|akhir)Z/i.exec(line.text)?.[0]?.toUpperCase()
      return name === undefined ? [] : [`${name} ${page.pageNumber}`]
    }),
  )
  const ours = document.sections.flatMap(({ children }) =>
    children.flatMap(block => {
      const name = block.type === 'heading' ? /J(\d+|akhir)Z/.exec(JSON.stringify(block.children))?.[0] : undefined
      return name === undefined
        ? []
        : [`${name.toUpperCase()} ${pages.get(bookmarks.bookmarkOf(bookmarks.anchors.of(block) ?? ''))}`]
    }),
  )
  return { ours, theirs: places }
}

describe('the pages of headings', () => {
  test('are those on which the library puts them, for text, lists and small tables', () => {
    fc.assert(
      fc.property(anyBlocks({ minLength: 5, maxLength: 36 }), blocks => {
        const { ours, theirs } = bothPages(blocks)
        expect(ours).toEqual(theirs)
      }),
      { numRuns: runs(30) },
    )
  })

  test('are those on which the library puts them, around matrices whose rows and groups stay whole', () => {
    fc.assert(
      fc.property(anyMatrix, anyBlocks({ maxLength: 6 }), fc.option(anyNote), (rows, before, note) => {
        const blocks = [...before, rows, ...(note === null ? [] : [note]), heading(2, 'sesudah')]
        const { ours, theirs } = bothPages(blocks)
        expect(ours).toEqual(theirs)
      }),
      { numRuns: runs(20) },
    )
  })
})

test('a heading of a table that is taller than a page does not keep the rows under it from ending', () => {
  const long = 'kata '.repeat(3000)
  const rows = Array.from({ length: 80 }, () => row('isi'))
  const headed = table(rows, { head: [row(long)] })
  const document = resolved(documentOf(section([headed, heading(1, 'Akhir', { id: 'akhir' })])))
  const bookmarks = bookmarksOf(document)
  const pages = estimatePages(document, bookmarks, { theme, faces: loadFaces(fonts) })
  expect(Number(pages.get(bookmarks.bookmarkOf('akhir')))).toBeGreaterThan(3)
})
