import { describe, expect, test } from 'vitest'
import { plainText } from '../../../src/base/rich-text.ts'
import type { ActionRecord } from '../../../src/kinds/parts/follow-up/action.ts'
import { under } from '../../workbook/build-sheet.ts'
import { goodWorkbook, units, type Workbook, withCells, withoutColumn, withoutSheets } from './check-input.ts'
import { check } from './check-run.ts'

const shownAction = ({ year, unit, service, recommendationNumber, action, deadline, status }: ActionRecord) =>
  [year, unit, service ?? recommendationNumber, plainText(action), deadline ?? '-', status].join(' | ')
const actionsOf = (workbook: Workbook) => {
  const { input, shown } = check(workbook)
  expect(shown).toEqual([])
  return input?.actions.map(shownAction)
}

const expected = [
  `2021 | ${units.biro} | 3 | Menata ruang layanan | 2022-03-31 | Close`,
  `2021 | ${units.biro} | 3 | Mereviu prosedur | 2022-12-31 | Open`,
  `2021 | ${units.balai} | 2 | Menganalisis penyebab | 2022-03-31 | Close`,
  `2021 | ${units.balai} | 2 | Menambah petugas | 2022-06-30 | Close`,
  `2021 | ${units.balai} | 3 | Menyusun leaflet | - | Close`,
  `2022 | ${units.biro} | Informasi | Membuka konsultasi | 2022-11-30 | Close`,
  `2022 | ${units.biro} | Informasi | Menyediakan pelacakan | 2023-03-31 | Open`,
  `2022 | ${units.balai} | Pengujian | Memantau waktu | 2022-10-31 | Close`,
  `2022 | ${units.balai} | Pengujian | Menyediakan stok | 2022-11-30 | Open`,
  `2022 | ${units.balai} | Informasi | Melatih petugas | 2022-10-31 | Close`,
  `2022 | ${units.loka} | Informasi | Memasang papan | 2022-12-09 | Close`,
]

/** The sheet RATL of the good input cut in two, under title rows, without its column Tahun. */
function byYear(names: readonly [string, string]): Workbook {
  const [titles = [], ...rows] = goodWorkbook.RATL ?? []
  const sheetFor = (part: typeof rows) => [['Lampiran 2'], [], titles.slice(1), ...part.map(row => row.slice(1))]
  const [before, after] = names
  return { ...withoutSheets(['RATL']), [after]: sheetFor(rows.slice(5)), [before]: sheetFor(rows.slice(0, 5)) }
}

describe('actions', () => {
  test('are read in the order of their rows, with what they inherit', () => {
    expect(actionsOf(goodWorkbook)).toEqual(expected)
  })

  test('are the same from one sheet for each year, in the order of years', () => {
    expect(actionsOf(byYear(['RATL 2021', 'RATL 2022']))).toEqual(expected)
    expect(actionsOf(byYear(['ratl 2021 ', 'Ratl  2022']))).toEqual(expected)
  })

  test('are the same when grouping cells are merged', () => {
    const rows = goodWorkbook.RATL ?? []
    const merged = rows.map((row, at) =>
      row.map((cell, column) => {
        const above = rows.slice(1, at).findLast(earlier => earlier[column] !== null)?.[column]
        const covers = at > 1 && column < 5 && cell === null && (typeof above === 'string' || typeof above === 'number')
        // A merge ends where its unit ends, so a service or a number is not merged into the next unit.
        return covers && (column < 3 || row[2] === null) && (column < 3 || row[0] === null) ? under(above) : cell
      }),
    )
    expect(merged.flat().filter(cell => typeof cell === 'object' && cell !== null)).not.toHaveLength(0)
    expect(actionsOf({ ...goodWorkbook, RATL: merged })).toEqual(expected)
  })

  test('are the same under the other titles of their columns', () => {
    const titles = { 'RATL!E1': 'No Rekomendasi', 'RATL!H1': 'Batas Waktu', 'RATL!I1': 'STATUS RENCANA AKSI' }
    expect(actionsOf(withCells(titles))).toEqual(expected)
    expect(actionsOf(withCells({ 'RATL!H1': 'Target Waktu' }))).toEqual(expected)
  })

  test('may stand in a plain sheet and in sheets by year together', () => {
    const { 'RATL 2021': before, ...others } = byYear(['RATL 2021', 'RATL 2022'])
    const [titles = [], ...rows] = goodWorkbook.RATL ?? []
    expect(before).toHaveLength(8)
    const { input, shown } = check({ ...others, RATL: [titles, ...rows.slice(0, 5)] })
    expect(shown).toEqual([])
    expect(input?.actions.map(shownAction).toSorted()).toEqual(expected.toSorted())
  })

  test('know the cell of their action', () => {
    expect(check(goodWorkbook).input?.actions[4]?.at('action')).toEqual({ file: 'uji.xlsx', sheet: 'RATL', cell: 'G6' })
  })
})

