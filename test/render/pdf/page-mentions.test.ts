import { expect, test } from 'vitest'
import type { Inline } from '../../../src/document/inline.ts'
import { pageFrame } from '../../../src/theme/page-frame.ts'
import { documentOf, heading, paragraph, reference, section } from '../../document/build.ts'
import { resolved } from '../catalogue.ts'
import { theme } from '../default-theme.ts'
import { openPdf, type PdfText } from './open-pdf.ts'

const frame = pageFrame({ paper: 'A4', orientation: 'portrait' }, theme)
const words = (count: number) => Array.from({ length: count }, (_, index) => `kata${index % 7}`).join(' ')

/** A text with a mention, and its target in an appendix so many pages later; a short page each. */
async function openWithMention(pagesBetween: number, ...children: readonly (string | Inline)[]) {
  const chapters = Array.from({ length: pagesBetween }, (_, index) => heading(1, `Isi ${index}`))
  const { pages, pdf } = await openPdf(
    resolved(
      documentOf(
        section([heading(1, 'Prakata', { id: 'prakata' }), paragraph(...children)], {
          numbering: 'roman',
          restart: true,
        }),
        section([heading(1, 'Awal'), paragraph(...children), ...chapters], { restart: true }),
        section([heading(1, 'Rincian', { id: 'akhir', series: 'appendix' })]),
      ),
    ),
  )
  const labels = (await pdf.getPageLabels()) ?? []
  const lines = new Map<number, PdfText[]>()
  for (const one of pages[1]?.filter(({ isArtifact }) => !isArtifact) ?? []) {
    lines.set(Math.round(one.y), [...(lines.get(Math.round(one.y)) ?? []), one])
  }
  const read = (page: number) =>
    (pages[page] ?? [])
      .map(({ text }) => text)
      .join('')
      .replace(/\s+/g, ' ')
  return { labels, read, lines: [...lines.values()] }
}

test.each([1, 9, 120])(
  'a mention names the page of its target %i pages on, as that page calls itself',
  async between => {
    const { labels, read } = await openWithMention(between, 'Lihat ', reference('akhir', true), ', lalu.')
    expect(labels.at(-1)).toBe(String(between + 2))
    for (const page of [0, 1]) expect(read(page)).toContain(`Lihat Lampiran 1, halaman ${between + 2}, lalu.`)
  },
)

test('a mention names a page of the front matter by its roman number', async () => {
  const { read } = await openWithMention(1, 'Lihat ', reference('prakata', true), '.')
  expect(read(1)).toContain('Lihat BAB I, halaman i.')
})

test.each([1, 50, 120])('a number of any length, here of page %i, leaves no gap in a line', async between => {
  const mentions = Array.from({ length: 12 }, (): readonly (string | Inline)[] => [
    `${words(9)} (`,
    reference('akhir', true),
    ') ',
  ])
  const { lines } = await openWithMention(between, ...mentions.flat(), words(20))
  const text = lines.slice(1)
  const full = text.slice(0, -1).filter(line => line.some(one => /halaman/.test(one.text)))
  expect(full.length).toBeGreaterThan(5)
  for (const line of full) {
    const last = line.at(-1)
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(frame.width - frame.right, 0)
    line.slice(1).forEach((piece, index) => {
      const before = line[index]
      if (before === undefined || !/^\)/.test(piece.text)) return
      expect(piece.x - (before.x + before.width), 'before the bracket').toBeLessThan(0.1)
    })
  }
})
