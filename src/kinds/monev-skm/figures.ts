import { roundHalfUp } from '../../base/decimal.ts'
import { formatNumber, formatPercent, formatShortPercent } from '../../base/format-number.ts'
import type { RatlCounts } from '../../followup/ratl-counts.ts'
import { letterOf } from '../../instrument/instrument.ts'
import type { Movement } from '../parts/follow-up/movement.ts'
import type { SummaryLine } from '../parts/report-summary.ts'
import type { MonevSkmScores } from './score.ts'

/** The figures for machines, by survey year: decimals as text with a point, counts as numbers. */
export function figuresOfMonevSkm({ skm, ratl, total }: MonevSkmScores): Readonly<Record<string, unknown>> {
  const surveys = skm.map(({ year, score, ikm, grade, target, achievement }) => {
    const figures = {
      respondents: score.respondents,
      ikm,
      grade: letterOf(grade),
      target: roundHalfUp(target, 2),
      achievement,
    }
    return [String(year), figures] as const
  })
  const years = ratl.map(({ year, counts }) => [String(year), ratlFigures(counts)] as const)
  return { skm: Object.fromEntries(surveys), ratl: { ...Object.fromEntries(years), total: ratlFigures(total) } }
}

function ratlFigures({ units, recommendations, actions, closed, open, percent }: RatlCounts) {
  return { units, recommendations, actions, closed, open, percent: percent ?? null }
}

/** What the keys of these figures are called by people. */
export const monevSkmFigureWords: ReadonlyMap<string, string> = new Map([
  ['skm', 'SKM'],
  ['ratl', 'RATL'],
  ['total', 'seluruhnya'],
  ['respondents', 'responden'],
  ['ikm', 'IKM'],
  ['grade', 'mutu'],
  ['target', 'target'],
  ['achievement', 'capaian (%)'],
  ['units', 'unit'],
  ['recommendations', 'rekomendasi'],
  ['actions', 'rencana aksi'],
  ['closed', 'close'],
  ['open', 'open'],
  ['percent', 'close (%)'],
])

/** The same figures as lines for people. */
export function summariseMonevSkm({ skm, ratl, total, movement }: MonevSkmScores): readonly SummaryLine[] {
  const surveys = skm.map(({ year, score, ikm, grade, target, achievement }) => ({
    label: `SKM ${year}`,
    figures: [
      `${formatNumber(score.respondents)} responden`,
      `IKM ${formatNumber(ikm)} (${letterOf(grade)})`,
      `target ${formatNumber(roundHalfUp(target, 2))}`,
      `capaian ${formatPercent(achievement)}`,
    ],
  }))
  const years = ratl.map(({ year, counts }) => ({ label: `RATL ${year}`, figures: countLine(counts) }))
  const whole = { label: 'RATL seluruhnya', figures: countLine(total) }
  return [...surveys, ...years, whole, { label: 'Pergerakan', figures: [describeSince(movement)] }]
}

function describeSince(movement: Movement | undefined): string {
  if (movement === undefined) return 'tidak disajikan, karena tidak ada laporan sebelumnya dari arsip'
  const { semester, year } = movement.since
  return `sejak laporan Semester ${semester} Tahun ${year}`
}

function countLine({ units, recommendations, actions, closed, open, overdue, percent }: RatlCounts): readonly string[] {
  return [
    `${formatNumber(units)} unit`,
    `${formatNumber(recommendations)} rekomendasi`,
    `${formatNumber(actions)} rencana aksi`,
    `${formatNumber(closed)} close${percent === undefined ? '' : ` (${formatShortPercent(percent)})`}`,
    `${formatNumber(open)} open${overdue === 0 ? '' : `, ${formatNumber(overdue)} lewat waktu`}`,
  ]
}
