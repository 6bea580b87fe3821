import { expect, test } from 'vitest'
import { collectAnchors } from '../../src/render/anchors.ts'
import { blocksOf, documentWith, heading, matrix, matrixRow, paragraph, row, table } from '../document/build.ts'
import { catalogue, resolved } from './catalogue.ts'

const named = documentWith(heading(1, 'A', { id: 'a' }), table([row('x')], { id: 't' }), matrix([matrixRow('x')]))

test('an anchor is the id of its block', () => {
  const { of } = collectAnchors(named)
  expect(blocksOf(named).map(of)).toEqual(['a', 't', 'matriks'])
})

test('blocks without an id get names of their own, each another', () => {
  const caption = { children: [] }
  const document = documentWith(
    heading(1, 'A'),
    heading(2, 'B'),
    table([row('x')], { caption }),
    table([row('y')], { caption }),
  )
  const { of } = collectAnchors(document)
  const names = blocksOf(document).map(of)
  expect(names).not.toContain(undefined)
  expect(new Set(names).size).toBe(4)
})

test('what nothing can lead to has no anchor', () => {
  const document = documentWith(paragraph('x'), table([row('x')]))
  const { of } = collectAnchors(document)
  expect(blocksOf(document).map(of)).toEqual([undefined, undefined])
})

test('contents list headings to the third level and everything with a caption, in order, with their anchors', () => {
  const { entries } = collectAnchors(catalogue)
  expect(entries.headings.map(({ level, label, anchor }) => [level, label, anchor])).toEqual([
    [1, 'BAB I', 'bab-satu'],
    [2, 'A.', 'subbab'],
    [3, '1.', 'anak-subbab'],
    [1, 'Lampiran 1', 'lampiran'],
  ])
  expect(entries.tables.map(({ level, label, anchor }) => [level, label, anchor])).toEqual([
    [1, 'Tabel 1.', 'tabel-kecil'],
    [1, 'Tabel 2.', 'matriks-besar'],
  ])
})

test('a made-up name is never the id of another block', () => {
  const document = resolved(documentWith(heading(1, 'A', { id: 'judul-2' }), heading(1, 'B')))
  const { of } = collectAnchors(document)
  expect(new Set(blocksOf(document).map(of)).size).toBe(2)
})

test('made-up names stay apart from each other, too, when they make way for an id', () => {
  const document = documentWith(heading(1, 'A'), heading(1, 'B'), heading(1, 'C', { id: 'judul-1' }), heading(1, 'D'))
  const { of, names } = collectAnchors(document)
  expect(blocksOf(document).map(of)).toEqual(['judul-2', 'judul-3', 'judul-1', 'judul-4'])
  expect(names).toEqual(blocksOf(document).map(of))
})
