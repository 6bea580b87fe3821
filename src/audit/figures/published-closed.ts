import { formatNumber } from '../../base/format-number.ts'
import type { Place } from '../../problems/problem.ts'
import { defineRule } from '../rule.ts'

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
