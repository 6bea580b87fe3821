import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reportKinds } from '../../src/kinds/registry.ts'
import { type Column, takesAnyWords } from '../../src/workbook/column.ts'
import { keptResources } from '../kept-resources.ts'
import { askedRuns } from '../laws.ts'
import type { FullWorkbook } from './full-sheets.ts'
import { fullWorkbooks } from './full-workbooks.ts'
import { type Heading, headingsOf, outcomeOf, renamed, without, withSheetName } from './renaming.ts'

const words = [
  'Ongkos',
  'Catatan Sendiri',
  'Warna',
  'Total',
  'Nilai',
  'Keadaan',
  'Kode',
  'Tgl',
  'Thn',
  'Ket',
  'x',
  '-',
  '?',
  'No',
]

const sheetWords = [
  'RATL 2021 (2)',
  'RATL Tahun 2022',
  'Data Responden',
  'Rencana Aksi',
  'Hasil SKM',
  'Sheet1',
  'Jawaban',
]

/** What somebody may write in place of a title: anything, nothing, or the title of something else. */
function anyTitle(titles: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom(...titles),
    fc.constantFrom(...words),
    fc.tuple(fc.constantFrom(...titles), fc.constantFrom(...words)).map(both => both.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom('', ' ', '12', '2022', 'U4', 'U10', 'P1'),
  )
}

const shownHeading = ({ sheet, column }: Heading) => `${sheet}: ${column.title}`

describe.each<FullWorkbook>(fullWorkbooks)('$kind, $what', workbook => {
  const { tables } = workbook

  test('has every column, and no problem', async () => {
    expect((await outcomeOf(workbook)).shown.filter(line => line.startsWith('galat'))).toEqual([])
  })

  test('never gives other figures for another title of a column or entry, without an error', async () => {
    const [headings, good] = [await headingsOf(workbook), await outcomeOf(workbook)]
    const byName = new Map(headings.map(heading => [shownHeading(heading), heading]))
    const titles = headings.flatMap(({ column }) => [column.title, ...column.synonyms])
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...byName.keys()), anyTitle(titles), async (name, title) => {
        const heading = byName.get(name) as Heading
        const { figures, view, shown } = await outcomeOf(workbook, renamed(tables, heading, title))
        if (figures === undefined) return
        expect(figures, `${name} as "${title}": ${shown.join()}`).toBe(good.figures)
        if (heading.feeds) expect(view, `${name} as "${title}": ${shown.join()}`).toBe(good.view)
      }),
      { numRuns: askedRuns(25) },
    )
  })

  test('never gives other figures for the title of a column of any words that is not there, without an error', async () => {
    const headings = await headingsOf(workbook)
    // Words that may be any read as words that may be any: only those are not asked about.
    const telling = headings.filter(({ feeds, column: { read } }) => feeds && !takesAnyWords(read))
    const pairs = telling.flatMap((heading, at) => {
      const words = headings.filter(({ sheet, feeds, column: { read } }) => {
        return sheet === heading.sheet && !feeds && takesAnyWords(read)
      })
      return words.slice(at % words.length, (at % words.length) + 1).map(word => ({ heading, words: word }))
    })
    expect(pairs.length).toBeGreaterThan(0)
    // One column of words is the partner of many titles.
    const others = [...new Set(pairs.map(({ words }) => words))]
    const goods = new Map(others.map(words => [words, outcomeOf(workbook, without(tables, words))]))
    for (const { heading, words } of pairs) {
      const { title } = words.column
      const [good, rest] = [await goods.get(words), without(renamed(tables, heading, title), words)]
      const { figures, view, shown } = await outcomeOf(workbook, rest)
      if (figures === undefined) continue
      expect({ figures, view }, `${shownHeading(heading)} as "${title}": ${shown.join()}`).toEqual({
        figures: good?.figures,
        view: good?.view,
      })
    }
  })

  test('never gives other figures for another name of a sheet, without an error', async () => {
    const [headings, good] = [await headingsOf(workbook), await outcomeOf(workbook)]
    // Angka Terbit is held against the figures and feeds none.
    const sheets = [...new Set(headings.map(({ sheet }) => sheet))].filter(name => name !== 'Angka Terbit')
    const names = anyTitle([...sheets, ...sheetWords]).filter(name => !(name in tables))
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...sheets), names, async (sheet, name) => {
        // A `_` in front says that a sheet is not to be read, and a year of which year it is.
        if (name.startsWith('_') || (/\d{4}/.test(sheet) && /\d{4}/.test(name))) return
        const { figures, view, shown } = await outcomeOf(workbook, withSheetName(tables, sheet, name))
        if (figures === undefined) return
        expect(figures, `${sheet} as "${name}": ${shown.join()}`).toBe(good.figures)
        expect(view, `${sheet} as "${name}": ${shown.join()}`).toBe(good.view)
      }),
      { numRuns: askedRuns(15) },
    )
  })
})

/** Sheets that say how others are read, and a picture that only a file beside the workbook gives. */
const apart = [/^Pemetaan Kolom: /, /^Laporan: Logo$/]

test.each(reportKinds.map(kind => [kind.id, kind] as const))(
  '%s: every column and entry stands in one of its full workbooks',
  async (id, kind) => {
    const own = fullWorkbooks.filter(workbook => workbook.kind === id)
    const standing = new Set((await Promise.all(own.map(headingsOf))).flat().map(shownHeading))
    const declared = Object.values(await kind.workbook(keptResources)).flatMap(({ name, columns }) =>
      Object.values<Column<unknown>>(columns).map(({ title }) => `${name}: ${title}`),
    )
    const missing = declared.filter(title => !standing.has(title.replace(/ \d{4}:/, ':')))
    expect(missing.filter(title => !apart.some(pattern => pattern.test(title)))).toEqual([])
  },
)
