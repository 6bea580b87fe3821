import fc from 'fast-check'
import { expect, test } from 'vitest'
import { referenceOfToday } from '../../../src/kinds/parts/instruments-in-use.ts'
import type { AnswersFile } from '../../../src/kinds/parts/report-summary.ts'
import { skmTahunanReference } from '../../../src/kinds/skm-tahunan/reference.ts'
import { tallyYear } from '../../../src/kinds/skm-tahunan/tally-year.ts'
import { loadReference } from '../../../src/sources/load-reference.ts'
import { writeCsv } from '../../../src/sources/write-csv.ts'
import { keptPorts } from '../../kept-ports.ts'
import { runs } from '../../laws.ts'
import { fullAnnual } from '../full-annual.ts'
import type { FullWorkbook, Tables } from '../full-sheets.ts'
import { units } from '../monev-skm/check-input.ts'
import { outcomeOf } from '../renaming.ts'

const reference = referenceOfToday<typeof skmTahunanReference>(
  await loadReference(skmTahunanReference, keptPorts().resources),
)
const [full] = fullAnnual
if (full === undefined) throw new Error('a full workbook of a year')
const titles = (full.tables.Responden?.[0] ?? []).map(String)

type Row = readonly (string | number | null)[]

/** How answers are put together is for each report to say. */
function workbookWith(answers: readonly Row[], pooling: string, level: string): FullWorkbook {
  const { Profil: _, Penjawab: __, ...tables } = full?.tables ?? {}
  const settings = [
    ['Cara Penggabungan', pooling],
    ['Tingkat Rekomendasi', level],
  ]
  const report = (tables.Laporan ?? []).filter(([entry]) => !settings.some(([own]) => own === entry))
  // Figures of this year would go with the answers into either workbook; of last year they stand beside them.
  const results = (tables.SKM ?? []).filter(([year]) => year !== 2025)
  return {
    ...(full as FullWorkbook),
    tables: { ...tables, Laporan: [...report, ...settings], SKM: results, Responden: [titles, ...answers] },
  }
}

async function counted(answers: readonly Row[], days: Pick<AnswersFile, 'from' | 'to'>): Promise<Tables> {
  const bytes = writeCsv([titles, ...answers.map(row => row.map(cell => (cell === null ? '' : String(cell))))])
  async function* pieces() {
    yield bytes
  }
  const outcome = await tallyYear({ path: 'Responden.csv', excused: new Set(), pieces, ...days }, reference)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return Object.fromEntries(outcome.value.sheets.map(({ name, rows }) => [name, rows]))
}

/** The same workbook with the sheets that the answers were counted into, in place of the answers. */
async function prepared({ tables, ...rest }: FullWorkbook): Promise<FullWorkbook> {
  const { Responden: [, ...answers] = [], ...others } = tables
  const sheets = await counted(answers as readonly Row[], { from: '2025-03-01', to: '2025-06-30' } as AnswersFile)
  const [skmTitles = [], ...earlier] = others.SKM ?? []
  const [countedTitles = [], ...results] = sheets.SKM ?? []
  const placed = results.map(row => skmTitles.map(title => row[countedTitles.indexOf(title)] || null))
  return { ...rest, tables: { ...others, ...sheets, SKM: [skmTitles, ...earlier, ...placed] } }
}

/** What is printed, but for what respondents wrote and who sent a form on another day: counted sheets do not carry that. */
function printed(view: string | undefined) {
  const { pages, sampling, ...rest } = JSON.parse(view ?? 'null')
  const { hasOutside: _, outside: __, ...samples } = sampling
  const carried = (pages as readonly Record<string, unknown>[]).map(
    ({ suggestions: _, hasMore: __, moreSuggestions: ___, ...page }) => page,
  )
  return { ...rest, sampling: samples, pages: carried }
}

const profile = fc.tuple(
  fc.constantFrom('Perempuan', 'Laki-laki', null),
  fc.constantFrom(17, 19, 24, 31, 45, 59, 61, null),
  fc.constantFrom('SMA', 'SMK', 'D4/S1', 'S2', null),
  fc.constantFrom('Swasta', 'ASN', null),
  fc.constantFrom('Non Disabilitas', 'Disabilitas', null),
  fc.constantFrom('Fisik', null, null, null),
)
const answer = fc.constantFrom(1, 2, 3, 4, 4, 3, null)
const respondent = fc
  .tuple(
    fc.constantFrom(units.biro, units.biro, units.balai, units.loka, `${units.loka} `),
    fc.constantFrom('Informasi', 'Pengujian'),
    fc.constantFrom('01/03/2025', '30/06/2025', '15/04/2025', '28/02/2025', '01/07/2025', null),
    profile,
    fc.array(answer, { minLength: 8, maxLength: 8 }),
  )
  // An answer that all give, so that no unsur of a result is without any.
  .map(([unit, service, day, who, answers]): Row => [2025, unit, service, day, null, ...who, 3, ...answers, null])
const everyUnsur = (unit: string): Row => [
  2025,
  unit,
  'Informasi',
  null,
  null,
  ...Array(6).fill(null),
  ...Array(9).fill(3),
  null,
]

const keyOf = ([, unit, service]: Row) => JSON.stringify([String(unit).trim(), service])
const byName = (one: Row, other: Row) => (keyOf(one) < keyOf(other) ? -1 : Number(keyOf(one) !== keyOf(other)))

test('a report on counted answers prints what the report on the answers prints', async () => {
  let hidden = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(respondent, { minLength: 5, maxLength: 60 }),
      fc.constantFrom('responden', 'rata-rata unit', 'rata-rata layanan'),
      fc.constantFrom('unit', 'layanan'),
      async (answers, pooling, level) => {
        // Counted units and services stand in the order of their names, answers as they came in.
        const all = [...[units.biro, units.balai, units.loka].map(everyUnsur), ...answers].toSorted(byName)
        const raw = workbookWith(all, pooling, level)
        const [before, after] = [await outcomeOf(raw), await outcomeOf(await prepared(raw))]
        expect(after.shown.filter(line => line.startsWith('galat'))).toEqual([])
        // Units are listed by their names there, and as they came here.
        expect(JSON.parse(after.figures ?? '{}')).toEqual(JSON.parse(before.figures ?? '{}'))
        expect(printed(after.view)).toEqual(printed(before.view))
        hidden += JSON.parse(before.view ?? '{}').units.hidden.length
      },
    ),
    { numRuns: runs(100, 20) },
  )
  expect(hidden).toBeGreaterThan(0)
})
