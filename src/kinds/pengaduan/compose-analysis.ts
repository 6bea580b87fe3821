import { Decimal, roundHalfUp } from '../../base/decimal.ts'
import { copyOf, fromRow } from '../../base/origin/from-row.ts'
import { explained, pick } from '../../base/origin/origin.ts'
import { isOverdue } from '../../register/standing.ts'
import { composeRow, meanOf, type RowContext, shareOf } from './compose-row.ts'
import { explainBy } from './explain.ts'
import { others } from './facets.ts'
import type { Group, ScoredTicket } from './groups.ts'
import type { ComplaintInput, Ticket } from './input.ts'
import { type ComplaintReference, classes, classOf } from './reference.ts'
import type { ReferralGroup } from './referrals.ts'
import type { ComplaintScores } from './score.ts'
import type { ComplaintView } from './view.ts'

/** So many issues lead the analysis; more where the last of them ties. */
const leading = 3
/** With more than these the tie says nothing. */
const mostIssues = 6

const issueFacets = { issue: 'isu', classification: 'klasifikasi', commodity: 'komoditi' } as const

/** What is told of most, by issue where issues are told, else by classification or commodity. */
export function composeIssues(
  { facets }: ComplaintScores,
  context: RowContext,
): Pick<ComplaintView, 'issues' | 'issueWord'> {
  const facet = (Object.keys(issueFacets) as (keyof typeof issueFacets)[]).find(one => facets.has(one))
  if (facet === undefined) return { issues: [], issueWord: issueFacets.issue }
  const named = (facets.get(facet) ?? []).filter(({ name, total }) => name !== others && total > 0)
  const sorted = named.toSorted((one, other) => other.total - one.total || (one.name < other.name ? -1 : 1))
  const least = sorted[leading - 1]?.total ?? 0
  const most = sorted.filter(({ total }) => total >= least)
  const rows = most.length > mostIssues ? sorted.filter(({ total }) => total > least) : most
  return {
    issues: rows.map(group => {
      const { share = '0.00', ...row } = composeRow(group, context)
      return { ...pick({ ...row, share }, 'name', 'total', 'share'), ...openOf(row) }
    }),
    issueWord: issueFacets[facet],
  }
}

function openOf(row: Omit<ReturnType<typeof composeRow>, 'share'>) {
  const { open, overdue } = row
  return open === undefined || overdue === undefined ? {} : pick({ ...row, open, overdue }, 'open', 'overdue')
}

/** Open tickets beyond their limits, the oldest first. */
export function composeOverdue(
  { limits, counted }: ComplaintInput,
  { tickets }: ComplaintScores,
  edition: 'publik' | 'internal',
): ComplaintView['overdue'] {
  return overdueOf(counted.length > 0 ? [] : tickets).map(({ ticket, course }, index) => {
    const { id, unit, received, subject, asked, limit: at } = ticket
    const days = course.days ?? 0
    const limit = limits[at ?? -1]?.days ?? 0
    const view = {
      number: index + 1,
      id,
      ...(unit !== undefined && { unit }),
      about: aboutOf(ticket),
      received,
      days,
      limit,
      over: days - limit,
      isResting: course.standing === 'resting',
      ...(edition === 'internal' && subject !== undefined && { subject }),
    }
    const cells = () =>
      (['received', 'complete', 'asked', 'supplied'] as const).flatMap(column =>
        ticket[column] === undefined ? [] : [ticket.at(column)],
      )
    return explained(view, {
      ...fromRow(ticket, { id: 'id', unit: 'unit', received: 'received', subject: 'subject' }),
      days: explainBy('pengaduan.hari', { rests: asked !== undefined }, { cells }),
      limit: explainBy('pengaduan.tenggat', { basis: limits[at ?? -1]?.regulation ?? 'lembar SLA' }),
      over: explainBy('pengaduan.lewat', {}, { cells }),
    })
  })
}

