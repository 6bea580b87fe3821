import { describe, expect, test } from 'vitest'
import type { Matrix, MatrixColumn, MatrixItem } from '../../src/document/table.ts'
import { layMatrix } from '../../src/typeset/lay-matrix.ts'
import type { Slice } from '../../src/typeset/placed.ts'
import { prepareMatrix } from '../../src/typeset/prepare-matrix.ts'
import { cell, group, matrix, matrixRow, row, text } from '../document/build.ts'
import { layOut } from './arbitrary-layout.ts'
import { faces } from './faces.ts'
import { matrixStyleOf } from './matrix-style.ts'

const style = matrixStyleOf([100, 100, 200])
const columns: readonly MatrixColumn[] = [{ role: 'name', group: 1 }, { role: 'code', group: 2 }, { role: 'prose' }]
const caption = { label: 'Tabel 1', children: [text('judul')] }

/** So many lines of one word each, numbered. */
function lines(name: string, count: number) {
  return cell('', {
    lines: Array.from({ length: count }, (_, index) => ({ level: 0, children: [text(`${name}${index + 1}`)] })),
  })
}

function lay(body: readonly MatrixItem[], more: Partial<Matrix> = {}, firstPart = 1, pageLines = 20): readonly Slice[] {
  return layOut(matrix(body, { columns, caption, ...more }), style, { further: pageLines, firstPart }).slices
}

/** The texts of each page, with a star where they are repeated. */
const textsOf = (slices: readonly Slice[]) =>
  slices.map(({ texts }) => texts.map(({ text: words, repeated }) => words.trim() + (repeated ? '*' : '')))

const unit = (name: string, ...rows: readonly number[]) =>
  group([name], group([`${name}/1`], ...rows.map((count, index) => matrixRow(lines(`${name}${index + 1}.`, count)))))

test('a matrix without rows is its caption and heading', () => {
  expect(textsOf(lay([], { head: [row('A', 'B', 'C')] }))).toEqual([['Tabel 1. judul', 'A', 'B', 'C']])
})

test('the groups of a row are named again where it goes on', () => {
  const [first, second, ...further] = textsOf(lay([unit('U', 30)], { head: [row('A', 'B', 'C')] }))
  expect(further).toEqual([])
  expect(first?.slice(0, 7)).toEqual(['Tabel 1. judul', 'A', 'B', 'C', 'U', 'U/1', 'U1.1'])
  expect(second?.slice(0, 6)).toEqual(['A*', 'B*', 'C*', 'U (lanjutan)*', 'U/1 (lanjutan)*', 'U1.19'])
  expect(second?.at(-1)).toBe('U1.30')
})

test('columns of numbers are repeated without a word', () => {
  const quiet = { ...style, columns: style.columns.map((column, index) => ({ ...column, saysContinued: index === 0 })) }
  const laid = layOut(matrix([unit('U', 30)], { columns, caption }), quiet, { further: 20, firstPart: 1 })
  expect(textsOf(laid.slices)[1]?.slice(0, 3)).toEqual(['U (lanjutan)*', 'U/1*', expect.stringMatching(/^U1/)])
})

test('a name of a group is filled by its role, down all its rows', () => {
  const [slice] = lay([group([cell('U', { role: 'grade-c' })], group(['1'], matrixRow('x'), matrixRow('y')))])
  const [fill] = slice?.fills ?? []
  expect(fill).toMatchObject({ role: 'grade-c', x: 0, width: 100 })
  expect((fill?.y ?? 0) + (fill?.height ?? 0)).toBeCloseTo(slice?.height ?? 0, 6)
})

describe('a row that does not fit', () => {
  const pagesOfRow = (room: number, height: number) => {
    const slices = lay([matrixRow(lines('a', 20 - room)), matrixRow(lines('b', height))], {
      columns: [{ role: 'prose' }, { role: 'prose' }, { role: 'prose' }],
    })
    return textsOf(slices).map(texts => texts.filter(words => words.startsWith('b')).length)
  }

  test('moves whole to the next page while the hole is at most a third of it', () => {
    expect(pagesOfRow(7, 10)).toEqual([0, 10])
  })

  test('breaks where the hole would be larger', () => {
    const [first = 0, second = 0] = pagesOfRow(12, 15)
    expect(first).toBeGreaterThan(5)
    expect(first + second).toBe(15)
  })

  test('breaks where it is taller than a page, and fills the pages it runs over', () => {
    const parts = pagesOfRow(19, 45)
    expect(parts.reduce((sum, count) => sum + count, 0)).toBe(45)
    expect(parts.slice(1, -1).every(count => count === 20)).toBe(true)
  })

  test('leaves no single line behind', () => {
    for (const height of [20, 21, 22, 23]) expect(pagesOfRow(19, height + 20).filter(count => count === 1)).toEqual([])
  })
})

