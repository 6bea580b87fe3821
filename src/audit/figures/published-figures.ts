import { formatNumber } from '../../base/format-number.ts'
import type { Place } from '../../problems/problem.ts'
import { defineRule } from '../rule.ts'

/** A count that was printed elsewhere, beside the one that follows from the rows. */
export interface PublishedFigure {
  /** `tahun 2021`, `tahun 2021 Balai POM di Jambi`. */
  readonly scope: string
  /** What was counted: `rencana aksi`. */
  readonly what: string
  readonly printed: number
  readonly counted: number
  readonly place: Place
}

/** Every figure printed elsewhere that differs from the rows (`docs/RULES.md` 4.7). */
export const publishedFigure = defineRule({
  code: 'angka-terbit.differs',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { scope: 'tahun 2021', what: 'rencana aksi', printed: '274', counted: '275' },
  message: p => `Angka terbit ${p.what} ${p.scope} adalah ${p.printed}; menurut baris RATL ${p.counted}.`,
  hint: () => 'Laporan memakai hitungan dari baris; perbaiki angka yang pernah diterbitkan.',
  find: ({ published }: { readonly published: readonly PublishedFigure[] }) =>
    published.flatMap(({ scope, what, printed, counted, place }) =>
      printed === counted
        ? []
        : [{ place, params: { scope, what, printed: formatNumber(printed), counted: formatNumber(counted) } }],
    ),
})

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

/** Two counts that were printed side by side. */
export interface PublishedClosed {
  /** `tahun 2021`, `tahun 2021 Balai POM di Jambi`. */
  readonly scope: string
  readonly actions: number
  readonly closed: number
  readonly place: Place
}

/** More closed actions than there are. */
export const publishedClosed = defineRule({
  code: 'angka-terbit.too-many-closed',
  severity: 'peringatan',
  example: { scope: 'tahun 2021 Balai POM di Jambi', actions: '10', closed: '12' },
  message: p => `Angka terbit ${p.scope}: ${p.closed} rencana aksi close, padahal rencana aksinya hanya ${p.actions}.`,
  hint: () => 'Periksa kedua angka pada baris ini; yang close tidak mungkin lebih banyak daripada rencana aksinya.',
  find: ({ closedCounts }: { readonly closedCounts: readonly PublishedClosed[] }) =>
    closedCounts.flatMap(({ scope, actions, closed, place }) => {
      if (closed <= actions) return []
      return [{ place, params: { scope, actions: formatNumber(actions), closed: formatNumber(closed) } }]
    }),
})
