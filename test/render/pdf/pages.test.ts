import { describe, expect, test } from 'vitest'
import { documentOf, heading, matrix, matrixRow, paragraph, row, section, table } from '../../document/build.ts'
import { catalogue, resolved } from '../catalogue.ts'
import { openPdf, type PdfText } from './open-pdf.ts'

/** Several pages of every numbering, with contents that list headings on known pages. */
const numbered = resolved(
  documentOf(
    section([{ type: 'cover', lines: [{ role: 'title', children: [{ type: 'text', text: 'Judul' }] }] }], {
      numbering: 'none',
    }),
    section(
      [
        { type: 'contents', of: 'headings', title: 'Daftar Isi' },
        { type: 'contents', of: 'tables', title: 'Daftar Tabel' },
      ],
      { numbering: 'roman', restart: true },
    ),
    section([heading(1, 'Kata Pengantar', { id: 'pengantar' }), paragraph('Isi')], { numbering: 'roman' }),
    section(
      [
        heading(1, 'Satu', { id: 'satu' }),
        paragraph('Isi'),
        { type: 'pageBreak' },
        heading(2, 'Anak', { id: 'anak' }),
        table([row('x')], { id: 'kecil' }),
        heading(1, 'Dua', { id: 'dua' }),
        paragraph('Isi'),
      ],
      { restart: true },
    ),
    section(
      [
        heading(1, 'Rincian', { id: 'lampiran', series: 'appendix' }),
        matrix(
          Array.from({ length: 120 }, (_, index) => matrixRow(`baris ${index}`, 'x')),
          { id: 'besar' },
        ),
      ],
      { orientation: 'landscape', paper: 'F4' },
    ),
  ),
)

const opened = await openPdf(numbered)
const labels = (await opened.pdf.getPageLabels()) ?? []

const artifacts = (page: readonly PdfText[] = []) => page.filter(({ isArtifact }) => isArtifact)
/** The lowest text of a page that is no part of it: the page number. */
const footerOf = (page: readonly PdfText[]) =>
  artifacts(page)
    .filter(({ y }) => y < 60)
    .map(({ text }) => text)
    .join('')

/** The page numbers of a page of contents, from top to bottom. */
const numbersOf = (page: readonly PdfText[]) =>
  artifacts(page)
    .filter(({ text, y }) => /[^.\s]/.test(text) && y > 60)
    .sort((left, right) => right.y - left.y)

describe('page numbers', () => {
  test('in the list of pages: none on the cover, roman in front, arabic from 1 in the body, going on in appendices', () => {
    expect(labels.slice(0, 8)).toEqual(['', 'i', 'ii', 'iii', '1', '2', '3', '4'])
    expect(labels.length).toBeGreaterThan(9)
    expect(labels.slice(4)).toEqual(labels.slice(4).map((_, index) => String(index + 1)))
  })

  test('at the foot of every page are those of the list', () => {
    expect(opened.pages.map(footerOf)).toEqual(labels)
  })

  test('in the contents are those of the pages to which their lines lead', async () => {
    const printed = opened.pages.slice(1, 3).flatMap(page => numbersOf(page).map(({ text }) => text.trim()))
    const anchors = ['pengantar', 'satu', 'anak', 'dua', 'lampiran', 'kecil', 'besar']
    const pages = await Promise.all(anchors.map(pageIndexOf))
    expect(printed).toEqual(pages.map(page => labels[page]))
    expect(printed).toEqual(['iii', '1', '2', '3', '4', '2', '4'])
  })

  test('in the contents are inside the area that leads to their page, line for line', async () => {
    for (const [index, page] of opened.pages.slice(1, 3).entries()) {
      const areas = await (await opened.pdf.getPage(index + 2)).getAnnotations()
      const lines = numbersOf(page)
      expect(areas).toHaveLength(lines.length)
      areas.forEach(({ rect }, line) => {
        expect(lines[line]?.y).toBeGreaterThan(rect[1])
        expect(lines[line]?.y).toBeLessThan(rect[3])
      })
    }
  })

  test('line up at the right edge of the contents', () => {
    const [, contents = []] = opened.pages
    const ends = numbersOf(contents).map(({ x, width }) => Math.round(x + width))
    expect(ends).toHaveLength(5)
    expect(new Set(ends).size).toBe(1)
  })
})

