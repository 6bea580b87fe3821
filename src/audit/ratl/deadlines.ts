import { formatLongDate, yearOf } from '../../base/dates/calendar-date.ts'
import { Decimal, roundHalfUp } from '../../base/decimal.ts'
import { formatPercent } from '../../base/format-number.ts'
import { groupBy } from '../../base/group-by.ts'
import { isOverdue } from '../../followup/ratl-counts.ts'
import { listCells } from '../../problems/list-cells.ts'
import { defineRule } from '../rule.ts'
import type { AuditedAction, RatlSubject } from './audited-action.ts'

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

/** Below this many records a common date says nothing. */
const fewest = 10
/** More than this share of a year's records on one day looks like a default. */
const largestShare = new Decimal('0.4')

/** One day as the deadline of more than 40 % of a year's records. */
export const sameDeadline = defineRule({
  code: 'ratl.same-deadline',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { year: 2022, deadline: '31 Desember 2022', count: 48, total: 100, percent: '48,0%' },
  message: p =>
    `${p.count} dari ${p.total} rencana aksi tahun ${p.year} (${p.percent}) berbatas waktu sama, ${p.deadline}.`,
  hint: () => 'Periksa apakah tanggal itu hanya isian bawaan, bukan batas waktu yang direncanakan.',
  find: ({ actions }: Pick<RatlSubject, 'actions'>) =>
    [...groupBy(actions, action => action.year)].flatMap(([year, ofYear]) => {
      const days = groupBy(ofYear, action => action.deadline)
      return [...days.values()].flatMap(group => findDefault(year, group, ofYear.length))
    }),
})

function findDefault(year: number, [first, ...others]: readonly AuditedAction[], total: number) {
  if (first?.deadline === undefined || total < fewest) return []
  const count = others.length + 1
  const share = new Decimal(count).div(total)
  if (share.lte(largestShare)) return []
  const percent = formatPercent(roundHalfUp(share.times(100), 1))
  return [
    { place: first.at('timeline'), params: { year, deadline: formatLongDate(first.deadline), count, total, percent } },
  ]
}
