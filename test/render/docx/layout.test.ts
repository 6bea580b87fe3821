import { describe, expect, test } from 'vitest'
import type { Block, Cover } from '../../../src/document/document.ts'
import type { Matrix, MatrixItem } from '../../../src/document/table.ts'
import { textArea } from '../../../src/render/measures.ts'
import { coverPlaces } from '../../../src/theme/layout.ts'
import { pageFrame } from '../../../src/theme/page-frame.ts'
import {
  cell,
  documentOf,
  documentWith,
  group,
  heading,
  matrix,
  matrixRow,
  paragraph,
  row,
  section,
  table,
  text,
} from '../../document/build.ts'
import { catalogue, resolved } from '../catalogue.ts'
import { theme } from '../default-theme.ts'
import { layOut, linesOf, rowsOn } from './lay-out.ts'

describe('the cover', () => {
  const lines: Cover['lines'] = [
    {
      role: 'title',
      children: [text('Judul yang panjang sehingga mengambil lebih dari satu baris di sampul laporan')],
    },
    { role: 'subtitle', children: [text('Semester I')] },
    { role: 'number', children: [text('Nomor 1')] },
    { role: 'agency', children: [text('Inspektorat'), { type: 'lineBreak' }, text('Badan')] },
    { role: 'agency', children: [text('Republik')] },
  ]

  test.each([
    [undefined, 'A4'],
    ['logo', 'A4'],
    ['logo', 'F4'],
  ] as const)('has title and agency where the theme wants them, with the logo %s, on %s', (logo, paper) => {
    const frame = pageFrame({ paper, orientation: 'portrait' }, theme)
    const places = coverPlaces(textArea(frame).height)
    const cover: Cover = { type: 'cover', lines, ...(logo !== undefined && { logo }) }
    const [page, ...more] = layOut({ ...documentOf(section([cover], { paper })), assets: catalogue.assets })
    expect(more).toEqual([])
    const topOf = (words: string) => linesOf(page).find(line => line.text.toLowerCase().startsWith(words))?.y ?? 0
    expect(Math.abs(topOf('judul') - frame.top - places.titleTop)).toBeLessThan(6)
    expect(Math.abs(topOf('inspektorat') - frame.top - places.agencyTop)).toBeLessThan(6)
    expect(topOf('republik') - topOf('badan')).toBeLessThan(30)
  })
})

test('spaces below one paragraph and above the next add up, as in the PDF', () => {
  const [page] = layOut(documentWith(paragraph('a'), paragraph('b'), heading(2, 'c')))
  const [a, b, c] = linesOf(page).map(({ y }) => y)
  const line = (b ?? 0) - (a ?? 0) - theme.paragraphs.body.below
  // The line of a heading begins where the space above it ends.
  expect((c ?? 0) - (b ?? 0) - line).toBeCloseTo(theme.paragraphs.body.below + theme.headings[2].above, 0)
})

/** Rows of one to six lines, some in groups, so that pages end in different places. */
function items(count: number): readonly MatrixItem[] {
  const words = (index: number) =>
    Array.from({ length: 1 + ((index * 7) % 6) }, () => 'satu dua tiga empat lima enam tujuh').join(' ')
  const rows = Array.from({ length: count }, (_, index) => matrixRow(words(index), 'x'))
  return Array.from({ length: Math.ceil(count / 3) }, (_, index) => {
    const inside = rows.slice(index * 3, index * 3 + 3)
    return group([index % 4 === 0 ? words(5) : `${index}`], ...inside)
  })
}

function long(count: number, more: Partial<Matrix> = {}): Matrix {
  return matrix(items(count), {
    columns: [{ role: 'name', group: 1 }, { role: 'prose' }, { role: 'status' }],
    head: [row(cell('a', { rowSpan: 2 }), cell('b', { columnSpan: 2 })), row('c', 'd')],
    ...more,
  })
}

const pagesOf = (blocks: readonly Block[]) =>
  layOut(resolved(documentOf(section(blocks), section([paragraph('akhir')]))))

describe('a long matrix', () => {
  test('is followed by no empty page, wherever on a page it ends', () => {
    const endings = Array.from({ length: 24 }, (_, index) => pagesOf([long(30 + index)]).slice(0, -1))
    expect(new Set(endings.map(pages => pages.length)).size).toBeGreaterThan(1)
    for (const pages of endings) for (const page of pages) expect(rowsOn(page)).not.toEqual([])
  })
})

test('a table without a caption takes the page break before it', () => {
  const pages = layOut(documentWith(paragraph('a'), { type: 'pageBreak' }, table([row('x')]), paragraph('b')))
  expect(pages.map(page => rowsOn(page))).toEqual([[], [0]])
  expect(linesOf(pages[1]).map(line => line.text)).toEqual(['', 'b'])
})
