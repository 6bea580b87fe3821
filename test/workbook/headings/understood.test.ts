import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { capitalLetter } from '../../../src/base/ordinals.ts'
import { askedRuns, runs } from '../../laws.ts'
import { under, type Written } from '../build-sheet.ts'
import { type DeclaredColumn, declaredColumns, readUnder, type UnsurColumn, unsurColumns } from './declared-sheets.ts'

const decorations: readonly ((title: string) => string)[] = [
  title => `1. ${title}`,
  title => `(12) ${title}`,
  title => `3) ${title}`,
  title => `b. ${title}`,
  title => `${title}*`,
  title => `${title} **`,
  title => `${title}¹`,
  title => `${title} (1-4)`,
  title => `${title} [wajib diisi]`,
  title => `Nilai ${title}`,
  title => `Skor: ${title}`,
  title => title.toUpperCase(),
  title => title.toLowerCase(),
  title => title.replaceAll(' ', '\n'),
  title => `  ${title.replaceAll(' ', '  ')} `,
  title => `${title}:`,
  title => `"${title}"`,
]

const anyDecoration = fc
  .array(fc.constantFrom(...decorations), { maxLength: 3 })
  .map(several => (title: string) => several.reduce((decorated, decorate) => decorate(decorated), title))

const anyColumn = fc.constantFrom(...declaredColumns)
const anyUnsur = fc.constantFrom(...unsurColumns)

/** All that a column may be called. */
function anyNameOf({ column: { title, synonyms, criterion } }: DeclaredColumn): fc.Arbitrary<string> {
  if (criterion === undefined) return fc.constantFrom(title, ...synonyms)
  const { code, name, shortNames, question = name } = criterion
  return fc.constantFrom(
    ...[code, name, question, ...shortNames, `Nilai ${code}`, `${code} ${name}`, `${code}. ${name}`],
    ...[
      `${name} (${code})`,
      `${code} (${name})`,
      `[${code}] ${name}`,
      `${name} - ${code}`,
      `Penilaian pelayanan [${name}]`,
    ],
  )
}

/** A column and a heading that names it. */
const named = anyColumn.chain(column =>
  fc.tuple(
    fc.constant(column),
    fc
      .tuple(anyNameOf(column), fc.boolean(), anyDecoration)
      // A number is a heading by itself only: `1. 3` may be any of the two.
      .map(([name, isPlain, decorate]) =>
        /^\d+$/.test(name) ? name : decorate(isPlain ? name.replaceAll(/[,./]/g, ' ') : name),
      ),
  ),
)

/** The column is where its heading stands, or an error at that heading or at the sheet asks about it; no other takes its place. */
function expectUnderstood({ key, index }: DeclaredColumn, cell: string, read: ReturnType<typeof readUnder>): void {
  const taken = [...read.columns].filter(([, place]) => place === index).map(([known]) => known)
  const isAsked = read.shown.some(
    line => line.startsWith('galat') && (line.endsWith(`!${cell}`) || line.endsWith(' Lembar')),
  )
  expect(taken.length === 0 && isAsked ? [key] : taken, read.shown.join()).toEqual([key])
}

const cellName = (column: number, row: number) => `${capitalLetter(column + 1)}${row}`

test('every column stands in the workbooks of its kind', () => {
  expect(declaredColumns.filter(({ index }) => index < 0).map(({ column }) => column.title)).toEqual([])
})

test('a sign of per cent alone is a heading', () => {
  const share = declaredColumns.find(
    ({ sheet, column }) => sheet.spec.name === 'Profil' && column.title === 'Persentase',
  )
  if (share === undefined) throw new Error('no such column')
  for (const title of ['%', '(%)', ' % '])
    expectUnderstood(
      share,
      cellName(share.index, 1),
      readUnder(share.sheet, [share.sheet.titles.with(share.index, title)]),
    )
})

describe('any name of a declared column, in any decoration, is understood or asked about', () => {
  test('in a heading of one row', () => {
    fc.assert(
      fc.property(named, ([column, title]) => {
        const { sheet, index } = column
        expectUnderstood(column, cellName(index, 1), readUnder(sheet, [sheet.titles.with(index, title)]))
      }),
      { numRuns: askedRuns(100) },
    )
  })

  test('in a heading of several rows, merged or not, under the title of a group', () => {
    fc.assert(
      fc.property(named, fc.boolean(), fc.integer({ min: 1, max: 2 }), ([column, title], isMerged, more) => {
        // A row of numbers below titles is the numbering of columns.
        // Numbers below titles are the numbering of columns: a sheet with a column for each number has one row of headings.
        fc.pre(column.sheet.titles.every(own => !/^\d+$/.test(own)))
        const { sheet, index } = column
        const lowest: readonly Written[] = sheet.titles.with(index, title)
        const upper = lowest.map((own, at) => groupTitle(at, index, String(own)))
        const below = (row: readonly Written[]) =>
          row.map((own, at) => (Math.abs(at - index) > 1 ? (isMerged ? under(String(own)) : null) : own))
        const middle = Array.from({ length: more - 1 }, () => below(upper).map(toCovered))
        const rows = [upper, ...middle, below(lowest)]
        expectUnderstood(column, cellName(index, rows.length), readUnder(sheet, rows))
      }),
      { numRuns: askedRuns(100) },
    )
  })
})

