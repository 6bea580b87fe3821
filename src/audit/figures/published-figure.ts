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