test('a group that is kept whole moves to the next page with its rows', () => {
  const body = [unit('U', 14), unit('V', 2, 2)]
  const pageOf = (keep: Matrix['keep']) => textsOf(lay(body, { keep })).findIndex(texts => texts.includes('V2.2'))
  const starts = textsOf(lay(body, { keep: 'group' })).findIndex(texts => texts.includes('V'))
  expect([starts, pageOf('group')]).toEqual([1, 1])
  expect(textsOf(lay(body, { keep: 'row' })).findIndex(texts => texts.includes('V'))).toBe(0)
})

test('totals take the row before them along', () => {
  const total = { ...matrixRow(cell('jumlah', { columnSpan: 2 }), '9'), role: 'total' } as const
  const slices = textsOf(lay([unit('U', 12, 3, 1), total]))
  const pageOf = (words: string) => slices.findIndex(texts => texts.includes(words))
  expect(pageOf('jumlah')).toBe(1)
  expect(pageOf('U3.1')).toBe(1)
  expect(pageOf('U2.3')).toBe(0)
})

test('fills tell heading, totals and grades, and totals are bold', () => {
  const total = { ...matrixRow(cell('jumlah', { columnSpan: 3, role: 'grade-b' })), role: 'total' } as const
  const plain = group(['U'], group(['1'], matrixRow(cell('x', { role: 'grade-a' }))))
  const sum = { ...matrixRow('a', 'b', 'c'), role: 'total' } as const
  const [slice] = lay([plain, total, sum], { head: [row('A', 'B', 'C')] })
  expect(slice?.fills.map(({ role, x, width }) => [role, x, width])).toEqual([
    ['head', 0, 100],
    ['head', 100, 100],
    ['head', 200, 200],
    ['grade-a', 200, 200],
    ['grade-b', 0, 400],
    ['total', 0, 100],
    ['total', 100, 100],
    ['total', 200, 200],
  ])
  const bold = slice?.texts.filter(({ face }) => face === 'bold').map(({ text: words }) => words)
  expect(bold).toEqual(['Tabel 1. judul', 'A', 'B', 'C', 'jumlah', 'a', 'b', 'c'])
})

describe('at the edges', () => {
  test('a cell of a group that spans columns moves what stands beside it', () => {
    const wide: readonly MatrixColumn[] = [{ role: 'name', group: 1 }, { role: 'name', group: 1 }, { role: 'prose' }]
    const [slice] = lay([group([cell('U', { columnSpan: 2 })], matrixRow('aksi'))], { columns: wide })
    expect(slice?.texts.find(({ text: words }) => words === 'aksi')?.x).toBeGreaterThan(200)
  })

  test('a first row that does not fit under the caption begins on the next page, caption and all', () => {
    const pages = textsOf(lay([unit('U', 8)], {}, 0.2))
    expect(pages.map(texts => texts.filter(words => words.startsWith('U1.')).length)).toEqual([8])
  })

  test('a kept group of one row is not broken either', () => {
    const pages = textsOf(lay([unit('U', 8), unit('V', 15)], { keep: 'group' }))
    expect(pages.map(texts => texts.filter(words => words.startsWith('V1.')).length)).toEqual([0, 15])
  })

  test('a group is kept although the totals after it do not fit with it', () => {
    const total = { ...matrixRow(lines('t', 10), 'x', 'y'), role: 'total' } as const
    const pages = textsOf(lay([unit('U', 10), unit('V', 6, 6), total], { keep: 'group' }))
    expect(pages.findIndex(texts => texts.includes('V'))).toBe(pages.findIndex(texts => texts.includes('V2.6')))
  })

  test('an inner group that ends above the room which the name of the outer one takes is framed at the page end', () => {
    const body = [
      unit('T', 12),
      group([lines('n', 5)], group(['x'], matrixRow('a')), group(['y'], matrixRow(lines('b', 9)))),
    ]
    const [first] = lay(body)
    const bottom = first?.rules.filter(({ y1, y2 }) => y1 === y2 && Math.abs(y1 - first.height) < 0.01)
    expect(bottom?.map(({ x1, x2 }) => [x1, x2])).toEqual([[0, 400]])
  })

  test('what is left of a row beside a long name gets no page where only repeated names stand', () => {
    const body = [group([lines('n', 38)], group(['x'], matrixRow('a')), group(['y'], matrixRow('b')))]
    const pages = textsOf(lay(body))
    for (const texts of pages) expect(texts.some(words => !words.endsWith('*'))).toBe(true)
  })

  test('a heading taller than a page ends the layout instead of going on for ever', () => {
    const tall = matrix([matrixRow('a', 'b', 'c')], { caption, head: [row(lines('h', 60), 'B', 'C')] })
    expect(() => layMatrix(prepareMatrix(tall, faces, style, { width: 400, height: 500 }), 500)).not.toThrow()
  })

  test('a page too small for a line of a group name ends the layout instead of overflowing the stack', () => {
    const named = matrix([group([lines('n', 3)], matrixRow('a', 'b'))], {
      caption,
      columns: [{ role: 'name', group: 1 }, { role: 'prose' }, { role: 'prose' }],
    })
    expect(() => layMatrix(prepareMatrix(named, faces, style, { width: 400, height: 16 }), 50)).not.toThrow()
  })
})
