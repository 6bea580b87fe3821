import { beforeAll, describe, expect, test } from 'vitest'
import { readSampleSources } from '../../scripts/samples/read-sample-sources.ts'
import { workingDaysOf } from '../../scripts/samples/working-days.ts'
import type { CalendarDate } from '../../src/base/dates/calendar-date.ts'
import { monthOf } from '../../src/base/dates/calendar-month.ts'
import { groupBy } from '../../src/base/group-by.ts'
import { countReasons, expectedAnnual } from './expected-annual.ts'
import { openRows, type RowTexts } from './read-rows.ts'
import { pooled, type Tally, tally, unsurCodes } from './tally.ts'

const unitOf = (row: RowTexts) => row['Unit Pelayanan'] ?? ''
const subjectOf = (row: RowTexts) => `${unitOf(row)} / ${row['Jenis Layanan']}`

/** The day of a form; a spreadsheet counts days from the end of 1899. */
function dayOf({ Tanggal }: RowTexts): CalendarDate {
  const day = new Date(Date.UTC(1899, 11, 30 + Number(Tanggal)))
  return day.toISOString().slice(0, 10) as CalendarDate
}

/** What each group of rows comes to. */
function tallies(rows: readonly RowTexts[], keyOf: (row: RowTexts) => string): ReadonlyMap<string, Tally> {
  return new Map([...groupBy(rows, keyOf)].map(([key, own]) => [key, tally(own)]))
}

/** Subjects whose third and fourth lowest unsur are printed alike. */
function tied(subjects: ReadonlyMap<string, Tally>): readonly string[] {
  return [...subjects].flatMap(([subject, { values }]) => {
    const sorted = values.map(Number).toSorted((one, other) => one - other)
    return sorted[2] === sorted[3] ? [subject] : []
  })
}

/** Values of grade C or worse: `subject U3 74.00`. */
function poor(subjects: ReadonlyMap<string, Tally>): readonly string[] {
  return [...subjects].flatMap(([subject, { values }]) =>
    values.flatMap((value, at) => (Number(value) < 76.61 ? [`${subject} ${unsurCodes[at]} ${value}`] : [])),
  )
}

/** How many have answered as one does who ticks one box throughout. */
function uniform(rows: readonly RowTexts[]): number {
  return rows.filter(row => new Set(unsurCodes.flatMap(code => row[code] ?? [])).size === 1).length
}

