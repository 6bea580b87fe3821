import type { Place } from '../../problems/problem.ts'
import { listCells } from '../list-cells.ts'
import { defineRule } from '../rule.ts'

interface Subject {
  /** What the report is about, as a sentence names it: `Januari 2025`. */
  readonly period: string
  /** Forms that were filled in at another time. */
  readonly outside: readonly Place[]
}

/** Forms of another month: a whole export pasted in, or day and month swapped. Said once for all of them. */
export const outsidePeriod = defineRule({
  code: 'responden.outside-period',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { period: 'Januari 2025', count: 2, cells: 'A12, A15' },
  message: p => `${p.count} isian bertanggal di luar ${p.period} dan tidak dihitung (${p.cells}).`,
  hint: () => 'Periksa apakah hari dan bulannya tertukar; bila memang dari bulan lain, tidak perlu tindakan.',
  find: ({ period, outside }: Subject) => {
    const [first] = outside
    if (first === undefined) return []
    return [{ place: first, params: { period, count: outside.length, cells: listCells(outside) } }]
  },
})
