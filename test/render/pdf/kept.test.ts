import { describe, expect, test } from 'vitest'
import type { Block, List, ListMarker, Paragraph, Signatures } from '../../../src/document/document.ts'
import { documentWith, group, matrix, matrixRow, paragraph, row, table } from '../../document/build.ts'
import { resolved } from '../catalogue.ts'
import { openPdf, readableText } from './open-pdf.ts'

const note: Paragraph = { ...paragraph('Catatan di bawahnya.'), role: 'note' }
const signatures: Signatures = {
  type: 'signatures',
  placeAndDate: 'Jakarta, 27 Juli 2023',
  signatories: [{ agency: 'Badan Contoh', title: 'Inspektur Contoh', name: 'Budi Contoh' }],
}

function listOf(count: number, marker: ListMarker = 'number'): List {
  const items = Array.from({ length: count }, (_, index) => ({
    children: [{ ...paragraph(`butir ${index + 1} selesai`), role: 'plain' as const }],
  }))
  return { type: 'list', marker, items }
}

/** The texts of the pages of some blocks under so many lines. */
async function pagesUnder(lines: number, blocks: readonly Block[]): Promise<readonly string[]> {
  const filling = Array.from({ length: lines }, (_, index) => paragraph(`Baris ${index}`))
  const { pages } = await openPdf(resolved(documentWith(...filling, ...blocks)))
  return pages.map(page => readableText([page]))
}

const fillings = Array.from({ length: 14 }, (_, index) => index + 14)

describe('however full the page is', () => {
  const rowsUpTo = (count: number) =>
    Array.from({ length: count }, (_, index) => (index === count - 1 ? 'isi akhir' : 'isi'))

  test.each<[string, (count: number) => Block]>([
    ['a table', () => table([row('isi satu'), row('isi akhir')], { id: 'kecil' })],
    ['a table taller than a page', count => table(rowsUpTo(40 + count).map(words => row(words)))],
    [
      'a matrix with a total',
      count => {
        const total = { ...matrixRow('isi akhir'), role: 'total' as const }
        return matrix([...Array.from({ length: 40 + count }, () => matrixRow('isi')), total])
      },
    ],
    [
      'a matrix of whole groups',
      count => {
        const groups = Array.from({ length: 12 + count }, (_, at) =>
          group([`unit ${at}`], matrixRow('isi'), matrixRow('isi akhir')),
        )
        return matrix(groups, { keep: 'group', columns: [{ role: 'name', group: 1 }, { role: 'prose' }] })
      },
    ],
  ])('a note is on the page of the end of %s', async (_, rowsOf) => {
    for (const lines of fillings) {
      const pages = await pagesUnder(lines, [rowsOf(lines), note])
      const page = pages.find(text => text.includes('Catatan di bawahnya'))
      expect(page, `${lines} lines`).toContain('isi akhir')
    }
  })

  test('signatures are on the page of the last item of the list before their formula', async () => {
    for (const lines of fillings) {
      const pages = await pagesUnder(lines, [
        paragraph('Rapat menyepakati:'),
        listOf(2),
        paragraph('Demikian.'),
        signatures,
      ])
      const page = pages.find(text => text.includes('Budi Contoh'))
      expect(page, `${lines} lines`).toContain('Demikian')
      expect(page, `${lines} lines`).toContain('butir 2')
    }
  })
})

test('the items of a list are all there once, in their order, where its end goes with signatures', async () => {
  const text = (await pagesUnder(26, [listOf(12), paragraph('Demikian.'), signatures])).join(' ')
  const found = [...text.matchAll(/butir (\d+) selesai/g)].map(([, number]) => Number(number))
  expect(found).toEqual(Array.from({ length: 12 }, (_, index) => index + 1))
})

test('the texts of a list stand in one line, and no marker touches its text', async () => {
  const markers = ['bullet', 'number', 'letter-half', 'number-full'] as const
  for (const marker of markers) {
    const { pages } = await openPdf(resolved(documentWith(listOf(120, marker))))
    const texts = pages.flat().filter(({ isArtifact }) => !isArtifact)
    const lefts = new Set(texts.filter(({ text }) => text.startsWith('butir')).map(({ x }) => Math.round(x)))
    expect(lefts.size, marker).toBe(1)
    const [left = 0] = lefts
    for (const { text, x, width } of texts.filter(({ text }) => /\S/.test(text) && !/butir|selesai|^\d+$/.test(text))) {
      expect(x + width, `${marker} ${text}`).toBeLessThan(left - 1)
    }
  }
})