describe('the survey of 2025, of full size', () => {
  let rowsOf: (sheet: string) => readonly RowTexts[]
  let answers: readonly RowTexts[]
  let units: ReadonlyMap<string, Tally>
  let services: ReadonlyMap<string, Tally>

  beforeAll(async () => {
    rowsOf = await openRows('skm-tahunan-2025.xlsx')
    answers = rowsOf('Responden')
    units = tallies(answers, unitOf)
    services = tallies(answers, subjectOf)
  })

  test('88 units answer with their 182 services, twenty thousand people together, on all working days', async () => {
    expect([rowsOf('Unit').length, units.size, services.size, answers.length]).toEqual([88, 88, 182, 20_000])
    expect([...units.keys()]).toEqual(rowsOf('Unit').map(unitOf))
    expect(rowsOf('Populasi')).toHaveLength(182)
    expect([...new Set(answers.map(({ Tahun }) => Tahun))]).toEqual(['2025'])
    const days = [...new Set(answers.map(dayOf))].sort()
    expect([days[0], days.at(-1)]).toEqual(['2025-02-03', '2025-11-28'])
    const { holidays } = await readSampleSources('data')
    const months = [...new Set(days.map(monthOf))]
    expect(days).toEqual(months.flatMap(month => workingDaysOf(month, holidays)))
  })

  test('the agency comes to 90,31, and to 89,48 and 89,89 in the years before', () => {
    expect(tally(answers)).toEqual({
      respondents: 20_000,
      values: ['88.97', '89.61', '88.59', '91.42', '90.28', '91.56', '93.45', '90.89', '88.02'],
      ikm: '90.31',
    })
    const before = groupBy(rowsOf('SKM'), ({ Tahun }) => Tahun ?? '')
    expect([...before].map(([year, rows]) => [year, rows.length, pooled(rows).respondents, pooled(rows).ikm])).toEqual([
      ['2023', 180, 17_118, '89.48'],
      ['2024', 180, 18_403, '89.89'],
    ])
  })

  test('each group of offices has its respondents and its IKM', () => {
    const groups = new Map(rowsOf('Unit').map(row => [unitOf(row), row.Kelompok ?? '']))
    const byGroup = tallies(answers, row => groups.get(unitOf(row)) ?? '')
    expect([...byGroup].map(([group, { respondents, ikm }]) => [group, respondents, ikm])).toEqual([
      ['Pusat', 4952, '90.63'],
      ['Balai Besar POM', 6651, '90.54'],
      ['Balai POM', 2740, '89.59'],
      ['Loka POM', 5657, '90.10'],
    ])
  })

  test('units stand between 85 and 95, in two grades', () => {
    const figures = [...units.values()].map(({ ikm }) => Number(ikm))
    expect([Math.min(...figures), Math.max(...figures)]).toEqual([85.83, 94.11])
    expect(figures.filter(ikm => ikm < 88.31)).toHaveLength(21)
  })

  test('four values are of grade C, the best of them at its edge, and one is B at its edge', () => {
    expect(poor(services)).toEqual([
      'Pusat Pengembangan Pengujian Obat dan Makanan Nasional / Jasa Uji Profisiensi U3 76.60',
      'Loka POM di Kabupaten Kepulauan Tanimbar / Informasi dan Pengaduan U3 74.00',
      'Loka POM di Kabupaten Sorong / Informasi dan Pengaduan U3 76.00',
      'Loka POM di Kabupaten Sorong / Informasi dan Pengaduan U9 74.00',
    ])
    expect(units.get('Loka POM di Kabupaten Pulau Morotai')?.values[8]).toBe('76.61')
    expect(poor(units)).toHaveLength(3)
  })

  test('the lowest three are more than three where that is planned, and in two units by chance', () => {
    const planned = ['Loka POM di Kota Lubuk Linggau', 'Loka POM di Kabupaten Belitung']
    expect(tied(services)).toEqual(planned.map(unit => `${unit} / Informasi dan Pengaduan`))
    expect(tied(units)).toEqual(['Balai Besar POM di Pekanbaru', 'Balai Besar POM di Samarinda', ...planned])
    expect(units.get('Loka POM di Kabupaten Belitung')?.values).toEqual(Array.from({ length: 9 }, () => '90.00'))
  })

  test('of 88 units three values are poor, 155 fell, and 264 are among the lowest: three each, none of Belitung, three more tied', async () => {
    expect(countReasons((await expectedAnnual()).recommendations)).toEqual([3, 155, 88 * 3 - 3 + 3])
  })

  test('all have as many respondents as their population asks for, but for one', () => {
    const needed = (population: number) => Math.ceil((0.96025 * population) / (0.0025 * (population - 1) + 0.96025))
    const short = rowsOf('Populasi').reduce(
      ({ unit, found }, row) => {
        const own = row['Unit Pelayanan'] ?? unit
        const subject = `${own} / ${row['Jenis Layanan']}`
        const respondents = services.get(subject)?.respondents ?? 0
        const isShort = respondents < needed(Number(row.Populasi))
        return { unit: own, found: isShort ? [...found, [subject, respondents, Number(row.Populasi)]] : found }
      },
      { unit: '', found: [] as (string | number)[][] },
    )
    expect(short.found).toEqual([['Balai Besar POM di Bandar Lampung / Penerbitan Surat Keterangan Ekspor', 97, 167]])
  })

  test('two services have no results of the years before, and every other one has two', () => {
    const before = groupBy(rowsOf('SKM'), subjectOf)
    expect([...services.keys()].filter(subject => !before.has(subject))).toEqual([
      'Balai Besar POM di Palangka Raya / Pengujian',
      'Loka POM di Kabupaten Sorong / Informasi dan Pengaduan',
    ])
    expect([...before.values()].filter(({ length }) => length !== 2)).toEqual([])
  })

  test('each value of the years before is one that so many people can have given', () => {
    const impossible = rowsOf('SKM').flatMap(row => {
      const respondents = Number(row.Responden)
      return unsurCodes.flatMap(code => {
        const value = Number(row[code])
        const sum = Math.round((value / 25) * respondents)
        return value <= 100 && Math.abs((sum * 25) / respondents - value) <= 0.005 + 1e-9
          ? []
          : [`${subjectOf(row)} ${code}`]
      })
    })
    expect(impossible).toEqual([])
  })

  test('no two forms of a service and a day are the same, and most people tell boxes apart', () => {
    const keyOf = (row: RowTexts) => [subjectOf(row), row.Tanggal, ...unsurCodes.map(code => row[code])].join()
    expect(new Set(answers.map(keyOf)).size).toBe(answers.length)
    for (const [unit, rows] of groupBy(answers, unitOf)) expect(uniform(rows) / rows.length, unit).toBeLessThan(0.5)
  })

  test('nobody is named, and what people suggest has no number in it', () => {
    expect(Object.keys(answers[0] ?? {})).not.toContain('Nama')
    const suggestions = answers.flatMap(({ Saran }) => (Saran === undefined ? [] : [Saran]))
    expect(suggestions).toHaveLength(1800)
    expect(suggestions.filter(text => /\d|@|[[\]{}|*]|^\s|\s$/.test(text))).toEqual([])
  })
})

describe('the small survey of 2024', () => {
  let rowsOf: (sheet: string) => readonly RowTexts[]
  let answers: readonly RowTexts[]

  beforeAll(async () => {
    rowsOf = await openRows('skm-tahunan-kecil.xlsx')
    answers = rowsOf('Responden')
  })

  test('four units, 120 people, no three lowest that are four', () => {
    const [units, services] = [tallies(answers, unitOf), tallies(answers, subjectOf)]
    expect([...units].map(([, { respondents, ikm }]) => [respondents, ikm])).toEqual([
      [25, '89.44'],
      [50, '89.56'],
      [23, '89.13'],
      [22, '88.89'],
    ])
    expect(tally(answers)).toMatchObject({ respondents: 120, ikm: '89.33' })
    expect(pooled(rowsOf('SKM'))).toMatchObject({ respondents: 112, ikm: '88.05' })
    expect([...tied(units), ...tied(services), ...poor(services)]).toEqual([])
  })

  test('the three lowest of each service have a plan, the lowest first', () => {
    const plans = rowsOf('RTL').map(({ Unsur }) => Unsur)
    const lowest = [...tallies(answers, subjectOf).values()].flatMap(({ values }) =>
      unsurCodes.toSorted((one, other) => markedOf(values, one) - markedOf(values, other)).slice(0, 3),
    )
    expect(plans).toEqual(lowest)
  })
})

function markedOf(values: readonly string[], code: (typeof unsurCodes)[number]): number {
  return Number(values[unsurCodes.indexOf(code)])
}
