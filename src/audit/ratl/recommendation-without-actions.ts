import type { Place } from '../../problems/problem.ts'
import { defineRule } from '../rule.ts'
import type { RatlSubject } from './audited-action.ts'

/** What an action has to answer: a recommendation by its number, or a surveyed service of a unit (`docs/RULES.md` 2.14). */
export interface AuditedRecommendation {
  readonly year: number
  /** As a sentence begins with it: `Rekomendasi nomor 2`, `Layanan "Pengujian" pada Balai POM di Jambi`. */
  readonly subject: string
  readonly number?: string
  readonly unit?: string
  readonly service?: string
  readonly place: Place
}

interface Subject extends Pick<RatlSubject, 'actions'> {
  readonly recommendations: readonly AuditedRecommendation[]
}

/** A recommendation that no action answers. */
export const recommendationWithoutActions = defineRule({
  code: 'ratl.recommendation-without-actions',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { subject: 'Rekomendasi nomor 2', year: 2021 },
  message: p => `${p.subject} tahun ${p.year} belum memiliki rencana aksi.`,
  hint: () => 'Tambahkan rencana aksinya di lembar RATL, atau periksa nomor dan nama layanannya di sana.',
  find: ({ actions, recommendations }: Subject) =>
    recommendations.flatMap(({ year, subject, number, unit, service, place }) => {
      const isAnswered = actions.some(
        action =>
          action.year === year &&
          (number === undefined || action.recommendationNumber === number) &&
          (unit === undefined || action.unit === unit) &&
          (service === undefined || action.service === service),
      )
      return isAnswered ? [] : [{ place, params: { subject, year } }]
    }),
})
