import { describe, expect, test } from 'vitest'
import { childrenOf, descendantsOf, type XmlNode } from '../../../src/verify/xml-tree.ts'
import { cell, documentWith, group, matrix, matrixRow, paragraph, row, table } from '../../document/build.ts'
import { catalogue, resolved } from '../catalogue.ts'
import { isOn, openDocx, settingOf, wordText } from './open-docx.ts'

const { document } = await openDocx(catalogue)
// The second one is the grid of photographs.
const [small, , , big] = descendantsOf(document, 'w:tbl')
const rowsOf = (one: XmlNode | undefined) => childrenOf(one, 'w:tr')
const cellsOf = (one: XmlNode | undefined) => childrenOf(one, 'w:tc')

test('heading rows repeat on every page and stay whole, and no other row is a heading', () => {
  for (const one of [small, big]) {
    const heads = rowsOf(one).map(tr => isOn(tr, 'w:trPr', 'w:tblHeader'))
    expect(heads).toEqual(heads.map((_, index) => index < 2))
    for (const tr of rowsOf(one).slice(0, 2)) expect(isOn(tr, 'w:trPr', 'w:cantSplit')).toBe(true)
  }
})

test('short rows stay whole, and long ones may break', async () => {
  const long = Array.from({ length: 400 }, (_, index) => `kata${index}`).join(' ')
  const opened = await openDocx(documentWith(matrix([matrixRow('pendek'), matrixRow(long)])))
  const rows = rowsOf(descendantsOf(opened.document, 'w:tbl')[0])
  expect(rows.map(tr => isOn(tr, 'w:trPr', 'w:cantSplit'))).toEqual([true, false])
})

test('a group is merged over its rows, and its name stands in each of them', () => {
  const merges = rowsOf(big)
    .slice(2)
    .map(tr => cellsOf(tr).map(tc => [wordText(tc).slice(0, 9), settingOf(tc, 'w:tcPr', 'w:vMerge')]))
  const unit = (merge: string) => [
    ['7', merge],
    ['unit bias', merge],
  ]
  expect(merges).toEqual([
    [...unit('restart'), ['kode satu', 'restart'], ['aksi bias', undefined], ['Close', undefined]],
    [...unit('continue'), ['kode satu', 'continue'], ['aksi dua', undefined], ['Open', undefined]],
    [...unit('continue'), ['kode dua', 'restart'], ['aksi tiga', undefined], ['Tutup', undefined]],
    [
      ['jumlah ma', undefined],
      ['3', undefined],
    ],
  ])
})

test('two groups of one name are not merged', async () => {
  const columns = [{ role: 'name', group: 1 }, { role: 'prose' }] as const
  const twice = matrix([group(['sama'], matrixRow('a')), group(['sama'], matrixRow('b'))], { columns })
  const opened = await openDocx(documentWith(twice))
  const merges = rowsOf(descendantsOf(opened.document, 'w:tbl')[0]).map(tr =>
    settingOf(cellsOf(tr)[0], 'w:tcPr', 'w:vMerge'),
  )
  expect(merges).toEqual(['restart', 'restart'])
})

test('cells of every row cover all columns of the grid', () => {
  for (const one of descendantsOf(document, 'w:tbl')) {
    const columns = descendantsOf(one, 'w:gridCol').length
    for (const tr of rowsOf(one)) {
      const spans = cellsOf(tr).map(tc => Number(settingOf(tc, 'w:tcPr', 'w:gridSpan') ?? 1))
      expect(spans.reduce((sum, span) => sum + span, 0)).toBe(columns)
    }
  }
})