/** A title over the column and those beside it, merged; the others have their own titles in the first row. */
function groupTitle(at: number, index: number, title: string): Written {
  if (Math.abs(at - index) > 1) return title
  return at === Math.max(0, index - 1) ? 'Data' : under('Data')
}

function toCovered(written: Written): Written {
  return written === 'Data' ? under('Data') : written
}

describe('where a name and a code disagree the name wins', () => {
  /** Two unsur of one sheet. */
  const anyTwo = anyUnsur.chain(one =>
    fc.tuple(
      fc.constant(one),
      fc.constantFrom(...unsurColumns.filter(({ sheet, key }) => sheet === one.sheet && key !== one.key)),
    ),
  )
  /** Headings of all unsur by name; the two with the code of each other. */
  const swapped = (one: UnsurColumn, other: UnsurColumn, join: (code: string, name: string) => string) =>
    one.sheet.titles
      .with(one.index, join(other.criterion.code, one.criterion.name))
      .with(other.index, join(one.criterion.code, other.criterion.name))

  test.each<[string, (code: string, name: string) => string]>([
    ['before it', (code, name) => `${code} ${name}`],
    ['behind it', (code, name) => `${name} (${code})`],
    ['around it', (code, name) => `${code} [${name}]`],
  ])('%s', (_, join) => {
    fc.assert(
      fc.property(anyTwo, ([one, other]) => {
        const { columns } = readUnder(one.sheet, [swapped(one, other, join)])
        expect([columns.get(one.key), columns.get(other.key)]).toEqual([one.index, other.index])
      }),
      { numRuns: runs(60) },
    )
  })

  test('on whichever level it stands', () => {
    fc.assert(
      fc.property(anyTwo, fc.boolean(), ([one, other], isNameAbove) => {
        const names = swapped(one, other, (_, name) => name)
        const codes = swapped(one, other, code => code).map((title, at) =>
          at === one.index || at === other.index ? title : null,
        )
        const { columns } = readUnder(one.sheet, isNameAbove ? [names, codes] : [codes, names])
        expect([columns.get(one.key), columns.get(other.key)]).toEqual([one.index, other.index])
      }),
      { numRuns: runs(60) },
    )
  })
})

describe('a question', () => {
  const ask = (kind: string, sheet: string, code: string, title: string, without: readonly string[] = []) => {
    const own = unsurColumns.find(one => one.sheet.kind === kind && one.sheet.spec.name === sheet && one.key === code)
    if (own === undefined) throw new Error(`no ${code} in ${sheet}`)
    const titles = own.sheet.titles.map(known => (without.includes(known) ? 'Warna' : known))
    return { index: own.index, ...readUnder(own.sheet, [titles.with(own.index, title)]) }
  }

  test.each([
    ['monev-skm', 'U3', '1. Bagaimana pendapat Saudara tentang waktu pelayanan?'],
    ['monev-skm', 'U4', 'Bagaimana pendapat Saudara tentang kewajaran biaya/tarif dalam pelayanan? *'],
    ['monev-skm', 'U9', '9. Bagaimana pendapat Saudara tentang kualitas sarana dan prasarana'],
    ['spkp-spak', 'U2', 'Penilaian kualitas pelayanan [Waktu pelayanan]'],
    ['spkp-spak', 'P3', 'Menurut Saudara, apakah ada gratifikasi di unit ini?'],
  ])('of %s asks for %s: %s', (kind, code, title) => {
    const { columns, index, shown } = ask(kind, 'Responden', code, title)
    expect(columns.get(code)).toBe(index)
    expect(shown).toEqual([])
  })

  test('that names two unsur is asked about', () => {
    const title = 'Bagaimana pendapat Saudara tentang waktu pelayanan dan biaya pelayanan?'
    const { index, columns, problems } = ask('monev-skm', 'Responden', 'U3', title)
    expect([...columns.values()]).not.toContain(index)
    expect(problems).toMatchObject([
      { code: 'sheet.column-asked', severity: 'galat', place: { cell: cellName(index, 1) } },
    ])
    expect(problems[0]?.hint).toContain('Kolom "U3"')
  })
})
