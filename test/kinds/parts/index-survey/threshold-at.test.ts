import { expect, test } from 'vitest'
import type { CalendarDate } from '../../../../src/base/dates/calendar-date.ts'
import type { Rounded } from '../../../../src/base/decimal.ts'
import type { Certainty, Instrument, Threshold } from '../../../../src/instrument/instrument.ts'
import { thresholdAt } from '../../../../src/kinds/parts/index-survey/compose-mean.ts'
import { figuresOf } from '../../../base/origin/figures-of.ts'
import { spkp } from './instruments.ts'

const valueFor = (
  predicate: 'WBK' | 'WBBM',
  value: string,
  validFrom: string,
  certainty: Certainty = 'S',
): Threshold => ({
  ...{ predicate, certainty, regulation: 'Peraturan uji', source: 'Contoh' },
  ...{ value: value as Rounded, validFrom: validFrom as CalendarDate },
})
const withValues = (compared: 'WBK' | 'WBBM', ...thresholds: readonly Threshold[]): Instrument => {
  return { ...spkp, compared, thresholds }
}
const at = (day: string, compared: 'WBK' | 'WBBM' = 'WBK') =>
  thresholdAt(
    withValues(
      compared,
      valueFor('WBK', '3.40', '2026-02-01'),
      valueFor('WBK', '3.20', '2022-01-01'),
      valueFor('WBBM', '3.60', '2022-01-01', 'U'),
    ),
    day as CalendarDate,
  )

test.each([
  ['2026-01-31', '3.20'],
  ['2026-02-01', '3.40'],
  ['2021-12-31', undefined],
])('on %s the value of that day is in force: %s', (day, value) => {
  expect(at(day).value).toBe(value)
})

test('it is that of the predicate that the data compare with, and says when nobody confirmed it', () => {
  expect(figuresOf(at('2026-02-01', 'WBBM'))).toEqual({
    predicate: { code: 'WBBM', name: 'Wilayah Birokrasi Bersih dan Melayani' },
    ...{ value: '3.60', isUnconfirmed: true },
  })
  expect(at('2026-02-01').isUnconfirmed).toBe(false)
})
