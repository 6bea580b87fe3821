import { formatNumber } from '../../base/format-number.ts'
import type { Place } from '../../problems/problem.ts'
import { defineRule } from '../rule.ts'

/** A total that was printed elsewhere, beside the sum of its parts as they were printed there too. */
export interface PublishedParts {
  /** `tahun 2021`, `2021 dan 2022`. */
  readonly scope: string
  /** What was counted: `rencana aksi`. */
  readonly what: string
  /** What was added up: `baris per unit`. */
  readonly parts: string
  readonly printed: number
  readonly sum: number
  /** Whether every part is there; of some of them it can only be said that they come to too much. */
  readonly isComplete: boolean
  readonly place: Place
}

/** Printed parts that do not come to their printed total: 275 and 586 are not 858 (`docs/RULES.md` 4.7). */
export const publishedParts = defineRule({
  code: 'angka-terbit.parts-differ',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { scope: 'tahun 2021', what: 'rencana aksi', parts: 'baris per unit', printed: '274', sum: '275' },
  message: p => `Angka terbit ${p.what} ${p.scope} adalah ${p.printed}, tetapi ${p.parts} berjumlah ${p.sum}.`,
  hint: () =>
    'Cocokkan lembar ini dengan dokumen yang diterbitkan; bila di sana pun demikian, angka terbit itu keliru. Laporan memakai hitungan dari baris RATL.',
  find: ({ sums }: { readonly sums: readonly PublishedParts[] }) =>
    sums.flatMap(({ scope, what, parts, printed, sum, isComplete, place }) => {
      if (sum === printed || (sum < printed && !isComplete)) return []
      return [{ place, params: { scope, what, parts, printed: formatNumber(printed), sum: formatNumber(sum) } }]
    }),
})
