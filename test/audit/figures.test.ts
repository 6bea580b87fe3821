import { describe, expect, test } from 'vitest'
import { impossibleValue } from '../../src/audit/figures/impossible-value.ts'
import { monthDiffers } from '../../src/audit/figures/month-differs.ts'
import { publishedClosed, publishedFigure, publishedParts } from '../../src/audit/figures/published-figures.ts'
import { sheetTotal } from '../../src/audit/figures/sheet-total.ts'
import {
  achievementDiffers,
  gradeDiffers,
  ikmDiffersFromAnswers,
  ikmDiffersFromValues,
} from '../../src/audit/figures/typed-figures.ts'
import { Decimal, roundHalfUp } from '../../src/base/decimal.ts'
import { cell, tell } from './build.ts'

const of = { year: 2022, subject: 'seluruh instansi', place: cell('D3') }
const compared = (typed: string, computed: string) => ({
  ...of,
  typed: new Decimal(typed),
  computed: new Decimal(computed),
})

test('a published figure is told when it is not the one of the rows', () => {
  const figure = { scope: 'tahun 2021', what: 'rencana aksi', counted: 1275, place: cell('D2') }
  expect(tell(publishedFigure.find({ published: [{ ...figure, printed: 1274 }] }))).toEqual([
    'D2 Angka terbit rencana aksi tahun 2021 adalah 1.274; menurut baris RATL 1.275.',
  ])
  expect(publishedFigure.find({ published: [{ ...figure, printed: 1275 }] })).toEqual([])
})

describe('printed parts', () => {
  const total = { scope: 'tahun 2021', what: 'rencana aksi', parts: 'baris per unit', place: cell('D2') }
  const find = (printed: number, sum: number, isComplete = true) =>
    tell(publishedParts.find({ sums: [{ ...total, printed, sum, isComplete }] }))

  test('that do not come to their total are told', () => {
    expect(find(274, 275)).toEqual([
      'D2 Angka terbit rencana aksi tahun 2021 adalah 274, tetapi baris per unit berjumlah 275.',
    ])
    expect(find(276, 275)).toHaveLength(1)
    expect(find(275, 275)).toEqual([])
  })

  test('that are not all there may come to less, never to more', () => {
    expect(find(276, 275, false)).toEqual([])
    expect(find(274, 275, false)).toHaveLength(1)
  })
})

test('more closed actions than actions are told', () => {
  const find = (closed: number) =>
    tell(publishedClosed.find({ closedCounts: [{ scope: 'tahun 2021', actions: 10, closed, place: cell('E2') }] }))
  expect(find(12)).toEqual(['E2 Angka terbit tahun 2021: 12 rencana aksi close, padahal rencana aksinya hanya 10.'])
  expect(find(10)).toEqual([])
})

describe('a figure typed for a month', () => {
  const find = (typed: string | undefined, known: string | undefined, capsule?: string) => {
    const figure = {
      ...{ month: 'Januari 2025', name: 'Indeks SPKP', capsule, place: cell('B2') },
      typed: typed === undefined ? undefined : new Decimal(typed),
      known: known === undefined ? undefined : roundHalfUp(new Decimal(known), 2),
    }
    return tell(monthDiffers.find({ typedFigures: [figure] }))
  }

  test('is told when it is not the one of the answers', () => {
    expect(find('3.92', '4')).toEqual([
      'B2 Indeks SPKP bulan Januari 2025 tertulis 3,92; menurut jawaban responden 4,00.',
    ])
    expect(find('3.995', '4')).toEqual([])
  })

  test('is told when the archived report on the month has another, or the one of the two has none', () => {
    const archive = 'menurut laporan bulan itu di arsip (spkp-spak-2025-01)'
    const told = (typed?: string, known?: string) => find(typed, known, 'spkp-spak-2025-01')
    expect(told('3.92', '4')).toEqual([`B2 Indeks SPKP bulan Januari 2025 tertulis 3,92; ${archive} 4,00.`])
    expect(told(undefined, '4')).toEqual([`B2 Indeks SPKP bulan Januari 2025 tertulis kosong; ${archive} 4,00.`])
    expect(told('3.92')).toEqual([`B2 Indeks SPKP bulan Januari 2025 tertulis 3,92; ${archive} tidak ada.`])
    expect(told()).toEqual([])
  })
})

