import type { Workbook } from 'exceljs'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildSamples } from '../../scripts/samples/build-samples.ts'
import { readSampleSources } from '../../scripts/samples/read-sample-sources.ts'
import { classifyTimeline, dayOf } from './classify-timeline.ts'
import { committedBytes, openSample } from './load-samples.ts'
import { type RatlRow, readRatl, rowTexts } from './read-ratl.ts'

const { facts, ...sources } = await readSampleSources('data')
const silentUnit = 'Loka POM di Kabupaten Sorong'

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1
  return counts
}

/** Groups and records of each unit, as `recommendations/actions`. */
function countsPerUnit(rows: readonly RatlRow[]): Readonly<Record<string, string>> {
  const units = [...new Set(rows.map(row => row.unit))]
  const countsOf = (unit: string) => {
    const own = rows.filter(row => row.unit === unit)
    return `${new Set(own.map(row => row.group)).size}/${own.length}`
  }
  return Object.fromEntries(units.map(unit => [unit, countsOf(unit)]))
}

function expectedCounts(year: '2021' | '2022'): Readonly<Record<string, string>> {
  const surveyed = facts.units.flatMap(unit => {
    const counts = unit.years[year]
    return counts ? [[unit.unit, `${counts.recommendations}/${counts.actions}`] as const] : []
  })
  return Object.fromEntries(surveyed)
}

function sheetNames(workbook: Workbook): readonly string[] {
  return workbook.worksheets.map(sheet => sheet.name)
}

function headingsOf(workbook: Workbook, name: string, row: number): readonly string[] {
  const sheet = workbook.getWorksheet(name)
  return sheet === undefined ? [] : rowTexts(sheet, row)
}

function nthLength(rows: readonly RatlRow[], share: number): number {
  const lengths = rows.map(row => row.action.length).sort((left, right) => left - right)
  return lengths[Math.round(share * (lengths.length - 1))] ?? 0
}

test('the committed samples are what the generator writes', async () => {
  for (const { name, bytes } of await buildSamples({ facts, ...sources })) {
    expect(Buffer.compare(bytes, await committedBytes(name)), `${name} is stale: npm run samples`).toBe(0)
  }
})

describe('semester I 2023', () => {
  let workbook: Workbook
  let rows2021: readonly RatlRow[]
  let rows2022: readonly RatlRow[]
  let rows: readonly RatlRow[]

  beforeAll(async () => {
    workbook = await openSample('monev-skm-2023-1.xlsx')
    rows2021 = readRatl(workbook.getWorksheet('RATL 2021'), 2021)
    rows2022 = readRatl(workbook.getWorksheet('RATL 2022'), 2022)
    rows = [...rows2021, ...rows2022]
  })

  test('has the sheets and headings of the input contract', () => {
    const ratl = ['RATL 2021', 'RATL 2022', '_Tentang']
    expect(sheetNames(workbook)).toEqual(['Laporan', 'Tim', 'Unit', 'Rekomendasi', 'Target', 'SKM', ...ratl])
    const tail = ['Rencana Aksi', 'Timeline', 'Status']
    const numbered = ['No', 'Unit Pelayanan', 'No. Rekomendasi', 'Rekomendasi', ...tail]
    expect(headingsOf(workbook, 'RATL 2021', 3)).toEqual(numbered)
    expect(headingsOf(workbook, 'RATL 2022', 3)).toEqual(['No', 'Unit Pelayanan', 'Jenis Layanan', ...tail])
    const unitTitles = ['No', 'Unit Pelayanan', 'Kelompok', 'Mandiri Sejak', 'Masuk Target Sejak']
    expect(headingsOf(workbook, 'Unit', 1)).toEqual(unitTitles)
  })

  test('counts recommendations and actions of every unit as the facts do, all closed', () => {
    expect(countsPerUnit(rows2021)).toEqual(expectedCounts('2021'))
    expect(countsPerUnit(rows2022)).toEqual(expectedCounts('2022'))
    expect([rows2021.length, rows2022.length]).toEqual([275, 586])
    expect(new Set(rows.map(row => row.status))).toEqual(new Set(['Close']))
  })

  test('writes timelines in the published mix, all of them real days', () => {
    const mix = Object.fromEntries(facts.timelineFormats.map(({ format, records }) => [format, records]))
    const missing = rows.length - Object.values(mix).reduce((sum, records) => sum + records, 0)
    const expected = { ...mix, 'DD/MM/YYYY': (mix['DD/MM/YYYY'] ?? 0) + missing }
    expect(countBy(rows, row => classifyTimeline(row.timeline))).toEqual(expected)
    const unreal = rows.filter(
      row => /\d{2}$/.test(row.timeline) && /^[\d/-]+$/.test(row.timeline) && !dayOf(row.timeline),
    )
    expect(unreal).toEqual([])
  })

  test('keeps deadlines plausible and no day too common', () => {
    const lateOf = (part: readonly RatlRow[], day: string) => part.filter(row => (dayOf(row.timeline) ?? '') > day)
    expect(lateOf(rows2021, '2022-12-31')).toEqual([])
    expect(lateOf(rows2022, '2023-06-06').map(row => row.timeline)).toEqual(['29/09/23', '29/09/23'])
    for (const part of [rows2021, rows2022]) {
      const commonest = Math.max(...Object.values(countBy(part, row => row.timeline)))
      expect(commonest / part.length).toBeLessThan(0.3)
    }
  })

  test('has the length profile of the facts', () => {
    const { min, median, p90, p99 } = facts.actionLengthCharacters
    expect(nthLength(rows, 0)).toBe(min)
    expect(Math.abs(nthLength(rows, 0.5) - median)).toBeLessThanOrEqual(4)
    expect(Math.abs(nthLength(rows, 0.9) - p90)).toBeLessThanOrEqual(12)
    expect(Math.abs(nthLength(rows, 0.99) - p99)).toBeLessThanOrEqual(40)
    expect(nthLength(rows, 1)).toBeGreaterThan(3100)
    expect(nthLength(rows, 1)).toBeLessThan(3200)
    expect(rows.filter(row => row.action.length > 3000)).toHaveLength(1)
    const long = rows.filter(row => row.action.length > 1400).length
    expect([6, 7, 8, 9]).toContain(long)
  })

  test('has numbered, lettered and bulleted lists, and italics that survive', () => {
    const share = (fits: (row: RatlRow) => boolean) => rows.filter(fits).length / rows.length
    expect(share(row => /^1\. .+\n2\. /m.test(row.action))).toBeGreaterThan(0.1)
    expect(share(row => /^a\. .+\nb\. /m.test(row.action))).toBeGreaterThan(0.03)
    expect(share(row => /^- /m.test(row.action))).toBeGreaterThan(0.01)
    expect(share(row => row.italic)).toBeGreaterThan(0.25)
  })
})

