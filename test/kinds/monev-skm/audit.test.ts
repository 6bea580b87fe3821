import { describe, expect, test } from 'vitest'
import { answerTitles, goodWorkbook, skmTitles, units, type Workbook, withCells, withRows } from './check-input.ts'
import { audit, check, score } from './check-run.ts'

const nine = (value: number | string) => Array.from({ length: 9 }, () => value)
const shown = (workbook: Workbook, code: string) =>
  audit(workbook, code).shown.map(line => line.split(' ').slice(2).join(' '))

test('of a good input only the overdue action is told', () => {
  expect(audit(goodWorkbook).shown).toEqual(['peringatan ratl.open-past-deadline RATL!I10'])
})

describe('services', () => {
  const spelled = withCells({ 'RATL!D10': 'Layanan  pengujian', 'RATL!D11': '2. Informasi' })

  test('that are equal after normalising are one service, printed as it is written first', () => {
    const { input } = check(spelled)
    const ofUnit = input?.actions.filter(({ unit, year }) => unit === units.balai && year === 2022)
    expect(ofUnit?.map(({ service }) => service)).toEqual(['Pengujian', 'Pengujian', '2. Informasi'])
    expect(score(spelled).scores?.ratl[1]?.units.get(units.balai)?.recommendations).toBe(2)
    expect(shown(spelled, 'ratl.service-spellings')).toEqual(['RATL!D10'])
    expect(shown(spelled, 'name.list-number')).toEqual(['RATL!D11'])
  })

  test('that only look alike stay two', () => {
    const slipped = withCells({ 'RATL!D10': 'Pengujain' })
    expect(score(slipped).scores?.ratl[1]?.units.get(units.balai)?.recommendations).toBe(3)
    expect(shown(slipped, 'ratl.similar-services')).toEqual(['RATL!D10'])
  })

  test('are the same in the survey whatever their spelling', () => {
    const row = (service: string) => [2022, units.balai, service, 10, ...nine(80)]
    expect(shown(withRows('SKM', [row('LAYANAN PENGUJIAN')]), 'ratl.recommendation-without-actions')).toEqual([])
    expect(shown(withRows('SKM', [row('Konsultasi')]), 'ratl.recommendation-without-actions')).toEqual(['SKM!C6'])
    expect(check(withRows('SKM', [row('Pengujian'), row('Layanan Pengujian')])).shown).toEqual([
      'galat skm.duplicate-row SKM!D7',
    ])
  })
})

describe('recommendations by number', () => {
  test('without an action are told in years that have numbered actions', () => {
    const more = withRows('Rekomendasi', [
      [2021, 4, 'Menambah petugas.'],
      [2022, 2, 'Menata ruang.'],
    ])
    expect(shown(more, 'ratl.recommendation-without-actions')).toEqual(['Rekomendasi!B6'])
  })

  test('for unsur of mutu C hold only when there is one', () => {
    const rule = { 'Rekomendasi!C2': 'Menyusun rencana aksi untuk unsur yang memperoleh mutu C atau lebih rendah.' }
    expect(shown(withCells(rule), 'ratl.recommendation-without-actions')).toEqual([])
    const lower = withCells({ ...rule, 'SKM!E2': '76,60' })
    expect(shown(lower, 'ratl.recommendation-without-actions')).toEqual(['Rekomendasi!B2'])
  })
})

describe('numbers of units', () => {
  test('in a RATL sheet may be those of the sheet Unit', () => {
    expect(shown(withCells({ 'RATL!B4': 2, 'RATL!B12': 3 }), 'unit.numbering')).toEqual([])
    expect(shown(withCells({ 'RATL!B12': 7 }), 'unit.numbering')).toEqual(['RATL!B12'])
    expect(shown(withCells({ 'RATL!B9': 1 }), 'unit.numbering')).toEqual(['RATL!B9'])
  })
})

