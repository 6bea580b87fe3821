import type { CalendarDate } from '../../base/dates/calendar-date.ts'
import { groupBy } from '../../base/group-by.ts'
import { fromRow } from '../../base/origin/from-row.ts'
import { explained } from '../../base/origin/origin.ts'
import { type CountedColumn, countRatl, type RatlCounts } from '../../followup/ratl-counts.ts'
import { composeActionCounts } from '../parts/action-counts-view.ts'
import { periodWords } from '../parts/year-period.ts'
import { explainBy } from './explain.ts'
import type { ComplaintInput, Read } from './input.ts'
import type { ComplaintScores } from './score.ts'
import type { ComplaintView } from './view.ts'

// What was and is to be done: efforts, recommendations of this report and of earlier ones, and tickets left open before.

const columns: Readonly<Record<CountedColumn, keyof Omit<Read<'advice'>, 'at'>>> = {
  unit: 'matter',
  recommendationNumber: 'advice',
  service: 'advice',
  action: 'advice',
  timeline: 'timeline',
  status: 'status',
}

/** How far recommendations have come at a cutoff. */
export function countAdvice(rows: ComplaintInput['advice'], year: number, cutoff: CalendarDate): RatlCounts {
  const actions = rows.map(({ matter, status, timeline, at }) => {
    const deadline = timeline?.deadline
    return { year, unit: matter, status, deadline, at: (column: CountedColumn) => at(columns[column]) }
  })
  return countRatl(actions, cutoff)
}

function composeAdviceRow(row: Read<'advice'>, index: number): ComplaintView['advice'][number] {
  const { matter, advice, timeline, owner, status } = row
  const view = {
    number: index + 1,
    matter,
    advice,
    ...(timeline !== undefined && { time: timeline.text }),
    ...(owner !== undefined && { owner }),
    status,
  }
  return explained(
    view,
    fromRow(row, { matter: 'matter', advice: 'advice', time: 'timeline', owner: 'owner', status: 'status' }),
  )
}

/** Recommendations of this report, and those of earlier ones by their periods. */
export function composeAdvice({
  advice,
  report: { year, cutoff },
}: ComplaintInput): Pick<ComplaintView, 'advice' | 'earlierAdvice' | 'adviceCounts'> {
  const own = advice.filter(({ period }) => period === undefined)
  const earlier = groupBy(
    advice.filter(({ period }) => period !== undefined),
    ({ period }) => period ?? '',
  )
  return {
    advice: own.map(composeAdviceRow),
    adviceCounts: composeActionCounts(countAdvice(advice, year, cutoff)),
    earlierAdvice: [...earlier].map(([period, rows], index) => ({
      id: `rekomendasi-lalu-${index + 1}`,
      period,
      rows: rows.map(composeAdviceRow),
      counts: composeActionCounts(countAdvice(rows, year, cutoff)),
    })),
  }
}

/** Efforts by their groups, in the order of the sheet. */
export function composeEfforts({ efforts }: ComplaintInput): ComplaintView['efforts'] {
  return [...groupBy(efforts, ({ group }) => group)].map(([group, rows]) => ({
    ...(group !== undefined && { group }),
    items: rows.map(({ effort }) => effort),
  }))
}

/** What became of the tickets that the last report of the archive left open. */
export function composeFollowed(
  { previous }: ComplaintInput,
  { followed }: ComplaintScores,
): Pick<ComplaintView, 'followed'> {
  if (previous === undefined || followed === undefined || followed.length === 0) return {}
  const of = (state: string) => followed.filter(one => one.state === state)
  const left = followed.filter(({ state }) => state === 'open' || state === 'vanished')
  const view = {
    period: periodWords(previous.period, previous.year),
    cutoff: previous.cutoff,
    total: followed.length,
    closed: of('closed').length,
    answered: of('answered').length,
    open: of('open').length,
    vanished: of('vanished').length,
    hasVanished: of('vanished').length > 0,
    left: left.map(({ carried: { id, unit, received }, state, now }) => {
      const days = now?.course.days
      const one = {
        id,
        ...(unit !== undefined && { unit }),
        received,
        isVanished: state === 'vanished',
        ...(days !== undefined && { days }),
      }
      return explained(one, { days: explainBy('pengaduan.hari', { rests: now?.ticket.asked !== undefined }) })
    }),
  }
  const told = (what: string, rows: typeof followed) =>
    explainBy(
      'pengaduan.banyak',
      { what: `tiket yang terbuka pada laporan sebelumnya ${what}` },
      { cells: () => rows.flatMap(({ now }) => (now === undefined ? [] : [now.ticket.at('id')])) },
    )
  return {
    followed: explained(view, {
      total: told('di arsip', followed),
      closed: told('dan sejak itu selesai', of('closed')),
      answered: told('dan sejak itu dijawab', of('answered')),
      open: told('dan masih terbuka', of('open')),
      vanished: told('dan tidak ada lagi di lembar Pengaduan', of('vanished')),
    }),
  }
}
