import type { Workbook } from 'exceljs'
import { expect, test } from 'vitest'
import { groupBy } from '../../src/base/group-by.ts'
import { loadTheme } from '../../src/theme/load-theme.ts'
import { keptPorts } from '../kept-ports.ts'
import { openSample } from './load-samples.ts'
import { readRatl, rowTexts } from './read-ratl.ts'

const ports = keptPorts()

/** What a sample of another agency has: its sheets, and the rows of one of them as text. */
async function readSample(name: string) {
  const workbook = await openSample(name)
  return {
    workbook,
    names: workbook.worksheets.map(sheet => sheet.name),
    rowsOf: (sheet: string) => rowsOf(workbook, sheet),
  }
}

function rowsOf(workbook: Workbook, name: string): readonly (readonly string[])[] {
  const sheet = workbook.getWorksheet(name)
  if (sheet === undefined) throw new Error(`no sheet ${name}`)
  return Array.from({ length: sheet.rowCount }, (_, at) => rowTexts(sheet, at + 1))
}

test('the regency has 42 units, a questionnaire in parts, and a service outside a tariff', async () => {
  const { workbook, names, rowsOf } = await readSample('monev-skm-kabupaten.xlsx')
  const sheets = ['Laporan', 'Tim', 'Unit', 'Instrumen', 'Rekomendasi', 'Target', 'SKM', 'Responden']
  const own = ['Tren', 'Dasar Hukum', 'Narasi']
  expect(names).toEqual([...sheets, 'RATL 2024', 'RATL 2025', ...own, '_Tentang'])
  const groups = rowsOf('Unit').map(([, , group]) => group)
  const countOf = (name: string) => groups.filter(group => group === name).length
  expect(['Dinas', 'Badan', 'Puskesmas', 'Kecamatan'].map(countOf)).toEqual([10, 2, 16, 14])
  const [titles = [], ...answers] = rowsOf('Responden')
  const questions = ['U1.1', 'U1.2', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8', 'U9.1', 'U9.2', 'U9.3']
  expect(titles).toEqual(['Tahun', 'Unit Pelayanan', 'Jenis Layanan', 'Tanggal', ...questions])
  const tariff = titles.indexOf('U4')
  expect(new Set(answers.flatMap(row => (row[tariff] === '' ? [row[2]] : [])))).toEqual(new Set(['Peminjaman Buku']))
  expect(answers.filter(row => row[2] === 'Peminjaman Buku' && row[tariff] !== '')).toEqual([])
  const perUnit = groupBy(answers, ([, unit]) => unit ?? '')
  expect(perUnit.size).toBe(42)
  expect([...perUnit.values()].filter(({ length }) => length < 60 || length > 100)).toEqual([])
  const actions = [2024, 2025].flatMap(year => readRatl(workbook.getWorksheet(`RATL ${year}`), year))
  expect(new Set(actions.map(({ unit, action }) => `${unit}: ${action}`)).size).toBe(actions.length)
})

test('the training office has 295 respondents and 79 answers of 3 to its four unsur of SPAK', async () => {
  const { rowsOf } = await readSample('spkp-spak-balai-pelatihan.xlsx')
  expect(rowsOf('Instrumen').map(row => row.slice(0, 2))).toEqual([
    ['Survei', 'Kode'],
    ...['P1', 'P2', 'P3', 'P4'].map(code => ['SPAK', code]),
  ])
  const [titles = [], ...answers] = rowsOf('Responden')
  const spak = answers.flatMap(row => ['P1', 'P2', 'P3', 'P4'].map(code => row[titles.indexOf(code)]))
  expect(answers).toHaveLength(295)
  expect(['3', '4'].map(mark => spak.filter(answer => answer === mark).length)).toEqual([79, 1101])
})

test.each([
  ['Pemerintah Kabupaten Contoh Makmur', 'Kabupaten Contoh Makmur'],
  ['Kementerian Vokasi Contoh', 'Kementerian Vokasi Contoh'],
])('%s has a theme of its own without faults', async (agency, name) => {
  const loaded = await loadTheme(agency, ports.resources)
  expect(loaded.problems).toEqual([])
  expect(loaded.ok && loaded.value.settings.nama).toBe(name)
})
