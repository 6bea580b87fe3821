import { formatShortMonth, monthOf } from '../../base/dates/calendar-month.ts'
import { groupBy } from '../../base/group-by.ts'
import { nameKey } from '../../base/name-key.ts'
import { copyOf, fromRow } from '../../base/origin/from-row.ts'
import { explained } from '../../base/origin/origin.ts'
import type { Problem } from '../../problems/problem.ts'
import { explainByWords } from '../../scoring/explain-comparison.ts'
import { composeFindings } from '../compose-findings.ts'
import { copiesOfEntries } from '../parts/copies-of-entries.ts'
import { composeLegalBasis } from '../parts/office-texts/legal-basis.ts'
import { composeNarratives } from '../parts/office-texts/narratives.ts'
import { fewNames } from '../parts/view-fields.ts'
import { periodWords } from '../parts/year-period.ts'
import type { PrepareRequest } from '../report-kind.ts'
import {
  composeIssues,
  composeJudged,
  composeOverdue,
  composeOverdueUnits,
  composeReferrals,
  composeSatisfaction,
  composeTrend,
} from './compose-analysis.ts'
import { composeAdvice, composeEfforts, composeFollowed } from './compose-follow-up.ts'
import { composeMechanism, holidaysInUse, ifAny } from './compose-mechanism.ts'
import { composeRow, type RowContext } from './compose-row.ts'
import { explainBy } from './explain.ts'
import type { Group } from './groups.ts'
import type { ComplaintInput } from './input.ts'
import type { ComplaintReference } from './reference.ts'
import type { RowView } from './row-view.ts'
import type { ComplaintScores } from './score.ts'
import type { ComplaintView } from './view.ts'

/** Everything the templates may see, from input, scores and findings. */
export function composeComplaints(
  input: ComplaintInput,
  scores: ComplaintScores,
  findings: readonly Problem[],
  reference: ComplaintReference,
  { edition }: PrepareRequest,
): ComplaintView {
  const { report } = input
  const { whole: all, facets, sp4n } = scores
  const context: RowContext = { whole: all, showsB: report.definition === 'B' }
  const rows = (facet: string) => (facets.get(facet) ?? []).map(group => composeRow(group, context))
  const whole = composeRow(all, context)
  const [months, channels, units] = [rows('month'), rows('channel'), rows('unit')]
  const overdue = composeOverdue(input, scores, edition)
  const advice = composeAdvice(input)
  const followed = composeFollowed(input, scores)
  return {
    report: composeReport(input, edition),
    mechanism: composeMechanism(input, scores, reference),
    isTimed: all.figures !== undefined,
    knowsStates: all.states !== undefined,
    hasResting: (all.states?.resting ?? 0) > 0,
    whole,
    types: rows('type'),
    classes: rows('class'),
    months: months.length > 1 ? months : [],
    busiest: mostOf(months),
    channels,
    mainChannels: mostOf(channels),
    profile: facetViews({ profession: 'Profesi Pelapor', sex: 'Jenis Kelamin Pelapor' }, facets, context),
    topics: facetViews({ commodity: 'Komoditi', classification: 'Klasifikasi', issue: 'Isu' }, facets, context),
    outcomes: rows('outcome'),
    units: units.length > 1 ? units : [],
    ...(all.figures && { times: composeTimes(all, context) }),
    someLate: (all.figures?.overdue ?? 0) > 0,
    overdue,
    overdueUnits: composeOverdueUnits(scores),
    ...composeReferrals(scores),
    ...(sp4n && { sp4n: composeRow(sp4n, context) }),
    ...composeJudged(scores, reference),
    ...composeSatisfaction(input),
    ...composeIssues(scores, context),
    ...composeTrend(input, whole, periodWords(report.period, report.year)),
    efforts: composeEfforts(input),
    ...advice,
    ...followed,
    ...composeCalendar(input, scores),
    holidays: composeHolidays(input),
    sourceHashes: [...new Set(input.counted.map(({ hash }) => hash))].sort(),
    ...composeLeftOut(input),
    needsDecision: overdue.length > 0 || advice.adviceCounts.open > 0 || (followed.followed?.vanished ?? 0) > 0,
    narratives: composeNarratives(input.narratives),
    legalBasis: composeLegalBasis(input.legalBasis, reference['legal-basis'], []),
    findings: composeFindings(findings),
  }
}

function composeReport({ report }: ComplaintInput, edition: 'publik' | 'internal'): ComplaintView['report'] {
  const { at, number, year, period, from, to, cutoff, date, place, agency, agencyShort, author, application } = report
  const { signatoryTitle, signatoryName, signatoryNip, addressee, logo } = report
  const said = { number, year, date, place, agency, agencyShort, author, application, cutoff, from, to }
  const signatory = { signatoryTitle, signatoryName, signatoryNip, addressee }
  const view = {
    ...said,
    ...signatory,
    period: periodWords(period, year),
    issued: date ?? cutoff,
    hasLogo: logo !== undefined,
    internal: edition === 'internal',
  }
  return explained(view, {
    ...copiesOfEntries({ ...said, ...signatory }, at),
    period: copyOf(at('period')),
    issued: copyOf(at(date ? 'date' : 'cutoff')),
  })
}

