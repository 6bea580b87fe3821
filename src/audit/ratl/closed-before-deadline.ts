import { formatLongDate } from '../../base/dates/calendar-date.ts'
import { defineRule } from '../rule.ts'
import type { RatlSubject } from './subject.ts'

/** Close, with a deadline after the cutoff: a finding, not an error (`docs/RULES.md` 4.5). */
export const closedBeforeDeadline = defineRule({
  code: 'ratl.closed-before-deadline',
  severity: 'peringatan',
  example: { unit: 'Balai POM di Jambi', deadline: '29 September 2023', cutoff: '6 Juni 2023' },
  message: p => `${p.unit}: status Close, padahal batas waktunya ${p.deadline}, sesudah tanggal cutoff ${p.cutoff}.`,
  hint: () => 'Periksa status dan batas waktunya; bila memang selesai lebih awal, tidak perlu tindakan.',
  find: ({ actions, cutoff }: Pick<RatlSubject, 'actions' | 'cutoff'>) =>
    actions.flatMap(({ unit, status, deadline, at }) => {
      if (status !== 'Close' || deadline === undefined || deadline <= cutoff) return []
      const params = { unit, deadline: formatLongDate(deadline), cutoff: formatLongDate(cutoff) }
      return [{ place: at('timeline'), params }]
    }),
})