test('the grid is as wide as the text area', () => {
  const widths = descendantsOf(small ?? document, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']))
  // 160 mm in twentieths of a point.
  expect(Math.abs(widths.reduce((sum, width) => sum + width, 0) - (160 / 25.4) * 1440)).toBeLessThan(5)
})

test('grades and totals are shaded, and totals bold', () => {
  const fillOf = (tc: XmlNode | undefined) => childrenOf(childrenOf(tc, 'w:tcPr')[0], 'w:shd')[0]?.attributes['w:fill']
  const rows = rowsOf(small)
  expect(cellsOf(rows[2]).map(fillOf)).toEqual([undefined, undefined, 'C6E0B4'])
  expect(cellsOf(rows.at(-1)).map(fillOf)).toEqual(['EDEDED', 'EDEDED'])
  for (const run of descendantsOf(rows.at(-1) ?? document, 'w:r')) expect(isOn(run, 'w:rPr', 'w:b')).toBe(true)
})

test('columns are aligned as the theme says, and lists in cells hang beside their markers', () => {
  const paragraphs = descendantsOf(rowsOf(small)[2] ?? document, 'w:p')
  expect(settingOf(paragraphs[0], 'w:pPr', 'w:jc')).toBe('center')
  const hanging = paragraphs
    .flatMap(one => childrenOf(childrenOf(one, 'w:pPr')[0], 'w:ind'))
    .map(({ attributes }) => [attributes['w:left'], attributes['w:hanging']])
  expect(hanging).toEqual([
    ['300', '300'],
    ['600', '300'],
  ])
})

test('a small table stays on one page with its caption: every row but the last keeps with the next, and the last with a note', async () => {
  const keptRows = (one: typeof small) =>
    rowsOf(one).map(tr => descendantsOf(tr, 'w:p').every(part => isOn(part, 'w:pPr', 'w:keepNext')))
  const rows = [row('a'), row('b'), row('c')]
  const note = { ...paragraph('catatan'), role: 'note' } as const
  const [bare, noted] = descendantsOf(
    (await openDocx(resolved(documentWith(table(rows), paragraph('isi'), table(rows), note)))).document,
    'w:tbl',
  )
  expect(keptRows(bare)).toEqual([true, true, false])
  expect(keptRows(noted)).toEqual([true, true, true])
})

test('a group that is kept whole keeps its inner groups together too', () => {
  const keeps = rowsOf(big)
    .slice(2, 5)
    .map(tr => descendantsOf(tr, 'w:p').every(one => isOn(one, 'w:pPr', 'w:keepNext')))
  expect(keeps).toEqual([true, true, false])
})

describe('cells beside spanning ones', () => {
  const spanning = table([row(cell('1', { rowSpan: 2 }), 'a', '2'), row('b', '3')], {
    columns: [{ role: 'ordinal' }, { role: 'title' }, { role: 'figure' }],
  })

  test('are as wide as their column', async () => {
    const opened = await openDocx(documentWith(spanning))
    const [first, second] = rowsOf(descendantsOf(opened.document, 'w:tbl')[0]).map(tr =>
      cellsOf(tr).map(tc => childrenOf(childrenOf(tc, 'w:tcPr')[0], 'w:tcW')[0]?.attributes['w:w']),
    )
    expect(second).toEqual(first)
  })

  test('are aligned as their column', async () => {
    const opened = await openDocx(documentWith(spanning))
    const [, second] = rowsOf(descendantsOf(opened.document, 'w:tbl')[0])
    expect(
      cellsOf(second)
        .slice(1)
        .map(tc => settingOf(childrenOf(tc, 'w:p')[0], 'w:pPr', 'w:jc')),
    ).toEqual(['left', 'right'])
  })

  test('are moved by a group whose cell spans columns', async () => {
    const wide = [{ role: 'name', group: 1 }, { role: 'name', group: 1 }, { role: 'status' }] as const
    const tree = resolved(
      documentWith(matrix([group([cell('U', { columnSpan: 2 })], matrixRow('Close'))], { columns: wide })),
    )
    const opened = await openDocx(tree)
    const [tr] = rowsOf(descendantsOf(opened.document, 'w:tbl')[0])
    expect(settingOf(childrenOf(cellsOf(tr)[1], 'w:p')[0], 'w:pPr', 'w:jc')).toBe('center')
  })
})