describe('semester II 2023', () => {
  let rows: readonly RatlRow[]
  let rows2023: readonly RatlRow[]

  beforeAll(async () => {
    const workbook = await openSample('monev-skm-2023-2.xlsx')
    rows = readRatl(workbook.getWorksheet('RATL'))
    rows2023 = rows.filter(row => row.year === 2023)
  })

  test('repeats the records of 2022', async () => {
    const first = await openSample('monev-skm-2023-1.xlsx')
    expect(rows.filter(row => row.year === 2022)).toEqual(readRatl(first.getWorksheet('RATL 2022'), 2022))
  })

  test('counts 2023 like 2022, without the unit that reported nothing', () => {
    const { [silentUnit]: _, ...others } = expectedCounts('2022')
    expect(countsPerUnit(rows2023)).toEqual(others)
  })

  test('leaves sixty records open in fifteen units, twenty of them overdue on 5 December 2023', () => {
    const open = rows2023.filter(row => row.status === 'Open')
    expect(open).toHaveLength(60)
    expect(new Set(open.map(row => row.unit)).size).toBe(15)
    expect(open.filter(row => (dayOf(row.timeline) ?? '9999') < '2023-12-05')).toHaveLength(20)
    expect(rows2023.filter(row => row.status === 'Close')).toHaveLength(rows2023.length - 60)
  })

  test('repeats no action, and keeps every text clean and neutral', () => {
    expect(new Set(rows.map(row => row.action)).size).toBe(rows.length)
    const slip = /\b(belum|akan|masih|open)\b|^\s|\s$| {2}|[[\]{}|*@]|\d{5,}/i
    expect(rows.filter(row => slip.test(row.action))).toEqual([])
  })
})

describe('small sample', () => {
  test('has three units, raw answers and four open records, none of them overdue', async () => {
    const workbook = await openSample('monev-skm-kecil.xlsx')
    const rows = [
      ...readRatl(workbook.getWorksheet('RATL 2021'), 2021),
      ...readRatl(workbook.getWorksheet('RATL 2022'), 2022),
    ]
    expect(sheetNames(workbook)).toContain('Responden')
    expect(workbook.getWorksheet('Responden')?.rowCount).toBe(41)
    expect(new Set(rows.map(row => row.unit)).size).toBe(3)
    expect(rows).toHaveLength(14)
    const open = rows.filter(row => row.status === 'Open').map(row => row.timeline)
    expect(open.filter(timeline => (dayOf(timeline) ?? '9999') < '2022-12-15')).toEqual([])
    expect(open).toHaveLength(4)
    expect(rows.some(row => row.italic && /\n1\. /.test(row.action))).toBe(true)
  })
})