/** The names with the highest count; none where all have it. */
function mostOf(rows: readonly RowView[]): string[] {
  const most = Math.max(0, ...rows.map(({ total }) => total))
  return rows.every(({ total }) => total === most)
    ? []
    : fewNames(rows.filter(({ total }) => total === most).map(({ name }) => name))
}

function facetViews(
  titles: Readonly<Record<string, string>>,
  facets: ComplaintScores['facets'],
  context: RowContext,
): ComplaintView['profile'] {
  return Object.entries(titles).flatMap(([facet, title]) => {
    const groups = facets.get(facet)
    return groups === undefined
      ? []
      : [{ id: `menurut-${facet}`, title, rows: groups.map(group => composeRow(group, context)) }]
  })
}

function composeTimes({ figures, cells }: Group, { showsB }: RowContext): NonNullable<ComplaintView['times']> {
  const { answered = 0, timed = 0, inTime = 0 } = figures ?? {}
  const view = {
    ...ifAny('untimed', answered - timed),
    showsB,
    hasAnswers: timed > 0,
    allInTime: timed > 0 && inTime === timed,
  }
  const what = 'yang ditindaklanjuti pada hari yang tidak diketahui'
  return explained(view, {
    untimed: explainBy('pengaduan.banyak', { what }, { cells: () => cells('status', 'answered') }),
  })
}

/** Units in rows, months in columns; with one of each there is nothing to cross. */
function composeCalendar(
  { recap }: ComplaintInput,
  { tickets, months, facets }: ComplaintScores,
): Pick<ComplaintView, 'calendar'> {
  const units = facets.get('unit') ?? []
  const isDated = tickets.length > 0 || recap.every(({ month }) => month !== undefined)
  if (units.length < 2 || months.length < 2 || !isDated) return {}
  const received = [
    ...tickets.map(({ ticket: { unit, received: day, at }, count }) => {
      return { unit, month: monthOf(day), count, place: at('received') }
    }),
    ...recap.map(({ unit, month, total, at }) => ({ unit, month, count: total, place: at('total') })),
  ]
  // Where a row is not counted is said by the same cells.
  const cells = () => received.map(({ place }) => place)
  const byUnit = groupBy(received, ({ unit }) => (unit === undefined ? '' : nameKey(unit)))
  const rowOf = (name: string, own: typeof received) => {
    const byMonth = groupBy(own, ({ month }) => month)
    const counts = months.map(month => {
      const there = byMonth.get(month) ?? []
      const count = there.reduce((sum, one) => sum + one.count, 0)
      return explained({ count }, { count: explainBy('pengaduan.banyak', { what: 'yang diterima' }, { cells }) })
    })
    const total = counts.reduce((sum, { count }) => sum + count, 0)
    return explained(
      { name, counts, total },
      { total: explainBy('pengaduan.banyak', { what: 'yang diterima' }, { cells }) },
    )
  }
  const rows = units.map(({ name }, index) => {
    const isNobody = index === units.length - 1 && byUnit.has('') && !byUnit.has(nameKey(name))
    return rowOf(name, [...(byUnit.get(isNobody ? '' : nameKey(name)) ?? [])])
  })
  const [year, ...others] = new Set(months.map(month => month.slice(0, 4)))
  const isOfYear = year !== undefined && others.length === 0
  const calendar = {
    ...(isOfYear && { year: Number(year) }),
    months: months.map(month => (isOfYear ? formatShortMonth(month).slice(0, -5) : formatShortMonth(month))),
    rows: [...rows, rowOf('Jumlah', received)],
  }
  const told = explainByWords('tahun bulan-bulan itu', () => [])
  return { calendar: explained(calendar, { year: told }) }
}

function composeHolidays(input: ComplaintInput): ComplaintView['holidays'] {
  return holidaysInUse(input).map((row, index) => {
    const { date, name, kind = 'nasional', unit, proposed } = row
    const view = {
      number: index + 1,
      date,
      ...(name !== undefined && { name }),
      kind,
      ...(unit !== undefined && { unit }),
      isProposed: proposed === 'Ya',
    }
    return explained(view, fromRow(row, { date: 'date', name: 'name', kind: 'kind', unit: 'unit' }))
  })
}

/** Rows that do not count, each for its reason. */
function composeLeftOut(input: ComplaintInput) {
  const { whistleblowing, repeated, outside, earlier } = input
  const view = {
    ...ifAny('whistleblowing', whistleblowing),
    ...ifAny('repeated', repeated.length),
    ...ifAny('outside', outside.length),
    ...ifAny('carriedIn', earlier.length),
  }
  const cells = () => [...[...input.tickets, ...earlier].map(({ at }) => at('received')), ...outside]
  const told = (what: string, sources: Parameters<typeof explainBy>[2] = {}) =>
    explainBy('pengaduan.banyak', { what }, sources)
  return explained(view, {
    whistleblowing: told('laporan WBS, yang tidak masuk hitungan'),
    repeated: told('baris yang mengulang tiket di atasnya', { cells: () => repeated.map(({ place }) => place) }),
    outside: told('baris yang diterima sesudah periode', { cells }),
    carriedIn: told('baris yang diterima sebelum periode', { cells }),
  })
}