async function pageIndexOf(name: string): Promise<number> {
  const destination = await opened.pdf.getDestination(name)
  if (destination === null) throw new Error(`no destination ${name}`)
  return opened.pdf.getPageIndex(destination[0])
}

test('a chapter begins a page, and a smaller heading does not', async () => {
  expect(await Promise.all(['satu', 'anak', 'dua', 'lampiran'].map(pageIndexOf))).toEqual([4, 5, 6, 7])
  const onlySmall = await openPdf(resolved(documentOf(section([heading(2, 'A'), paragraph('x'), heading(2, 'B')]))))
  expect(onlySmall.pdf.numPages).toBe(1)
})

test('paper and orientation are those of the section', async () => {
  const sizes = await Promise.all(
    [1, 2, 8].map(async number => (await opened.pdf.getPage(number)).view.map(Math.round)),
  )
  expect(sizes).toEqual([
    [0, 0, 595, 842],
    [0, 0, 595, 842],
    [0, 0, 935, 609],
  ])
})

describe('the marking of an edition', () => {
  test('stands on every page once, the cover too', async () => {
    const { pages } = await openPdf(catalogue)
    for (const page of pages) expect(artifacts(page).filter(({ text }) => text === 'INTERNAL')).toHaveLength(1)
  })

  test('is absent where there is none', () => {
    for (const page of opened.pages) expect(page.filter(({ text }) => text.includes('INTERNAL'))).toEqual([])
  })
})

describe('around a matrix', () => {
  test('a second chapter or appendix in a section with a matrix begins a page', async () => {
    const blocks = [1, 2].flatMap(number => [
      heading(1, `L${number}`, { series: 'appendix' }),
      matrix([matrixRow('x')], { id: `m${number}` }),
    ])
    expect((await openPdf(resolved(documentOf(section(blocks))))).pdf.numPages).toBe(2)
  })

  test('a heading before a matrix that begins on the next page goes along', async () => {
    const list = { type: 'list', marker: 'bullet', items: [{ children: [paragraph('x')] }] } as const
    const { pages } = await openPdf(
      resolved(documentOf(section([list, heading(2, 'Subbab'), matrix([matrixRow('y')])]))),
    )
    expect(pages.at(-1)?.some(({ text }) => text.includes('Subbab'))).toBe(true)
  })
})

test('the marker of an item stands on its first line, on whatever page that is', async () => {
  const item = (index: number) => {
    const words = Array.from({ length: 4 + ((index * 37) % 90) }, (_, word) => `i${index}w${word}`).join(' ')
    const inner = { type: 'list', marker: 'letter', items: [{ children: [paragraph(`dalam ${index}`)] }] } as const
    return { children: index % 5 === 0 ? [paragraph(words), inner] : [paragraph(words)] }
  }
  const list = { type: 'list', marker: 'number', items: Array.from({ length: 80 }, (_, index) => item(index)) } as const
  const { pages } = await openPdf(documentOf(section([list])))
  expect(pages.length).toBeGreaterThan(5)
  const markers = pages.flatMap(page =>
    page.flatMap(one => (/^\d+\.$/.test(one.text.trim()) ? [{ page, ...one }] : [])),
  )
  expect(markers).toHaveLength(80)
  for (const { page, text, y } of markers) {
    const first = page.find(one => one.text.startsWith(`i${Number.parseInt(text, 10) - 1}w0`))
    expect(first?.y, text).toBeCloseTo(y, 3)
  }
})
