import { formatNumber, formatShortPercent } from '../../base/format-number.ts'
import type { RoundCounts } from '../../followup/round-counts.ts'
import type { SummaryLine } from '../parts/report-summary.ts'
import type { RoundScores } from './score.ts'

/** The figures for machines: decimals as text with a point, counts as numbers, null where there is none. */
export function figuresOfRound({ returns, years, total, changes, findings, columns, kinds }: RoundScores) {
  const { percent, undated: _, ...forms } = returns
  const ofYears = years.map(({ year, counts }) => [String(year), movedFigures(counts)] as const)
  return {
    forms: { ...forms, percent: percent ?? null },
    ratl: { ...Object.fromEntries(ofYears), total: movedFigures(total) },
    changes: { count: changes.count, units: changes.units, kinds: columns.length },
    findings: { count: findings.count, units: findings.units, kinds: kinds.length },
  }
}

function movedFigures(counts: RoundCounts) {
  const { openBefore, closedBefore, completed, reopened, newOpen, newClosed, actions, closed, open, overdue } = counts
  const moved = { openBefore, closedBefore, completed, reopened, newOpen, newClosed }
  return { ...moved, actions, closed, open, overdue, percent: counts.percent ?? null }
}

/** What the keys of these figures are called by people. */
export const roundFigureWords: ReadonlyMap<string, string> = new Map([
  ['forms', 'formulir'],
  ['returned', 'kembali'],
  ['missing', 'belum kembali'],
  ['late', 'kembali sesudah batas'],
  ['percent', 'selesai (%)'],
  ['ratl', 'RATL'],
  ['total', 'seluruhnya'],
  ['openBefore', 'semula open'],
  ['closedBefore', 'semula close'],
  ['completed', 'open menjadi close'],
  ['reopened', 'dibuka kembali'],
  ['newOpen', 'baru, open'],
  ['newClosed', 'baru, close'],
  ['actions', 'rencana aksi'],
  ['closed', 'close'],
  ['open', 'open'],
  ['overdue', 'lewat waktu'],
  ['changes', 'perubahan'],
  ['findings', 'catatan formulir'],
  ['count', 'banyaknya'],
  ['units', 'unit'],
  ['kinds', 'jenis'],
])

/** The same figures as lines for people. */
export function summariseRound({ returns, years, total, changes, findings }: RoundScores): readonly SummaryLine[] {
  const { percent } = returns
  const share = percent === undefined ? '' : ` (${formatShortPercent(percent)})`
  return [
    {
      label: 'Formulir',
      figures: [
        `${formatNumber(returns.forms)} dikirim`,
        `${formatNumber(returns.returned)} kembali${share}`,
        `${formatNumber(returns.missing)} belum kembali`,
      ],
    },
    ...years.map(({ year, counts }) => ({ label: `RATL ${year}`, figures: movedLine(counts) })),
    { label: 'RATL seluruhnya', figures: movedLine(total) },
    { label: 'Perubahan', figures: [`${formatNumber(changes.count)} isian`, `${formatNumber(changes.units)} unit`] },
    {
      label: 'Catatan formulir',
      figures: [`${formatNumber(findings.count)} catatan`, `${formatNumber(findings.units)} unit`],
    },
  ]
}

function movedLine({ openBefore, completed, reopened, newOpen, newClosed, open, actions }: RoundCounts) {
  return [
    `${formatNumber(actions)} rencana aksi`,
    `${formatNumber(openBefore)} semula open`,
    `${formatNumber(completed)} menjadi close`,
    `${formatNumber(reopened)} dibuka kembali`,
    `${formatNumber(newOpen + newClosed)} baru`,
    `${formatNumber(open)} kini open`,
  ]
}
