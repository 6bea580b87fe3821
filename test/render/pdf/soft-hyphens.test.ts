import { expect, test } from 'vitest'
import { softHyphen } from '../../../src/typeset/hyphenation/hyphenate.ts'
import { readPdf } from '../../../src/verify/pdf/read-pdf.ts'
import { reconcile } from '../../../src/verify/reconcile.ts'
import { documentWith, matrix, matrixRow, row } from '../../document/build.ts'
import { resolved } from '../catalogue.ts'
import { openPdf, readableText } from './open-pdf.ts'

const words = 'unsur e-learning dengan nilai terendah dan memantau pelaksanaannya terhadap target tahun berikutnya'
const document = resolved(
  documentWith(
    matrix([matrixRow(words, words, words, words)], {
      columns: [{ role: 'prose' }, { role: 'prose' }, { role: 'prose' }, { role: 'prose' }],
      head: [row('Penyelenggaraan', 'Pertanggungjawaban', 'e-mail', 'Tindak')],
    }),
  ),
)
const { bytes, pdf, pages } = await openPdf(document)
const { items } = await (await pdf.getPage(1)).getTextContent({ includeMarkedContent: true })
const drawn = items.flatMap(item => ('str' in item ? [item.str] : []))

test('a hyphen where a word is broken is drawn, and is no part of what is read', () => {
  expect(drawn.filter(text => text === '-').length).toBeGreaterThan(0)
  const marks = items.filter(item => 'tag' in item && item.tag === 'Span')
  expect(marks).toHaveLength(drawn.filter(text => text === '-').length)
  expect(readableText(pages)).not.toContain(softHyphen)
  expect(readableText(pages)).toContain('terendah')
})

test('a hyphen of the document is read', () => {
  expect(readableText(pages).match(/e-learning/g)).toHaveLength(4)
  expect(readableText(pages)).toContain('e-mail')
})

test('the words of a cell are read back as they were written', async () => {
  const read = await readPdf(bytes)
  const cells = read.tables.flatMap(table => table.cells).map(({ text }) => text.trim().split(/\s+/).join(' '))
  expect(cells.filter(text => text === words)).toHaveLength(4)
  expect(reconcile(document, read, 'a.pdf')).toEqual([])
})
