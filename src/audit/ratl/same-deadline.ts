import { formatLongDate } from '../../base/dates/calendar-date.ts'
import { Decimal, roundHalfUp } from '../../base/decimal.ts'
import { formatPercent } from '../../base/format-number.ts'
import { groupBy } from '../../base/group-by.ts'
import { defineRule } from '../rule.ts'
import type { AuditedAction, RatlSubject } from './subject.ts'

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
