import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkDocument } from '../../src/document/check-document.ts'
import type { Block, ReportDocument } from '../../src/document/document.ts'
import type { Cell, Matrix, Row } from '../../src/document/table.ts'
import { anyDocument } from './arbitrary-document.ts'
import { anyGrid } from './arbitrary-tables.ts'
import {
  cell,
  documentWith,
  group,
  heading,
  link,
  matrix,
  matrixRow,
  paragraph,
  reference,
  row,
  strong,
  table,
  text,
} from './build.ts'

const place = { file: 'laporan.hbs' }
const problemsOf = (document: ReportDocument) => checkDocument(document, () => place)
const codesOf = (...blocks: readonly Block[]) => problemsOf(documentWith(...blocks)).map(({ code }) => code)
const messagesOf = (...blocks: readonly Block[]) => problemsOf(documentWith(...blocks)).map(({ message }) => message)

test('a document that keeps the rules has no problem', () => {
  fc.assert(
    fc.property(anyDocument, document => {
      expect(problemsOf(document)).toEqual([])
    }),
  )
})

describe('ids', () => {
  test('used twice or more are named once each, whatever they stand on', () => {
    const messages = messagesOf(
      heading(1, 'x', { id: 'a' }),
      table([row('x')], { id: 'a' }),
      matrix([matrixRow('x')], { id: 'a' }),
      heading(2, 'x', { id: 'b' }),
      heading(2, 'x', { id: 'b' }),
      heading(2, 'x', { id: 'c' }),
    )
    expect(messages).toEqual(['Id "a" dipakai lebih dari satu kali.', 'Id "b" dipakai lebih dari satu kali.'])
  })

  test('that are absent are not the same id', () => {
    expect(codesOf(heading(1, 'x'), heading(1, 'y'), table([row('x')]), table([row('x')]))).toEqual([])
  })
})

describe('rows of a table', () => {
  test('that are too narrow or too wide are named with their number', () => {
    const rows = [row('a', 'b'), row('a'), row('a', 'b', 'c'), row(cell('ab', { columnSpan: 2 }))]
    expect(messagesOf(table(rows, { id: 't' }))).toEqual([
      'Baris ke-2 tabel "t" selebar 1 kolom; seharusnya 2.',
      'Baris ke-3 tabel "t" selebar 3 kolom; seharusnya 2.',
    ])
  })

  test('count the cells that reach down into them', () => {
    const down = (words: string) => cell(words, { rowSpan: 2 })
    const head = [row(down('No'), cell('Status', { columnSpan: 2 })), row('Open', 'Close')]
    expect(codesOf(table([row('1', '2', '3')], { head }))).toEqual([])
    expect(codesOf(table([row('1', '2', '3')], { head: [head[0] ?? row(), row('x', 'y', 'z')] }))).toEqual([
      'document.ragged-table',
    ])
  })

  const anyGridAndCell = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 2, max: 4 }))
    .chain(([rows, columns]) => fc.tuple(anyGrid(rows, columns), fc.constant(columns), fc.nat(), fc.nat()))

  /** The codes of a grid whose chosen cell is replaced by others; the grid itself must pass. */
  const codesAfter = (
    [grid, columns, rowChoice, cellChoice]: readonly [readonly Row[], number, number, number],
    change: (chosen: Cell) => readonly Cell[],
  ) => {
    const whole = table(grid, { columns: Array(columns).fill({ role: 'title' }) })
    expect(codesOf(whole)).toEqual([])
    const filled = grid.filter(({ cells }) => cells.length > 0)
    const chosen = filled[rowChoice % filled.length] as Row
    const at = cellChoice % chosen.cells.length
    const cells = chosen.cells.toSpliced(at, 1, ...change(chosen.cells[at] as Cell))
    return codesOf({ ...whole, body: grid.with(grid.indexOf(chosen), { cells }) })
  }

  test('that cover the grid pass, and any cell taken away is noticed', () => {
    fc.assert(
      fc.property(anyGridAndCell, choice => {
        // What stood to its right moves left, and may come to lie under a cell from above.
        expect(codesAfter(choice, () => [])).not.toEqual([])
      }),
    )
  })

  test.each(['columnSpan', 'rowSpan'] as const)('with a cell whose %s is too large never pass', span => {
    fc.assert(
      fc.property(anyGridAndCell, choice => {
        expect(codesAfter(choice, chosen => [{ ...chosen, [span]: chosen[span] + 1 }])).not.toEqual([])
      }),
    )
  })

  test('of the heading are checked like those of the body, in matrices too', () => {
    const head = [row('a')]
    expect(codesOf(table([row('a', 'b')], { head }))).toEqual(['document.ragged-table'])
    expect(codesOf(matrix([matrixRow('a', 'b')], { head }))).toEqual(['document.ragged-table'])
  })

  test('may not span more rows than are left', () => {
    expect(codesOf(table([row('a', cell('b', { rowSpan: 2 }))]))).toEqual(['document.misplaced-cell'])
  })

  test('may not lay two cells over each other', () => {
    const rows: readonly Row[] = [row('a', cell('b', { rowSpan: 2 }), 'c'), row(cell('d', { columnSpan: 2 }))]
    expect(codesOf(table(rows))).toEqual(['document.misplaced-cell'])
  })
})