export function overdueOf(tickets: readonly ScoredTicket[]): readonly ScoredTicket[] {
  const over = ({ course: { days = 0, limit } }: ScoredTicket) => days - limit
  return tickets
    .filter(({ course }) => isOverdue(course))
    .toSorted((one, other) => over(other) - over(one) || (one.ticket.id < other.ticket.id ? -1 : 1))
}

/** What is said of a ticket where it is listed. */
function aboutOf(ticket: Ticket): string {
  return classes[classOf(ticket)].about
}

/** Units with overdue tickets, those with most first. */
export function composeOverdueUnits({ facets }: ComplaintScores): ComplaintView['overdueUnits'] {
  return (facets.get('unit') ?? [])
    .map(group => ({ group, count: group.figures?.overdue ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count || (one.group.name < other.group.name ? -1 : 1))
    .map(({ group, count }) => explained({ name: group.name, count }, { count: explainOverdue(group) }))
}

function explainOverdue(group: Group) {
  const what = 'yang belum dijawab dan lewat tenggatnya pada tanggal cutoff'
  return explainBy(
    'pengaduan.banyak',
    { what },
    { cells: () => group.cells('status', 'closed', 'answered', 'complete', 'asked', 'supplied') },
  )
}

export function composeReferrals({ referrals }: ComplaintScores): Pick<ComplaintView, 'referrals' | 'referred'> {
  if (referrals.length === 0) return { referrals: [] }
  const sum = (key: 'sent' | 'fewer' | 'just' | 'more' | 'away' | 'days') =>
    referrals.reduce((all, one) => all + one[key], 0)
  const whole: ReferralGroup = {
    unit: 'Jumlah',
    sent: sum('sent'),
    fewer: sum('fewer'),
    just: sum('just'),
    more: sum('more'),
    away: sum('away'),
    days: sum('days'),
    cells: column => referrals.flatMap(one => one.cells(column)),
  }
  return { referrals: referrals.map(composeReferral), referred: composeReferral(whole) }
}

function composeReferral(group: ReferralGroup): ComplaintView['referrals'][number] {
  const { unit, sent, fewer, just, more, away, days } = group
  const mean = meanOf(days, sent - away)
  const many = (what: string) =>
    explainBy('pengaduan.banyak', { what: `rujukan ${what}` }, { cells: () => group.cells('returned') })
  return explained(
    { unit, sent, fewer, just, more, away, ...(mean !== undefined && { mean }), isAllBack: away === 0 },
    {
      sent: explainBy('pengaduan.banyak', { what: 'rujukan ke unit itu' }, { cells: () => group.cells('sent') }),
      fewer: many('yang dijawab kurang dari 3 hari kerja'),
      just: many('yang dijawab tepat 3 hari kerja'),
      more: many('yang dijawab lebih dari 3 hari kerja'),
      away: many('yang belum dijawab'),
      mean: explainBy('pengaduan.rata', { count: sent - away }, { cells: () => group.cells('returned') }),
    },
  )
}

/** What the same complaints are worth to evaluators, beside what they gave. */
export function composeJudged(
  { judged }: ComplaintScores,
  { evaluators: { form, code } }: ComplaintReference,
): Pick<ComplaintView, 'judged'> {
  if (judged.length === 0) return {}
  const rows = judged.map(({ unit, total, answered, rung, score, tickets }) => {
    const cells = () => tickets.flatMap(({ ticket: { at } }) => [at('source'), at('answered')])
    const many = (what: string) => explainBy('pengaduan.banyak', { what }, { cells })
    const view = { name: unit, total, answered, share: shareOf(answered, total) ?? '0.00', rung, score }
    return explained(view, {
      total: many('laporan SP4N'),
      answered: many('laporan SP4N yang ditindaklanjuti'),
      share: explainBy('pengaduan.bagian', { what: 'yang ditindaklanjuti', whole: 'laporan SP4N' }, { cells }),
      rung: many(`laporan SP4N yang ditindaklanjuti, menurut jenjang ${form} nomor ${code}`),
      score: many(`skor nomor ${code} pada laporan PEKPPP di arsip`),
    })
  })
  return { judged: { form, code, rows } }
}

const qualities = {
  addresses: 'Menjawab pokok laporan',
  cites: 'Menyebut dasar hukum',
  polite: 'Santun',
  thorough: 'Tuntas',
} as const

/** What reporters say of the answers, and how the office judges them: no scale of either is regulated. */
export function composeSatisfaction({ tickets }: ComplaintInput): Pick<ComplaintView, 'satisfaction'> {
  const rated = tickets.filter(({ satisfaction }) => satisfaction !== undefined)
  const judged = (Object.keys(qualities) as (keyof typeof qualities)[]).flatMap(key => {
    const own = tickets.filter(one => one[key] !== undefined)
    if (own.length === 0) return []
    const yes = own.filter(one => one[key] === 'Ya').length
    const cells = () => own.map(({ at }) => at(key))
    const view = { name: qualities[key], yes, of: own.length, share: shareOf(yes, own.length) ?? '0.00' }
    const told = (what: string) => explainBy('pengaduan.banyak', { what }, { cells })
    const share = explainBy('pengaduan.bagian', { what: 'jawaban yang memenuhi', whole: 'yang diperiksa' }, { cells })
    return [explained(view, { yes: told('jawaban yang memenuhi'), of: told('jawaban yang diperiksa'), share })]
  })
  if (rated.length === 0 && judged.length === 0) return {}
  const cells = () => rated.map(({ at }) => at('satisfaction'))
  const sum = rated.reduce((all, { satisfaction }) => all + Number(satisfaction), 0)
  const scores = [1, 2, 3, 4].flatMap(score => {
    if (rated.length === 0) return []
    const count = rated.filter(({ satisfaction }) => Number(satisfaction) === score).length
    const view = { score, count, share: shareOf(count, rated.length) ?? '0.00' }
    const whole = 'yang menilai'
    return [
      explained(view, {
        score: explainBy('pengaduan.banyak', { what: 'nilai dari 1 sampai 4' }, {}),
        count: explainBy('pengaduan.banyak', { what: `yang menilai ${score}` }, { cells }),
        share: explainBy('pengaduan.bagian', { what: `yang menilai ${score}`, whole }, { cells }),
      }),
    ]
  })
  const mean = rated.length === 0 ? undefined : roundHalfUp(new Decimal(sum).div(rated.length), 2)
  const view = { count: rated.length, ...(mean !== undefined && { mean }), scores, qualities: judged }
  return {
    satisfaction: explained(view, {
      count: explainBy('pengaduan.banyak', { what: 'yang menilai' }, { cells }),
      mean: explainBy('pengaduan.kepuasan', { count: rated.length }, { cells }),
    }),
  }
}

/** Earlier periods as they were published, and this one. */
export function composeTrend(
  { history }: ComplaintInput,
  whole: ComplaintView['whole'],
  period: string,
): Pick<ComplaintView, 'trend'> {
  if (history.length === 0) return {}
  const earlier = history.map(row => {
    const { period: of, total, closed, mean, inTime } = row
    const view = {
      period: of,
      total,
      ...(closed !== undefined && { closed }),
      ...(mean !== undefined && { mean: roundHalfUp(mean, 2) }),
      ...(inTime !== undefined && { inTimeShare: roundHalfUp(inTime, 2) }),
    }
    const { at } = row
    return explained(view, {
      period: copyOf(at('period')),
      total: copyOf(at('total')),
      closed: copyOf(at('closed')),
      mean: copyOf(at('mean')),
      inTimeShare: copyOf(at('inTime')),
    })
  })
  const own = { ...pick(whole, 'total', 'closed', 'mean', 'inTimeShare'), period }
  const rows = [...earlier, own as (typeof earlier)[number]]
  return { trend: { rows, showsTimes: rows.some(({ mean, inTimeShare }) => (mean ?? inTimeShare) !== undefined) } }
}
