import { describe, expect, test } from 'vitest'
import { documentOutsidePeriod, pointsWithoutDocument } from '../../src/audit/evaluation/evidence.ts'
import { pointsNotWhole, selfFarAbove, valueBetweenBands } from '../../src/audit/evaluation/stages.ts'
import type { CalendarDate } from '../../src/base/dates/calendar-date.ts'
import { Decimal, type Rounded } from '../../src/base/decimal.ts'

const at = (cell: string) => ({ file: 'uji.xlsx', sheet: 'Uji', cell })
const place = at('A2')
const day = (written: string) => written as CalendarDate
const band = (from: string, to: string, name: string) => ({ from: from as Rounded, to: to as Rounded, name })
const bands = [
  band('80.00', '100.00', 'Sangat Baik'),
  band('60.00', '79.99', 'Baik'),
  band('0.00', '59.99', 'Kurang Baik'),
]

test.each([
  ['99.5', 0],
  ['100', 0],
  ['100.5', 0],
  ['99.49', 1],
  ['90', 1],
])('a list of %s points is told %d times', (most, times) => {
  const reachable = { most: new Decimal(most), whole: new Decimal(100), place }
  expect(pointsNotWhole.find({ reachable })).toHaveLength(times)
})

describe('a value between two printed grades is told with how it was judged', () => {
  test.each([
    ['59.98', []],
    ['59.99', ['dibulatkan menjadi 59,99, kategorinya Kurang Baik']],
    ['59.995', ['dibulatkan menjadi 60,00, kategorinya Baik']],
    ['60', []],
    ['79.994', ['dibulatkan menjadi 79,99, kategorinya Baik']],
    ['79.995', ['dibulatkan menjadi 80,00, kategorinya Sangat Baik']],
    ['80', []],
    ['100', []],
  ])('%s', (value, told) => {
    const found = valueBetweenBands.find({
      stageValues: [{ what: 'Nilai mandiri', value: new Decimal(value), place }],
      bands,
    })
    expect(found.map(({ message }) => /dibulatkan.*(?=\.$)/.exec(message)?.[0])).toEqual(told)
  })
})

test.each([
  ['88', '78', 0],
  ['88.001', '78', 1],
  ['70', '90', 0],
])('a self-assessment of %s that was verified as %s is told %d times', (own, verified, times) => {
  const selfAndVerified = { own: new Decimal(own), verified: new Decimal(verified), place }
  expect(selfFarAbove.find({ selfAndVerified, mostAbove: new Decimal(10) })).toHaveLength(times)
})

test('only points ask for a document', () => {
  const one = (code: string, hasPoints: boolean, hasDocument: boolean) => ({ code, hasPoints, hasDocument, place })
  const evidenceOf = [one('1', true, true), one('2', false, false), one('3', true, false), one('4', true, false)]
  expect(pointsWithoutDocument.find({ evidenceOf }).map(({ message }) => message)).toEqual([
    '2 tolok ukur berpoin tanpa dokumen yang ada: 3, 4 (A2, A2).',
  ])
})

describe('a document outside the period', () => {
  const documents = ['2021-02-01', '2021-02-02', '2022-06-30', '2022-07-01'].map(date => ({
    ...{ code: '1', isKnown: true, date: day(date), codePlace: place, datePlace: at('E2') },
  }))
  const told = (period: Parameters<typeof documentOutsidePeriod.find>[0]['period']) =>
    documentOutsidePeriod.find({ documents, period }).map(({ message }) => /bertanggal ([^,]*),/.exec(message)?.[1])

  test('is told, the first and the last day being inside', () => {
    expect(told({ from: day('2021-02-02'), to: day('2022-06-30') })).toEqual(['1 Februari 2021', '1 Juli 2022'])
    expect(told({ from: day('2021-02-02') })).toEqual(['1 Februari 2021'])
  })

  test('is not told where nobody says the period', () => {
    expect(told(undefined)).toEqual([])
    expect(told({ from: undefined, to: undefined })).toEqual([])
  })
})
