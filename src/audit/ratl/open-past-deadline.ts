import { formatLongDate } from '../../base/dates/calendar-date.ts'
import { groupBy } from '../../base/group-by.ts'
import { isOverdue } from '../../followup/ratl-counts.ts'
import { listCells } from '../list-cells.ts'
import { defineRule } from '../rule.ts'
import type { RatlSubject } from './subject.ts'

/**
 * Open, with a deadline before the cutoff: overdue (`docs/RULES.md` 4.5). That is ordinary content of a report, which counts
 * it; said once for each unit and year, so that statuses nobody has updated are not printed as overdue.
 */
export const openPastDeadline = defineRule({
  code: 'ratl.open-past-deadline',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { unit: 'Balai POM di Jambi', year: 2022, count: 2, cutoff: '15 Desember 2022', cells: 'G12, G15' },
  message: p =>
    `${p.unit}: ${p.count} rencana aksi tahun ${p.year} masih Open, padahal batas waktunya sebelum tanggal cutoff ${p.cutoff} (${p.cells}).`,
  hint: () => 'Periksa apakah statusnya sudah diperbarui; yang memang belum selesai dihitung lewat waktu.',
  find: ({ actions, cutoff }: Pick<RatlSubject, 'actions' | 'cutoff'>) => {
    const overdue = actions.filter(action => isOverdue(action, cutoff))
    const groups = groupBy(overdue, ({ year, unit }) => `${year} ${unit}`)
    return [...groups.values()].flatMap(group => {
      const [first] = group
      if (first === undefined) return []
      const { unit, year } = first
      const places = group.map(({ at }) => at('status'))
      const params = { unit, year, count: group.length, cutoff: formatLongDate(cutoff), cells: listCells(places) }
      return [{ place: first.at('status'), params }]
    })
  },
})
