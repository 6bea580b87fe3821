import { describe, expect, test } from 'vitest'
import { spkpSpak } from '../../../src/kinds/spkp-spak/index.ts'
import type { SpkpSpakView } from '../../../src/kinds/spkp-spak/view.ts'
import { keptPorts } from '../../kept-ports.ts'
import { sheetOf, sourceOf } from '../../workbook/build-sheet.ts'
import { showProblems } from '../../workbook/show-problems.ts'
import { goodMonth, services, type Workbook } from './month-input.ts'

const { resources } = keptPorts()

async function prepareMonth(entries: Readonly<Record<string, string | number>>, sheets: Workbook) {
  const Laporan = [...(goodMonth.Laporan ?? []), ...Object.entries(entries)]
  const tables = { ...goodMonth, Laporan, ...sheets }
  const source = sourceOf(Object.entries(tables).map(([name, rows]) => sheetOf(rows, name)))
  const prepared = await spkpSpak.prepare(source, { edition: 'internal' }, resources)
  const shown = showProblems(prepared.problems).join('; ')
  return { shown, view: prepared.ok ? (prepared.value.view as SpkpSpakView) : undefined }
}

const four = [
  ['P1', 'Diskriminasi', 'Apakah dilayani tanpa pembedaan?'],
  ['P2', 'Gratifikasi', 'Apakah petugas menolak pemberian?'],
  ['P3', 'Pungutan', 'Apakah bebas dari pungutan?'],
  ['P4', 'Percaloan', 'Apakah bebas dari calo?'],
] as const
const Instrumen = [['Survei', 'Kode', 'Unsur', 'Pertanyaan'], ...four.map(row => ['SPAK', ...row])]
const spkp = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8']
const spak = four.map(([code]) => code)

/** Of 1.180 answers to the four questions so many are 3, the others 4. */
const threes = 79
const respondents = Array.from({ length: 295 }, (_, row) => [
  ...[`${String((row % 28) + 1).padStart(2, '0')}/01/2026 10:00`, services.certification, ...spkp.map(() => 4)],
  ...spak.map((_, column) => (row * 4 + column < threes ? 3 : 4)),
])
const Responden = [['Waktu Pengisian', 'Jenis Layanan', ...spkp, ...spak], ...respondents]
const { 'Tindak Lanjut': _, ...rest } = goodMonth
const Riwayat = [
  ['Bulan', 'SPKP', 'SPAK', 'Responden'],
  ['12/2025', '3,75', '3,9', 300],
  ['11/2025', '3,8', '3,9', 300],
]
/** The same months as a report that prints 25–100 may write them. */
const inHundreds = Riwayat.with(2, ['11/2025', 95, '97,50', 300])
const sheets = {
  ...rest,
  'Tindak Lanjut': [['Survei', 'Unsur', 'Tindak Lanjut', 'Status']],
  Instrumen,
  Responden,
  Riwayat,
}
delete (sheets as Record<string, unknown>).Laporan

describe('SPAK with four unsur and all 295 respondents, graded in the words of the SKM', () => {
  const entries = { 'Batas Responden': 'semua', 'Tabel Mutu': 'SKM', 'Target SPAK': '3,8' }

  test('comes to 98,33 A, says so, and compares with values of its own scale', async () => {
    const { view, shown } = await prepareMonth(entries, { ...sheets, Riwayat: inHundreds })
    expect([view?.respondents.used, view?.spak.index, view?.spak.grade], shown).toEqual([
      295,
      '98.33',
      'A (Sangat Baik)',
    ])
    expect(view?.spak.unsur.map(({ code }) => code)).toEqual(spak)
    expect(view?.spak).toMatchObject({ target: '95.00', reached: true, scale: { from: 25, to: 100 }, hasFactor: true })
    expect(view?.spak).toMatchObject({ before: '97.50', mean: '97.78', threshold: '90.00', points: '17.11' })
    expect(view?.spak.instrument).toMatchObject({ isOwn: true, hasQuestions: true, otherBands: expect.any(String) })
    expect(view?.spkp.instrument.isOwn).toBe(false)
  })

  test('is an index of 1–4 with the bands of the regulation without that entry', async () => {
    const { view, shown } = await prepareMonth({ 'Batas Responden': 'semua' }, sheets)
    expect([view?.spak.index, view?.spak.grade], shown).toEqual(['3.93', 'Bersih dari korupsi'])
    expect(view?.spak).toMatchObject({
      before: '3.90',
      mean: '3.91',
      threshold: '3.60',
      points: '17.11',
      hasFactor: false,
    })
  })

  test('says how many respondents the recipients ask for, by the method that is named', async () => {
    const Layanan = [
      ['Jenis Layanan', 'Penerima Layanan'],
      [services.certification, 1200],
    ]
    const { view, shown } = await prepareMonth({ ...entries, 'Metode Sampel': 'tabel' }, { ...sheets, Layanan })
    expect(view?.respondents.sample, shown).toMatchObject({ population: 1200, needed: 291, enough: true })
  })
})

