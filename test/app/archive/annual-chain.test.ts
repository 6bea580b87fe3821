import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ReportResult } from '../../../src/app/disk/report-result.ts'
import { type SampleArchive, withSampleArchive } from './sample-archive.ts'

type Input = Readonly<Record<string, unknown>>
type Row = Readonly<Record<string, unknown>>

const unsur = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8', 'U9']

/** A survey of one unit, given as figures: each unsur of `values` hundredths. */
function inputOf(year: number, values: readonly string[], more: Input = {}): string {
  const own = JSON.parse(readFileSync('test/kinds/skm-tahunan/cases/satu-unit-unsur-sama/input.json', 'utf8')) as Input
  const { Tren: _, Responden: __, ...input } = own
  const [unit = {}] = input.Unit as readonly Row[]
  const result = Object.fromEntries(unsur.map((code, at) => [code, values[at]]))
  return JSON.stringify({
    ...input,
    Laporan: {
      ...(input.Laporan as Row),
      Tahun: year,
      'Aturan Rekomendasi': '2021',
      'Periode Survei Mulai': null,
      'Periode Survei Selesai': null,
      Tanggal: `15/12/${year}`,
    },
    Populasi: [],
    RTL: [],
    SKM: [{ Tahun: year, 'Unit Pelayanan': unit['Unit Pelayanan'], Responden: 100, ...result }],
    Target: [{ Tahun: year, Target: 80 }],
    'TL Sebelumnya': [],
    ...more,
  })
}

const before = ['90,00', '91,00', '92,00', '93,00', '94,00', '90,00', '91,00', '92,00', '93,00']
/** U2 fell by three, all others rose by one. */
const after = ['91,00', '88,00', '93,00', '94,00', '95,00', '91,00', '92,00', '93,00', '94,00']

async function issueBoth({ folder, issue }: SampleArchive, more: Input = {}) {
  const write = (name: string, text: string) => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  }
  const first = await issue(write('2024.json', inputOf(2024, before)), { formats: ['html'], edition: 'internal' })
  const second = await issue(write('2025.json', inputOf(2025, after, more)), { formats: ['html'], edition: 'internal' })
  return { first, second }
}

function wordsOf({ files = [] }: Partial<Pick<ReportResult, 'files'>>): string {
  const path = files.find(file => file.path.endsWith('.html'))?.path ?? ''
  return readFileSync(path, 'utf8')
    .replace(/<style>.*?<\/style>|<[^>]*>/gs, ' ')
    .replace(/\s+/g, ' ')
}

const told = ({ problems }: Pick<ReportResult, 'problems'>) =>
  problems
    .filter(({ code }) => code === 'tren.archive-differs')
    .map(({ message, place }) => `${place.sheet} ${message}`)

test('falls of the agency, and the year before, are taken from the archived report where the workbook has none', () =>
  withSampleArchive(async place => {
    const { first, second } = await issueBoth(place)
    expect(first.problems.filter(({ severity }) => severity === 'galat')).toEqual([])
    const words = wordsOf(second)
    expect(words).toContain('turun 3,00')
    expect(words).not.toContain('Tidak ada nilai tahun sebelumnya')
    // The table of both years, and the line over the years.
    expect(words).toMatch(/U2 [^0-9]*91,00 88,00 −3,00/)
    expect(words).toContain('91,78')
    expect(told(second)).toEqual([])
  }))

test('an earlier IKM of the workbook that the archived report did not print is told', () =>
  withSampleArchive(async place => {
    const { second } = await issueBoth(place, { Tren: [{ Tahun: 2024, IKM: '91,80' }] })
    const capsule = second.problems.length > 0 ? told(second)[0]?.match(/\((skm-tahunan-2024[^)]*)\)/)?.[1] : ''
    expect(told(second)).toEqual([
      `Tren IKM tahun 2024 menurut buku kerja ini 91,80; menurut laporan tahun itu di arsip (${capsule}) 91,78.`,
    ])
    expect(wordsOf(second)).toContain('91,80')
  }))