describe('figures typed beside the values', () => {
  const titled = (ikm: number | string, grade: string, achievement: number | string) =>
    withCells({
      ...{ 'SKM!N1': 'IKM', 'SKM!O1': 'Mutu', 'SKM!N2': ikm, 'SKM!O2': grade },
      ...{ 'Target!C1': 'Capaian', 'Target!C2': achievement },
    })

  test.each([
    ['89,80', 'A', '101,51%'],
    [89.8, 'A (Sangat Baik)', 1.0151],
    [3.59, 'sangat baik', 101.51],
  ])('that agree, %s %s %s, have nothing to say', (ikm, grade, achievement) => {
    const workbook = titled(ikm, grade, achievement)
    const codes = ['skm.ikm-differs', 'skm.grade-differs', 'skm.achievement-differs']
    expect(codes.flatMap(code => shown(workbook, code))).toEqual([])
  })

  test('that do not agree are told at their cells', () => {
    const workbook = titled('98,80', 'Baik', '105,14')
    const codes = ['skm.ikm-differs', 'skm.grade-differs', 'skm.achievement-differs']
    expect(codes.flatMap(code => shown(workbook, code))).toEqual(['SKM!N2', 'SKM!O2', 'Target!C2'])
    expect(score(workbook).scores?.skm[0]).toMatchObject({ ikm: '89.80', achievement: '101.51' })
  })
})

describe('rows of totals', () => {
  const published = (total: readonly (string | number | null)[]) =>
    withRows('Angka Terbit', [[2022, units.biro, 1, 2, 1], total], {
      ...goodWorkbook,
      'Angka Terbit': goodWorkbook['Angka Terbit']?.filter(row => row[0] !== 2021) ?? [],
    })

  test('under published figures are held against their rows and against RATL', () => {
    const right = published(['Jumlah Tahun 2022', null, 3, 5, 3])
    expect(shown(right, 'sheet.total-differs')).toEqual([])
    expect(shown(right, 'angka-terbit.differs')).toEqual(['Angka Terbit!C4', 'Angka Terbit!D4', 'Angka Terbit!E4'])
    expect(shown(published(['Jumlah Tahun 2022', null, 3, 4, 3]), 'sheet.total-differs')).toEqual(['Angka Terbit!D4'])
  })

  test('under RATL and SKM are no data', () => {
    const workbook = withRows(
      'RATL',
      [['Jumlah', null, null, null, null, null, 11, null, null]],
      withRows('SKM', [[2022, 'Jumlah', null, 400, ...nine('88,00')]]),
    )
    expect(check(workbook).shown).toEqual([])
    expect(score(workbook).scores?.total.actions).toBe(11)
    expect(shown(workbook, 'sheet.total-differs')).toEqual([])
    const low = withRows('SKM', [[2022, 'Rata-rata', null, null, ...nine('86,00')]])
    expect(shown(low, 'sheet.total-differs')).toHaveLength(9)
    expect(shown(withRows('RATL', [['Jumlah', null, null, null, null, null, 10]]), 'sheet.total-differs')).toEqual([
      'RATL!G13',
    ])
  })
})

describe('survey', () => {
  test('a population asks for respondents', () => {
    const workbook = withCells({ 'SKM!N1': 'Populasi', 'SKM!N3': 1000, 'SKM!N4': 200 })
    expect(shown(workbook, 'skm.sample-too-small')).toEqual(['SKM!N3'])
  })

  test('the heading of swapped unsur is told in its sheet', () => {
    const swapped = skmTitles.map(title =>
      title === 'U8'
        ? 'U8 Sarana dan Prasarana'
        : title === 'U9'
          ? 'U9 Penanganan Pengaduan, Saran, dan Masukan'
          : title,
    )
    const workbook = { ...goodWorkbook, SKM: [swapped, ...(goodWorkbook.SKM ?? []).slice(1)] }
    expect(shown(workbook, 'skm.swapped-unsur')).toEqual(['SKM!L1', 'SKM!M1'])
  })

  test('an impossible value is told at its cell', () => {
    const impossible = { 'SKM!D5': 2, 'SKM!F5': 91.75 }
    // 88 may be 87.5, rounded.
    expect(shown(withCells(impossible), 'skm.impossible-value')).toEqual(['SKM!F5'])
    expect(shown(withCells({ 'SKM!F5': 91.75 }), 'skm.impossible-value')).toEqual([])
  })

  test('nothing is said of a value that may be a mean of means', () => {
    const pooled = withCells({ 'SKM!D2': 2, 'SKM!D5': 2, 'SKM!F5': 91.75 })
    const ofService = [2022, units.loka, 'Informasi', 2, 88, 91.75, ...Array.from({ length: 7 }, () => 88)]
    expect(shown(withRows('SKM', [ofService], pooled), 'skm.impossible-value')).toEqual(['SKM!F6'])
  })

  test('a respondent twice is told at the second row', () => {
    const row = [2022, units.loka, 'Informasi', '5/6/2022', 3, 4, 3, 4, 3, 4, 3, 4, 3]
    expect(shown(withRows('Responden', [answerTitles, row, row]), 'responden.duplicate')).toEqual(['Responden!B3'])
  })
})