describe('a sheet by year', () => {
  test('lends its year to a timeline without one, and says so', () => {
    const { input, shown } = check(withCells({ 'RATL 2022!G5': 'Triwulan IV' }, byYear(['RATL 2021', 'RATL 2022'])))
    expect(shown).toEqual(['peringatan ratl.timeline-repaired RATL 2022!G5'])
    const found = input?.actions.find(({ at }) => at('action').sheet === 'RATL 2022' && at('action').cell === 'F5')
    expect(found?.deadline).toBe('2022-12-31')
  })
})

describe('a timeline', () => {
  test('without a year takes the survey year of its row', () => {
    const { input, shown } = check(withCells({ 'RATL!H3': 'Triwulan IV', 'RATL!H8': 'Semester I' }))
    expect(shown).toEqual(['peringatan ratl.timeline-repaired RATL!H3', 'peringatan ratl.timeline-repaired RATL!H8'])
    expect([input?.actions[1]?.deadline, input?.actions[6]?.deadline]).toEqual(['2021-12-31', '2022-06-30'])
  })

  test('that is blank is no deadline and no problem', () => {
    const { input, shown } = check(withCells({ 'RATL!H3': null }))
    expect(shown).toEqual([])
    expect(input?.actions[1]?.timeline).toEqual({ text: '–', precision: 'unknown', certainty: 'certain' })
    expect(input?.actions[1]?.deadline).toBeUndefined()
  })
})

describe('a recommendation', () => {
  const textOf = (workbook: Workbook, at: number) => plainText(check(workbook).input?.actions[at]?.recommendation ?? [])

  test('has its text from the sheet Rekomendasi, of the same year', () => {
    expect(textOf(goodWorkbook, 0)).toBe('Meningkatkan tiga unsur terendah.')
    expect(textOf(goodWorkbook, 2)).toBe('Menganalisis unsur yang turun.')
    const renumbered = withCells({ 'Rekomendasi!A3': 2022, 'Rekomendasi!A4': 2021 })
    expect(check(renumbered).shown).toEqual(['galat ratl.unknown-recommendation RATL!E4'])
  })

  test('has its own text where the row gives one, and then needs no entry in that sheet', () => {
    const own = withCells({ 'RATL!E2': '9', 'RATL!F2': 'Rekomendasi lain.' })
    expect(check(own).shown).toEqual([])
    expect(textOf(own, 0)).toBe('Rekomendasi lain.')
    expect(textOf(own, 1)).toBe('Rekomendasi lain.')
  })

  test('of a new number does not inherit the text of the number before', () => {
    const own = withCells({ 'RATL!F4': 'Teks nomor dua.' })
    expect(textOf(own, 3)).toBe('Teks nomor dua.')
    expect(textOf(own, 4)).toBe('Meningkatkan tiga unsur terendah.')
  })

  test('that is missing in a sheet without services is missed in the column of numbers', () => {
    const numbered = withoutColumn('RATL', 'Jenis Layanan', {
      ...goodWorkbook,
      RATL: goodWorkbook.RATL?.slice(0, 6) ?? [],
    })
    expect(check(numbered).shown).toEqual([])
    expect(check(withCells({ 'RATL!D2': null }, numbered)).shown).toEqual(['galat ratl.no-recommendation RATL!D2'])
  })

  test('by service may bear any number beside it', () => {
    const { input, shown } = check(withCells({ 'RATL!E12': 9 }))
    expect(shown).toEqual([])
    expect(input?.actions[10]).toMatchObject({
      service: 'Informasi',
      recommendationNumber: '9',
      recommendation: undefined,
    })
  })

  test('by service needs no number and no text', () => {
    expect(check(goodWorkbook).input?.actions[5]).toMatchObject({
      service: 'Informasi',
      recommendationNumber: undefined,
      recommendation: undefined,
    })
  })
})

test('an action keeps its italics', () => {
  const runs = [{ text: 'Memasang ' }, { text: 'banner', italic: true }] as const
  const { input } = check(withCells({ 'RATL!G2': { type: 'text', text: runs } }))
  expect(input?.actions[0]?.action).toEqual(runs)
})
