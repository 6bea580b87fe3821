import { formatMonth } from '../../base/calendar-month.ts'
import { formatNumber } from '../../base/format-number.ts'
import type { RatlCounts } from '../../scoring/ratl-counts.ts'
import type { SummaryLine } from '../summary-line.ts'
import { nameOf } from './compose-grade.ts'
import type { SpkpSpakScores } from './score.ts'
import type { IndexResult } from './score-index.ts'
import type { AbsenceReason, WindowMean } from './score-trend.ts'
import { ofBoth, surveyKeys } from './surveys.ts'

/** The figures for machines: decimals as text with a point, counts as numbers, null where there is none. */
export function figuresOfSpkpSpak({ period, selection, surveys, trend, followUps }: SpkpSpakScores) {
  const [received, used] = [selection.received.length, selection.used.length]
  return {
    period,
    respondents: { received, used, leftOut: received - used },
    ...ofBoth(survey => surveyFigures(surveys[survey])),
    threeMonthMean: {
      ...ofBoth(survey => trend.means[survey].mean ?? null),
      months: trend.meanMonths,
      counted: ofBoth(survey => trend.means[survey].months),
      absent: ofBoth(survey => reasonsByMonth(trend.means[survey])),
    },
    followUps: followUpFigures(followUps),
  }
}

function followUpFigures({ actions, closed, open, overdue }: RatlCounts) {
  return { actions, closed, open, overdue }
}

const reasonWords: Readonly<Record<AbsenceReason, string>> = {
  'never-given': 'tidak ada di Riwayat dan arsip',
  'no-respondents': 'tanpa responden',
  'no-answers': 'tanpa jawaban',
}

function reasonsByMonth({ absent }: WindowMean): Readonly<Record<string, string>> {
  return Object.fromEntries(absent.map(({ month, reason }) => [month, reasonWords[reason]]))
}

function surveyFigures({ index, unsur }: IndexResult) {
  return {
    index: index?.value ?? null,
    grade: index === undefined ? null : nameOf(index.band),
    unsur: Object.fromEntries(unsur.map(({ code, result }) => [code, result?.value ?? null])),
  }
}

/** What the keys of these figures are called by people. */
export const spkpSpakFigureWords: ReadonlyMap<string, string> = new Map([
  ['period', 'bulan'],
  ['respondents', 'responden'],
  ['received', 'diterima'],
  ['used', 'dipakai'],
  ['leftOut', 'tidak dipakai'],
  ['spkp', 'SPKP'],
  ['spak', 'SPAK'],
  ['index', 'indeks'],
  ['grade', 'kategori'],
  ['unsur', 'unsur'],
  ['threeMonthMean', 'rata-rata tiga bulan'],
  ['months', 'bulan yang dihitung'],
  ['counted', 'bulan yang dihitung'],
  ['absent', 'bulan tanpa indeks'],
  ['followUps', 'tindak lanjut'],
  ['actions', 'seluruhnya'],
  ['closed', 'close'],
  ['open', 'open'],
  ['overdue', 'lewat waktu'],
])

/** The same figures as lines for people. */
export function summariseSpkpSpak({ period, selection, surveys, trend }: SpkpSpakScores): readonly SummaryLine[] {
  const [received, used] = [selection.received.length, selection.used.length]
  const leftOut = received === used ? [] : [`${formatNumber(received - used)} tidak dipakai`]
  return [
    { label: formatMonth(period), figures: [`${formatNumber(used)} responden dipakai`, ...leftOut] },
    ...surveyKeys.map(survey => {
      const { index } = surveys[survey]
      const result =
        index === undefined ? 'tanpa indeks' : `indeks ${formatNumber(index.value)} (${nameOf(index.band)})`
      return { label: survey.toUpperCase(), figures: [result, ...describeMean(trend.means[survey])] }
    }),
  ]
}

/** `rata-rata 2 bulan 3,65`, and each month that it lacks with the reason. */
function describeMean({ mean, months, absent }: WindowMean): readonly string[] {
  const value = mean === undefined ? 'tanpa rata-rata' : `rata-rata ${months} bulan ${formatNumber(mean)}`
  return [value, ...absent.map(({ month, reason }) => `${formatMonth(month)} ${reasonWords[reason]}`)]
}