describe('groups of a matrix', () => {
  const columns: Matrix['columns'] = [
    { role: 'ordinal', group: 1 },
    { role: 'name', group: 1 },
    { role: 'code', group: 2 },
    { role: 'prose' },
    { role: 'status' },
  ]
  const codesOfBody = (...body: Matrix['body']) => codesOf(matrix(body, { columns }))
  const inner = group(['2022.1'], matrixRow('aksi', 'Close'))

  test('fill the columns of their level, and rows what is left', () => {
    expect(codesOfBody(group(['1', 'Balai'], inner, inner))).toEqual([])
    expect(codesOfBody(matrixRow(cell('Jumlah', { columnSpan: 4 }), '2'))).toEqual([])
    expect(codesOfBody(group(['1', 'Balai'], matrixRow('2022.1', 'aksi', 'Close')))).toEqual([])
  })

  test.each([
    ['too few cells', group(['1'], inner)],
    ['too many cells', group(['1', 'Balai', 'x'], inner)],
    ['an inner group with too many cells', group(['1', 'Balai'], group(['a', 'b'], matrixRow('x', 'y')))],
    ['a row that is too narrow', group(['1', 'Balai'], group(['a'], matrixRow('x')))],
    ['a row outside groups that is too narrow', matrixRow('x', 'y')],
    ['a level that no column has', group(['1', 'Balai'], group(['a'], group(['b'], matrixRow('x', 'y'))))],
    ['no rows', group(['1', 'Balai'])],
  ])('with %s are a problem', (_, item) => {
    expect(codesOfBody(group(['1', 'Balai'], inner), item)).toEqual(['document.group-depth'])
  })

  test.each<[string, Matrix['columns']]>([
    ['after a column of the rows', [{ role: 'name' }, { role: 'name', group: 1 }]],
    ['a level that is left out', [{ role: 'name', group: 2 }, { role: 'name' }]],
    [
      'a level after a deeper one',
      [
        { role: 'name', group: 1 },
        { role: 'name', group: 2 },
        { role: 'name', group: 1 },
      ],
    ],
  ])('stand over columns in order, not %s', (_, wrong) => {
    expect(codesOf(matrix([matrixRow(...wrong.map(() => 'x'))], { columns: wrong }))).toEqual([
      'document.group-columns',
    ])
  })

  test('hold no row with a rowspan, which no renderer of a matrix follows', () => {
    expect(codesOf(matrix([matrixRow('a', cell('b', { rowSpan: 2 })), matrixRow('c', 'd')]))).not.toEqual([])
  })
})

