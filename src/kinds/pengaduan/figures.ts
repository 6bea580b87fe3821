import { formatNumber, formatPercent } from '../../base/format-number.ts'
import type { SummaryLine } from '../parts/report-summary.ts'
import { meanOf, shareOf } from './compose-row.ts'
import type { Group } from './groups.ts'
import type { ComplaintScores } from './score.ts'

/** The figures for machines: decimals as text with a point, counts as numbers. */
export function figuresOfComplaints({ whole, facets, sp4n, followed, referrals }: ComplaintScores) {
  const groups = (facet: string) =>
    Object.fromEntries((facets.get(facet) ?? []).map(group => [group.name, figuresOfGroup(group)]))
  const of = (state: string) => followed?.filter(one => one.state === state).length ?? 0
  return {
    whole: figuresOfGroup(whole),
    types: groups('type'),
    classes: groups('class'),
    months: groups('month'),
    channels: groups('channel'),
    units: groups('unit'),
    sp4n: sp4n === undefined ? null : figuresOfGroup(sp4n),
    referrals: Object.fromEntries(
      referrals.map(({ unit, sent, fewer, just, more, away }) => [unit, { sent, fewer, just, more, away }]),
    ),
    followed:
      followed === undefined
        ? null
        : {
            total: followed.length,
            closed: of('closed'),
            answered: of('answered'),
            open: of('open'),
            vanished: of('vanished'),
          },
  }
}

function figuresOfGroup({ total, states, figures }: Group) {
  const counts = { total, ...states }
  if (figures === undefined) return counts
  const { answered, timed, inTime, overdue, days, median } = figures
  return {
    ...counts,
    answered,
    timed,
    inTime,
    overdue,
    mean: meanOf(days, timed) ?? null,
    median: median?.toString() ?? null,
    inTimeShare: shareOf(inTime, timed) ?? null,
    closedShare: shareOf(counts.closed ?? 0, total) ?? null,
  }
}

/** What the keys of these figures are called by people. */
export const complaintFigureWords: ReadonlyMap<string, string> = new Map([
  ['whole', 'seluruhnya'],
  ['types', 'jenis'],
  ['classes', 'jenis dan kadar'],
  ['months', 'bulan'],
  ['channels', 'kanal'],
  ['units', 'unit'],
  ['sp4n', 'SP4N-LAPOR!'],
  ['referrals', 'rujukan'],
  ['followed', 'tiket terbuka laporan sebelumnya'],
  ['total', 'diterima'],
  ['closed', 'selesai'],
  ['pending', 'dijawab belum ditutup'],
  ['resting', 'menunggu pelapor'],
  ['open', 'belum dijawab'],
  ['answered', 'ditindaklanjuti'],
  ['timed', 'diketahui harinya'],
  ['inTime', 'tepat waktu'],
  ['overdue', 'lewat tenggat'],
  ['mean', 'rata-rata hari kerja'],
  ['median', 'median hari kerja'],
  ['inTimeShare', 'tepat waktu (%)'],
  ['closedShare', 'selesai (%)'],
  ['sent', 'dirujuk'],
  ['fewer', 'kurang dari 3 hari'],
  ['just', 'tepat 3 hari'],
  ['more', 'lebih dari 3 hari'],
  ['away', 'belum dijawab unit tujuan'],
  ['vanished', 'tidak ada lagi'],
])

/** The same figures as lines for people. */
export function summariseComplaints({ whole, facets, sp4n }: ComplaintScores): readonly SummaryLine[] {
  const { total, states, figures } = whole
  const types = (facets.get('type') ?? []).filter(one => one.total > 0)
  const lines: SummaryLine[] = [
    {
      label: 'Diterima',
      figures: [formatNumber(total), ...types.map(one => `${formatNumber(one.total)} ${one.name.toLowerCase()}`)],
    },
  ]
  if (states !== undefined) {
    const overdue = figures === undefined ? [] : [`${formatNumber(figures.overdue)} lewat tenggat`]
    const share = shareOf(states.closed, total)
    const closed = `${formatNumber(states.closed)} selesai${share === undefined ? '' : ` (${formatPercent(share)})`}`
    lines.push({ label: 'Keadaan', figures: [closed, `${formatNumber(states.open)} belum dijawab`, ...overdue] })
  }
  if (figures !== undefined && figures.timed > 0) {
    const { timed, inTime, days, median } = figures
    const share = shareOf(inTime, timed)
    const mean = meanOf(days, timed)
    lines.push({
      label: 'Waktu',
      figures: [
        ...(share === undefined ? [] : [`tepat waktu ${formatPercent(share)} dari ${formatNumber(timed)}`]),
        ...(mean === undefined ? [] : [`rata-rata ${formatNumber(mean)} hari kerja`]),
        ...(median === undefined ? [] : [`median ${median.toString().replace('.', ',')}`]),
      ],
    })
  }
  return sp4n === undefined ? lines : [...lines, { label: 'SP4N-LAPOR!', figures: [formatNumber(sp4n.total)] }]
}