test('an IKM that differs from the answers by more than 0.005 is told', () => {
  const find = (typed: string) => tell(ikmDiffersFromAnswers.find({ givenIkm: [compared(typed, '83')] }))
  expect(find('83.006')).toHaveLength(1)
  expect(find('90.83')[0]).toContain('menurut lembar SKM 90,83, menurut jawaban responden 83,00;')
  expect(find('83.005')).toEqual([])
})

test('an IKM that differs from the values of its row by more than rounding is told', () => {
  const find = (typed: string, halfStep = '0.005') =>
    tell(ikmDiffersFromValues.find({ typedIkm: [{ ...compared(typed, '90.8278'), halfStep: new Decimal(halfStep) }] }))
  expect(find('90.38')).toEqual(['D3 IKM seluruh instansi tahun 2022 tertulis 90,38; menurut nilai unsurnya 90,83.'])
  expect(find('90.84')).toHaveLength(1)
  expect(find('90.83')).toEqual([])
  // Typed as the index 3.63.
  expect(find('90.75', '0.125')).toEqual([])
})

test('a mutu that the IKM does not have is told', () => {
  const grade = { ...of, computed: 'A', ikm: roundHalfUp(new Decimal('88.31'), 2) }
  expect(tell(gradeDiffers.find({ grades: [{ ...grade, typed: 'B' }] }))).toEqual([
    'D3 Mutu seluruh instansi tahun 2022 tertulis B; IKM 88,31 bermutu A.',
  ])
  expect(gradeDiffers.find({ grades: [{ ...grade, typed: 'A' }] })).toEqual([])
})

test('an achievement that is not IKM / target is told', () => {
  const find = (typed: string) => tell(achievementDiffers.find({ achievements: [compared(typed, '101.54')] }))
  expect(find('105.14')).toEqual(['D3 Capaian tahun 2022 tertulis 105,14%; IKM dibagi target adalah 101,54%.'])
  expect(find('101.54')).toEqual([])
  expect(find('101.55')).toEqual([])
})

test('a value impossible for its respondents is told, on the scale on which it was written', () => {
  const find = (value: string, points: 1 | 25, respondents: number, parts?: number) => {
    const given = {
      ...of,
      code: 'U4',
      written: value.replace('.', ','),
      value: new Decimal(value),
      points,
      respondents,
    }
    return impossibleValue.find({ values: [{ ...given, ...(parts !== undefined && { parts }) }] })
  }
  const [told] = find('3.67', 1, 2)
  expect(told?.message).toBe(
    'Nilai U4 seluruh instansi tahun 2022 adalah 3,67; nilai itu tidak mungkin dari 2 responden.',
  )
  expect(told?.hint).toContain('paling banyak 2 orang')
  expect([find('91.75', 25, 2), find('84.71', 25, 7)].map(({ length }) => length)).toEqual([1, 1])
  expect([find('84.70', 25, 67), find('3.67', 1, 3), find('3.61', 1, 6137)].flat()).toEqual([])
  // A mean of means comes in finer parts.
  expect([find('3.94', 1, 2), find('3.94', 1, 2, 16)].map(({ length }) => length)).toEqual([1, 0])
})

test('a row of totals is told when none of what it may mean comes to it', () => {
  const find = (printed: string, tolerance = '0') => {
    const total = { label: 'Jumlah', title: 'Jumlah Rencana Aksi', printed: new Decimal(printed), place: cell('D9') }
    const computed = [new Decimal(275), new Decimal('861.004')]
    return tell(sheetTotal.find({ totals: [{ ...total, computed, tolerance: new Decimal(tolerance) }] }))
  }
  expect(find('274')).toEqual(['D9 Baris "Jumlah", kolom "Jumlah Rencana Aksi" tertulis 274; menurut barisnya 275.'])
  expect([find('275'), find('861', '0.01')].flat()).toEqual([])
  expect(find('861')).toHaveLength(1)
})