test('a month of 25–100 is asked about where the report prints 1–4: it may lack its comma', async () => {
  const { shown } = await prepareMonth({}, { ...sheets, Riwayat: inHundreds })
  expect(shown).toContain('galat survei.out-of-scale Riwayat!C3')
})

test('a row of the sheet Instrumen says which of the two surveys it is of', async () => {
  const ofNone = [['Kode', 'Unsur'], ...four.map(([code, name]) => [code, name])]
  expect((await prepareMonth({}, { ...sheets, Instrumen: ofNone })).shown).toContain('instrumen.no-survey')
  const unknown = [['Survei', 'Kode', 'Unsur'], ...four.map(([code, name]) => ['SPAX', code, name])]
  expect((await prepareMonth({}, { ...sheets, Instrumen: unknown })).shown).toContain('instrumen.unknown-survey')
})

test('printed weights want an answer to all that they stand beside, of somebody whose answers count', async () => {
  const weighted = Instrumen.map((row, at) => [...row, at === 0 ? 'Bobot' : 0.25])
  const withoutLast = Responden.map((row, at) => (at === 0 ? row : [...row.slice(0, -1), null]))
  const { shown } = await prepareMonth({}, { ...sheets, Instrumen: weighted, Responden: withoutLast })
  expect(shown).toContain('galat survei.weighted-unanswered')
  const { view } = await prepareMonth({}, { ...sheets, Instrumen: weighted })
  expect(view?.spak.index).toBeDefined()
})

test('sub-unsur of sub-unsur are shown too, each with its question', async () => {
  const deep = [
    ['Survei', 'Kode', 'Unsur', 'Pertanyaan'],
    ['SPAK', 'P1', 'Diskriminasi', null],
    ['SPAK', 'P1.1', 'Antrean', null],
    ['SPAK', 'P1.1.1', 'Nomor', 'Apakah nomornya urut?'],
    ['SPAK', 'P1.1.2', 'Loket', 'Apakah loketnya sama?'],
  ]
  const answers = [
    ['Waktu Pengisian', 'Jenis Layanan', ...spkp, 'P1.1.1', 'P1.1.2'],
    ['09/01/2026 10:00', services.certification, ...spkp.map(() => 4), 4, 3],
  ]
  const { view, shown } = await prepareMonth({}, { ...sheets, Instrumen: deep, Responden: answers })
  expect(
    view?.spak.unsur[0]?.parts.map(({ code, question, value }) => [code, question, value]),
    shown,
  ).toEqual([
    ['P1.1', '–', '3.50'],
    ['P1.1.1', 'Apakah nomornya urut?', '4.00'],
    ['P1.1.2', 'Apakah loketnya sama?', '3.00'],
  ])
})

test('sub-unsur make up their unsur', async () => {
  const deep = [
    ...[
      ['Survei', 'Kode', 'Unsur'],
      ['SPAK', 'P1', 'Diskriminasi'],
      ['SPAK', 'P1.1', 'Antrean'],
    ],
    ...[
      ['SPAK', 'P1.2', 'Bahasa'],
      ['SPAK', 'P2', 'Pungutan'],
    ],
  ]
  const answers = [
    ['Waktu Pengisian', 'Jenis Layanan', ...spkp, 'P1.1', 'P1.2', 'P2'],
    ['09/01/2026 10:00', services.certification, ...spkp.map(() => 4), 4, 3, 2],
    ['09/01/2026 11:00', services.certification, ...spkp.map(() => 4), 4, 4, 3],
  ]
  const { view, shown } = await prepareMonth({}, { ...sheets, Instrumen: deep, Responden: answers })
  expect(
    view?.spak.unsur.map(({ code, value, parts }) => [code, value, parts.map(part => part.value)]),
    shown,
  ).toEqual([
    ['P1', '3.75', ['4.00', '3.50']],
    ['P2', '2.50', []],
  ])
  expect(view?.spak.index).toBe('3.13')
})