test('personal data is told once for a cell that many rows inherit, and in every column of text', () => {
  const workbook = withCells({
    ...{ 'RATL!D7': 'Konsultasi dr. Budi Contoh', 'RATL!J1': 'Keterangan', 'RATL!J7': 'Telp. 0812-0000-0000' },
    ...{ 'RATL!K1': 'Bukti', 'RATL!K8': 'a@contoh.invalid', 'Rekomendasi!C5': 'Menghubungi Ibu Rina Umpama.' },
  })
  expect(shown(workbook, 'privacy.person-name')).toEqual(['Rekomendasi!C5', 'RATL!D7'])
  expect(shown(workbook, 'privacy.phone-number')).toEqual(['RATL!J7'])
  expect(shown(workbook, 'privacy.email-address')).toEqual(['RATL!K8'])
})

describe('printed parts', () => {
  const published = (...rows: readonly (readonly (string | number | null)[])[]) => ({
    ...goodWorkbook,
    'Angka Terbit': [...(goodWorkbook['Angka Terbit'] ?? []).slice(0, 1), ...rows],
  })
  const parts = (...rows: readonly (readonly (string | number | null)[])[]) =>
    shown(published(...rows), 'angka-terbit.parts-differ')
  const total = [2022, null, 3, 5, 3]

  test('of some units may come to less than the total of their year, not to more', () => {
    expect(parts(total, [2022, units.balai, 2, 3, 2])).toEqual([])
    expect(parts(total, [2022, units.balai, 2, 6, 2])).toEqual(['Angka Terbit!D2'])
  })

  test('of all units that reported come to it', () => {
    const reported = [
      ...new Set(check(goodWorkbook).input?.actions.flatMap(({ year, unit }) => (year === 2022 ? unit : []))),
    ]
    const rows = reported.map(unit => [2022, unit, 1, 1, 1])
    const sum = reported.length
    expect(parts([2022, null, sum, sum, sum], ...rows)).toEqual([])
    expect(parts([2022, null, sum, sum + 1, sum], ...rows)).toEqual(['Angka Terbit!D2'])
  })

  test('of the years come to the total of all', () => {
    const years = [
      [2021, null, 87, 274, 274],
      [2022, null, 183, 584, 584],
    ]
    expect(parts(...years, ['Jumlah', null, 270, 858, 858])).toEqual([])
    expect(parts(...years, ['Jumlah', null, 270, 861, 858])).toEqual(['Angka Terbit!D4'])
    expect(parts(...years, ['Jumlah 2021 dan 2022', null, 271, 858, 858])).toEqual(['Angka Terbit!C4'])
  })

  test('say nothing of a row of totals that is held against its rows already', () => {
    const rows = [
      [2022, units.balai, 2, 6, 2],
      ['Jumlah Tahun 2022', null, 2, 5, 2],
    ] as const
    expect(parts(...rows)).toEqual([])
    expect(shown(published(...rows), 'sheet.total-differs')).toEqual(['Angka Terbit!D3'])
  })
})
