import { formatLongDate, yearOf } from '../../base/dates/calendar-date.ts'
import { defineRule } from '../rule.ts'
import type { RatlSubject } from './subject.ts'

/** A deadline before the survey year, or later than the year after the report: a slip such as `30/12/1930`. */
export const deadlineOutOfRange = defineRule({
  code: 'ratl.deadline-out-of-range',
  severity: 'peringatan',
  example: {
    unit: 'Balai POM di Jambi',
    timeline: '30/12/1930',
    deadline: '30 Desember 1930',
    from: 2022,
    until: 2024,
  },
  message: p =>
    `${p.unit}: timeline "${p.timeline}" berarti ${p.deadline}, di luar tahun ${p.from} sampai ${p.until} yang masuk akal.`,
  hint: () => 'Periksa tahunnya. Laporan mencetak timeline seperti tertulis; program tidak membetulkannya.',
  find: ({ actions, reportYear }: Pick<RatlSubject, 'actions' | 'reportYear'>) =>
    actions.flatMap(({ unit, year, timeline, deadline, at }) => {
      const until = reportYear + 1
      if (deadline === undefined || (yearOf(deadline) >= year && yearOf(deadline) <= until)) return []
      const params = { unit, timeline, deadline: formatLongDate(deadline), from: year, until }
      return [{ place: at('timeline'), params }]
    }),
})
