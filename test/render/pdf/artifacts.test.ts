import { expect, test } from 'vitest'
import { documentWith, group, matrix, matrixRow, row, table } from '../../document/build.ts'
import { resolved } from '../catalogue.ts'
import { openPdf } from './open-pdf.ts'

/** A matrix over several pages, whose one group goes on over all of them. */
const rows = Array.from({ length: 150 }, (_, index) => matrixRow(`aksi ${index}`, 'Close'))
const document = resolved(
  documentWith(
    matrix([group(['Balai Contoh'], ...rows)], {
      columns: [{ role: 'name', group: 1 }, { role: 'prose' }, { role: 'status' }],
      head: [row('Unit', 'Rencana', 'Ket')],
    }),
  ),
)
const { pages } = await openPdf(document)
const textOf = (page: (typeof pages)[number], isArtifact: boolean) =>
  page
    .filter(one => one.isArtifact === isArtifact)
    .map(({ text }) => text.trim())
    .filter(text => text !== '')
    .join(' ')

test('headings and group names that are repeated on further pages are artifacts, and those on the first are not', () => {
  expect(pages.length).toBeGreaterThan(2)
  const [first, ...further] = pages
  expect(textOf(first ?? [], false)).toMatch(/^Tabel 1\. Matriks Unit Rencana Ket Balai Contoh aksi 0/)
  expect(textOf(first ?? [], true)).toBe('1')
  further.forEach((page, index) => {
    expect(textOf(page, true)).toBe(`Unit Rencana Ket Balai Contoh (lanjutan) ${index + 2}`)
    expect(textOf(page, false)).toMatch(/^aksi \d+ Close aksi/)
  })
})

test('what is read of the pages one after the other has every row once and in order', () => {
  const read = pages.map(page => textOf(page, false)).join(' ')
  expect(read.match(/aksi \d+/g)).toEqual(rows.map((_, index) => `aksi ${index}`))
})

test('the heading that a long small table repeats is an artifact too', async () => {
  const long = table(
    Array.from({ length: 100 }, (_, index) => row(`baris ${index}`)),
    { head: [row('Kepala')] },
  )
  const opened = await openPdf(documentWith(long))
  expect(opened.pages.map(page => textOf(page, false).includes('Kepala'))).toEqual([
    true,
    ...opened.pages.slice(1).map(() => false),
  ])
})
