import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ReportDocument } from '../../src/document/document.ts'
import type { Pictures } from '../../src/document/pictures.ts'
import { renderDocx } from '../../src/render/docx/render-docx.ts'
import { placePictures } from '../../src/render/place-pictures.ts'
import { picturesLayout } from '../../src/theme/layout.ts'
import { readDocx } from '../../src/verify/docx/read-docx.ts'
import { reconcile } from '../../src/verify/reconcile.ts'
import { documentOf, heading, paragraph, section, text } from '../document/build.ts'
import { sampleJpeg } from '../picture/sample-jpegs.ts'
import { resolved } from './catalogue.ts'
import { theme } from './default-theme.ts'
import { fonts } from './fonts.ts'
import { openPdf } from './pdf/open-pdf.ts'
import { placesOfPictures } from './pdf/places-of-pictures.ts'

const image = (width: number, height: number) =>
  ({ format: 'jpg', bytes: sampleJpeg('baseline'), width, height }) as const

const photos = (count: number): Pictures => ({
  type: 'pictures',
  pictures: Array.from({ length: count }, (_, index) => ({
    asset: `foto-${index + 1}`,
    alt: `Foto ke-${index + 1}`,
    children: [text(`Sarana ke-${index + 1}`)],
  })),
})

test('photographs keep their shape, lie within their columns, and are never blown up', () => {
  const anySide = fc.integer({ min: 1, max: 4000 })
  fc.assert(
    fc.property(
      fc.array(fc.tuple(anySide, anySide), { minLength: 1, maxLength: 9 }),
      fc.integer({ min: 200, max: 900 }),
      (sides, width) => {
        const assets = new Map(sides.map(([across, down], index) => [`foto-${index + 1}`, image(across, down)]))
        const { rows, column, columns, pitch } = placePictures(photos(sides.length), width, assets)
        expect(pitch * columns).toBeCloseTo(width)
        expect(column).toBeLessThanOrEqual(picturesLayout.widest)
        const placed = rows.flatMap(({ pictures }) => pictures)
        expect(placed.map(({ picture }) => picture.alt)).toEqual(photos(sides.length).pictures.map(({ alt }) => alt))
        for (const one of placed) {
          expect(one.width).toBeLessThanOrEqual(column + 1e-9)
          expect(one.height).toBeLessThanOrEqual(column * picturesLayout.shape + 1e-9)
          expect(one.width / one.height).toBeCloseTo(one.image.width / one.image.height, 6)
          expect(one.width).toBeLessThanOrEqual(one.image.width * 0.75 + 1e-9)
        }
        for (const { pictures, height } of rows) {
          expect(pictures.length).toBeLessThanOrEqual(columns)
          expect(Math.max(...pictures.map(one => one.height))).toBe(height)
        }
      },
    ),
  )
})

const document = (count: number, before: number): ReportDocument => {
  const assets = new Map(Array.from({ length: count }, (_, index) => [`foto-${index + 1}`, image(629, 472)]))
  const lines = Array.from({ length: before }, (_, index) => paragraph(`Alinea ke-${index + 1}.`))
  const children = [...lines, heading(2, 'Balai Umpama', { series: 'appendix' }), photos(count), paragraph('Penutup.')]
  return resolved({ ...documentOf(section(children)), assets })
}

test.each([0, 12, 20, 25, 28, 31])(
  'a heading stands on the page of its photographs, and each with its words, below %i lines',
  async before => {
    const { pdf, pages } = await openPdf(document(4, before))
    const isOn = (texts: (typeof pages)[number], words: string) => texts.some(({ text }) => text.includes(words))
    let shown = 0
    for (const [index, texts] of pages.entries()) {
      const places = await placesOfPictures(pdf, index + 1)
      if (shown === 0) expect(isOn(texts, 'Balai Umpama')).toBe(places.length > 0)
      for (const place of places) {
        shown += 1
        const words = texts.find(({ text }) => text === `Sarana ke-${shown}`)
        expect(words?.y).toBeLessThan(place.y)
        expect(words?.x).toBeGreaterThanOrEqual(place.x)
        expect((words?.x ?? 0) + (words?.width ?? 0)).toBeLessThanOrEqual(place.x + place.width)
      }
    }
    expect(shown).toBe(4)
  },
)

test('a photograph of a DOCX that is said to show something else is told', async () => {
  const own = document(2, 0)
  const read = readDocx(await renderDocx(own, theme, fonts))
  expect(reconcile(own, read, 'a')).toEqual([])
  expect(read.alts).toEqual(['Foto ke-1', 'Foto ke-2'])
  const messages = (alts: readonly string[]) => reconcile(own, { ...read, alts }, 'a').map(({ code }) => code)
  expect(messages(['Foto ke-1', 'Foto lain'])).toEqual(['verify.figure-differs'])
  expect(messages(['', '']), 'some programs drop it').toEqual([])
})
