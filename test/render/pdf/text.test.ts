import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ReportDocument } from '../../../src/document/document.ts'
import { anyDocument } from '../../document/arbitrary-document.ts'
import {
  cell,
  documentOf,
  documentWith,
  heading,
  matrix,
  matrixRow,
  paragraph,
  row,
  section,
  table,
} from '../../document/build.ts'
import { runs } from '../../laws.ts'
import { catalogue, resolved } from '../catalogue.ts'
import { expectedText, squeezed, withoutPages } from '../expected-text.ts'
import { openPdf, readableText } from './open-pdf.ts'

const choices = { listMarkers: true, namesInEveryRow: false, namesPages: true }
const words = (count: number, name = 'kata') => Array.from({ length: count }, (_, index) => `${name}${index}`).join(' ')

async function readText(document: ReportDocument): Promise<string> {
  return withoutPages(squeezed(readableText((await openPdf(document)).pages)))
}

async function expectAllText(document: ReportDocument): Promise<void> {
  const tree = resolved(document)
  expect(await readText(tree)).toBe(expectedText(tree, choices))
}

test('a PDF has all text of the catalogue and nothing twice, in order', async () => {
  expect(await readText(catalogue)).toBe(expectedText(catalogue, choices))
})

/** A row that goes on over a page is read in parts, so what can be compared is what there is, not where. */
const characters = (text: string) => [...text].sort().join('')

test('a PDF has all text of any document and nothing twice', async () => {
  await fc.assert(
    fc.asyncProperty(anyDocument, async document => {
      const tree = resolved(document)
      expect(characters(await readText(tree))).toBe(characters(expectedText(tree, choices)))
    }),
    { numRuns: runs(60), endOnFailure: true },
  )
})

describe('text longer than a page is there in full', () => {
  test('in a paragraph', () => expectAllText(documentWith(paragraph(words(2000)))))

  test('in an item of a list', () =>
    expectAllText(documentWith({ type: 'list', marker: 'number', items: [{ children: [paragraph(words(2000))] }] })))

  test('in facts', () =>
    expectAllText(documentWith({ type: 'facts', rows: [{ label: 'Isi', children: paragraph(words(2000)).children }] })))

  test('in a cell of a table', () => expectAllText(documentWith(table([row(words(2000))]))))

  test('in a row of a matrix', () => expectAllText(documentWith(matrix([matrixRow(words(3000))]))))

  test('in a name beside a row of a matrix', async () => {
    const columns = [{ role: 'name', group: 1 }, { role: 'prose' }] as const
    const group = { type: 'group', cells: [cell(words(1000))], children: [matrixRow('x')] } as const
    const text = await readText(resolved(documentWith(matrix([group], { columns }))))
    for (const word of words(1000).split(' ')) expect(text).toContain(word)
  })

  test('in many rows of a table', async () => {
    const rows = Array.from({ length: 200 }, (_, index) => row(`kata${index}`, 'x'))
    await expectAllText(documentWith(table(rows)))
  })

  test('in a paragraph right after a chapter heading', () =>
    expectAllText(documentWith(heading(1, 'Bab'), paragraph(words(2000)))))

  test('in a paragraph right after a smaller heading', () =>
    expectAllText(documentWith(heading(2, 'Subbab'), paragraph(words(2000)))))

  test('in a list right after a heading', () => {
    const items = Array.from({ length: 100 }, (_, index) => ({ children: [paragraph(`kata${index}`)] }))
    return expectAllText(documentWith(heading(2, 'Subbab'), { type: 'list', marker: 'number', items }))
  })

  test('in a table right after a heading', () => {
    const rows = Array.from({ length: 100 }, (_, index) => row(`kata${index}`, 'x'))
    return expectAllText(documentWith(heading(2, 'Subbab'), table(rows)))
  })

  test('in a table of few rows that are tall together', () => {
    const rows = Array.from({ length: 16 }, (_, index) => row('x', words(70, `kata${index}n`)))
    return expectAllText(documentWith(table(rows, { columns: [{ role: 'title' }, { role: 'name' }] })))
  })

  test('in a narrow column of a table', async () => {
    const columns = [{ role: 'ordinal' }, { role: 'title' }] as const
    const tree = resolved(documentWith(table([row(words(80), 'x')], { columns })))
    expect(characters(await readText(tree))).toBe(characters(expectedText(tree, choices)))
  })

  test('in a paragraph before or after a matrix', async () => {
    await expectAllText(documentWith(paragraph(words(2000)), matrix([matrixRow('x')])))
    const after = resolved(documentWith(matrix([matrixRow('x')]), paragraph(words(2000))))
    expect((await readText(after)).length).toBe(expectedText(after, choices).length)
  })

  test('in a heading', () => expectAllText(documentWith(heading(2, words(1500)), paragraph('x'))))

  test('in more signatures than a page holds', () => {
    const signatories = Array.from({ length: 12 }, (_, index) => ({ agency: `kata${index}`, title: 't', name: 'n' }))
    return expectAllText(documentWith({ type: 'signatures', placeAndDate: 'Jakarta', signatories }))
  })
})

describe('the place of things', () => {
  test('text after a matrix is read after it, not before', () =>
    expectAllText(documentWith(matrix([matrixRow('isi')]), paragraph('catatan'))))

  test('an empty section leaves paper and page number of the next alone', async () => {
    const turned = section([paragraph('Halo')], { orientation: 'landscape', restart: true })
    const { pdf } = await openPdf(documentOf(section([], { numbering: 'roman' }), turned))
    const page = await pdf.getPage(pdf.numPages)
    expect((page.view[2] ?? 0) > (page.view[3] ?? 0)).toBe(true)
    expect((await pdf.getPageLabels())?.at(-1)).toBe('1')
  })

  test('a cover in landscape stays on its page', async () => {
    const { type, lines } = {
      type: 'cover',
      lines: [
        { role: 'title', children: [] },
        { role: 'agency', children: [] },
      ],
    } as const
    const { pdf } = await openPdf(documentOf(section([{ type, lines }], { orientation: 'landscape' })))
    expect(pdf.numPages).toBe(1)
  })

  test('two lines of an agency on a cover stand below each other', async () => {
    const lines = ['Satu', 'Dua'].map(name => ({ role: 'agency' as const, children: paragraph(name).children }))
    const { pages } = await openPdf(documentWith({ type: 'cover', lines }))
    const [first, second] = pages[0]?.filter(({ isArtifact }) => !isArtifact) ?? []
    expect(first?.y).toBeGreaterThan(second?.y ?? Number.POSITIVE_INFINITY)
  })
})
