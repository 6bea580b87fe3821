import type { Place } from '../../problems/problem.ts'
import { defineRule } from '../rule.ts'

interface Subject {
  readonly period: string
  /** Respondents of the period whose service was not complete, where nobody's was. */
  readonly noneComplete: readonly Place[]
}

/** Everybody who filled in the form is left out: a column of shares that means something else, or a month that is not over. */
export const noneComplete = defineRule({
  code: 'responden.none-complete',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { period: 'Februari 2025', count: 8 },
  message: p =>
    `${p.count} responden ${p.period} tidak dihitung, karena layanannya belum selesai; tidak ada responden lain.`,
  hint: () => 'Periksa kolom "Status Layanan": 100%, "Selesai", atau kosong berarti selesai.',
  find: ({ period, noneComplete: places }: Subject) => {
    const [first] = places
    return first === undefined ? [] : [{ place: first, params: { period, count: places.length } }]
  },
})