test('a photograph that no asset has, or without words, is a problem', () => {
  const photo = { asset: 'foto', alt: 'Toilet khusus', children: [text('Toilet')] }
  const withPhotos = (...pictures: readonly (typeof photo)[]): Block => ({ type: 'pictures', pictures })
  expect(messagesOf(withPhotos(photo))).toEqual(['Gambar "foto" tidak tersedia.'])
  const asset = { format: 'jpg', bytes: new Uint8Array(), width: 1, height: 1 } as const
  const messages = (block: Block) =>
    problemsOf({ ...documentWith(block), assets: new Map([['foto', asset]]) }).map(({ message }) => message)
  expect(messages(withPhotos(photo, photo))).toEqual([])
  expect(messages(withPhotos())).toEqual(['Ada deretan foto tanpa isi.'])
  expect(messages(withPhotos({ ...photo, alt: ' ' }, { ...photo, children: [text(' ')] }))).toEqual([
    'Ada keterangan foto (alt) tanpa isi.',
    'Ada judul foto tanpa isi.',
  ])
})

test('a logo that no asset has is a problem', () => {
  const cover = { type: 'cover', logo: 'logo', lines: [] } as const
  expect(messagesOf(cover)).toEqual(['Gambar "logo" tidak tersedia.'])
  const asset = { format: 'png', bytes: new Uint8Array(), width: 1, height: 1 } as const
  expect(problemsOf({ ...documentWith(cover), assets: new Map([['logo', asset]]) })).toEqual([])
})

describe('what has nothing in it', () => {
  const signatures = { type: 'signatures', placeAndDate: 'x', signatories: [] } as const
  const list = { type: 'list', marker: 'number', items: [] } as const

  test.each<[string, Block]>([
    ['judul', heading(1, ' \t')],
    ['judul', heading(2, 'x', { children: [] })],
    ['judul', heading(2, 'x', { children: [strong(text(' ')), { type: 'lineBreak' }] })],
    ['judul tabel', table([row('a')], { caption: { children: [] } })],
    ['judul tabel', matrix([matrixRow('a')], { caption: { children: [text(' ')] } })],
    ['tabel', table([])],
    ['tabel', table([], { columns: [{ role: 'title' }] })],
    ['tabel', matrix([], { columns: [{ role: 'title' }] })],
    ['daftar', list],
    ['daftar', { ...list, items: [{ children: [paragraph('a'), list] }] }],
    ['daftar keterangan', { type: 'facts', rows: [] }],
    ['tanda tangan', signatures],
    ['sampul', { type: 'cover', lines: [] }],
    ['tautan', paragraph('a', link('https://contoh.id', ' '))],
    ['tautan', table([row(cell('a', { lines: [{ level: 0, children: [link('https://contoh.id', '')] }] }))])],
  ])('is a problem: %s', (what, block) => {
    expect(messagesOf(block)).toEqual([`Ada ${what} tanpa isi.`])
  })

  test('may be a paragraph, a cell, or a table of which the head says that it has no rows', () => {
    const columns = [{ role: 'title' }] as const
    const head = [row('Unit')]
    expect(codesOf(paragraph(), table([row('')]), table([], { columns, head }), matrix([], { columns, head }))).toEqual(
      [],
    )
  })

  test('is no heading that is a reference', () => {
    expect(codesOf(heading(1, 'x', { children: [reference('tabel')] }), table([row('a')], { id: 'tabel' }))).toEqual([])
  })
})

test('every problem stands at the nearest node that has a place', () => {
  const [narrow, wide] = [row('a'), row('a', 'b', 'c')]
  const outside = matrixRow('x')
  const inside = matrixRow('x')
  const item = group(['1'], inside)
  const [first, second] = [heading(1, '', { id: 'a' }), heading(1, 'x', { id: 'a' })]
  const columns: Matrix['columns'] = [{ role: 'ordinal', group: 1 }, { role: 'name' }, { role: 'status' }]
  const wrong = [first, second, table([row('a', 'b'), narrow, wide]), matrix([outside, item], { columns })] as const
  const places = new Map<object, number>([...wrong, narrow, outside, inside].map((node, index) => [node, index]))
  const problems = checkDocument(documentWith(...wrong), (...nodes) => ({
    file: 'a.hbs',
    line: nodes.flatMap(node => places.get(node) ?? [])[0] ?? -1,
  }))
  expect(problems.map(problem => [problem.code, problem.place.line])).toEqual([
    ['document.duplicate-id', 1],
    ['document.empty', 0],
    ['document.ragged-table', 4],
    ['document.ragged-table', 2],
    ['document.group-depth', 5],
    ['document.group-depth', 6],
  ])
})
