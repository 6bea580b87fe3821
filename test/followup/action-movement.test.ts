import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CalendarDate } from '../../src/base/dates/calendar-date.ts'
import { type FollowedAction, followActions } from '../../src/followup/action-movement.ts'
import { countMovement } from '../../src/followup/movement-counts.ts'

const cutoff = '2023-06-06' as CalendarDate
const words = ['Menata ruang tunggu', 'Melatih petugas', 'Membuka loket baru', 'Memasang papan tarif']

const anyAction: fc.Arbitrary<FollowedAction> = fc.record({
  year: fc.constantFrom(2021, 2022),
  unit: fc.constantFrom('Biro Contoh', 'Balai Contoh'),
  service: fc.constantFrom(undefined, 'Pengujian'),
  words: fc.constantFrom(...words),
  status: fc.constantFrom('Open' as const, 'Close' as const),
  deadline: fc.constantFrom(undefined, '2023-06-05' as CalendarDate, '2023-06-06' as CalendarDate),
})
const anyActions = fc.array(anyAction, { maxLength: 20 })

test('what was open, less what was closed and has vanished, with what was reopened and is new, is what is open', () => {
  fc.assert(
    fc.property(anyActions, anyActions, (before, after) => {
      const counts = countMovement(followActions(before, after), cutoff)
      const { openBefore, closed, vanished, reopened, newOpen, carried, openNow, overdue } = counts
      expect(openBefore - closed - vanished + reopened + newOpen).toBe(openNow)
      expect(carried + closed + vanished).toBe(openBefore)
      expect(openNow).toBe(after.filter(({ status }) => status === 'Open').length)
      expect(overdue).toBeLessThanOrEqual(openNow)
    }),
  )
})

test('every action is in one pair, and a report followed into itself moves nothing', () => {
  fc.assert(
    fc.property(anyActions, anyActions, (before, after) => {
      const pairs = followActions(before, after)
      expect(new Set(pairs.flatMap(pair => pair.before ?? []))).toEqual(new Set(before))
      expect(pairs.filter(pair => pair.after !== undefined)).toHaveLength(after.length)
      const itself = followActions(
        before,
        before.map(action => ({ ...action })),
      )
      expect(itself.every(pair => pair.before !== undefined && pair.after !== undefined && !pair.isReworded)).toBe(true)
    }),
  )
})

const action = (text: string, more: Partial<FollowedAction> = {}): FollowedAction => {
  return { year: 2022, unit: 'Biro Contoh', words: text, status: 'Open', ...more }
}

test('other words are the same action as long as most of the letters stay; another group is another action', () => {
  const before = [action('Menata ruang tunggu layanan'), action('Melatih petugas loket')]
  const after = [action('Melatih seluruh petugas loket'), action('Menyusun laporan bulanan')]
  const pairs = followActions(before, after)
  expect(pairs.map(pair => [pair.before?.words, pair.after?.words, pair.isReworded])).toEqual([
    ['Melatih petugas loket', 'Melatih seluruh petugas loket', true],
    ['Menata ruang tunggu layanan', undefined, false],
    [undefined, 'Menyusun laporan bulanan', false],
  ])
  const moved = followActions([action('Melatih petugas')], [action('Melatih petugas', { service: 'Pengujian' })])
  expect(moved).toHaveLength(2)
})

test('case, punctuation and the spelling of units make no other action; twins are two', () => {
  const before = [action('Melatih petugas.'), action('Melatih petugas.', { status: 'Close' })]
  const after = [action('melatih PETUGAS', { unit: '1. biro  contoh', status: 'Close' })]
  expect(countMovement(followActions(before, after), cutoff)).toMatchObject({ openBefore: 1, closed: 1, vanished: 0 })
  expect(followActions(before, after)).toHaveLength(2)
})
