import { expect, test } from 'vitest'
import type { Block, List, Paragraph, Signatures } from '../../src/document/document.ts'
import { keepTogether } from '../../src/document/page-breaks.ts'
import { documentWith, heading, matrix, matrixRow, paragraph, row, table } from './build.ts'

const list: List = { type: 'list', marker: 'number', items: [{ children: [paragraph('butir')] }] }
const note: Paragraph = { ...paragraph('catatan'), role: 'note' }
const signatures: Signatures = { type: 'signatures', placeAndDate: 'Jakarta, 1 Mei 2027', signatories: [] }
const formula = paragraph('Demikian laporan ini disusun.')
const long = paragraph('kata '.repeat(200))
const rows = table([row('isi')])
const longRows = matrix([matrixRow('isi')])

const keptOf = (blocks: readonly Block[]) =>
  keepTogether(documentWith(...blocks)).sections.flatMap(({ children }) => children.map(block => 'keeps' in block))

test.each<[string, readonly Block[], readonly boolean[]]>([
  ['a paragraph and the formula before signatures', [paragraph('isi'), formula, signatures], [true, true, false]],
  ['the end of a list and the formula', [paragraph('isi'), list, formula, signatures], [false, true, true, false]],
  ['a long paragraph only as the last words', [long, long, signatures], [false, true, false]],
  ['a heading keeps of itself', [heading(1, 'Penutup'), formula, signatures], [false, true, false]],
  ['a table and its note', [rows, note, rows, formula], [true, false, false, false]],
  ['a matrix and its note, a list and its', [longRows, note, list, note], [true, false, true, false]],
  ['what ends a section', [list], [false]],
])('%s', (_, blocks, kept) => {
  expect(keptOf(blocks)).toEqual(kept)
})
