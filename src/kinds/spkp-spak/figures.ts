import { formatMonth } from '../../base/dates/calendar-month.ts'
import { formatNumber } from '../../base/format-number.ts'
import type { RatlCounts } from '../../followup/ratl-counts.ts'
import {
  absenceFigures,
  describeIndex,
  describeMean,
  indexFigures,
  indexFigureWords,
} from '../parts/index-survey/index-figures.ts'
import type { SummaryLine } from '../parts/report-summary.ts'
import type { SpkpSpakScores } from './score.ts'
import { ofBoth, surveyKeys } from './surveys.ts'

/** The figures for machines: decimals as text with a point, counts as numbers, null where there is none. */
export function figuresOfSpkpSpak({ period, selection, surveys, trend, followUps }: SpkpSpakScores) {
  const [received, used] = [selection.received.length, selection.used.length]
  return {
    period,
    respondents: { received, used, leftOut: received - used },
    ...ofBoth(survey => indexFigures(surveys[survey])),
    threeMonthMean: {
      ...ofBoth(survey => trend.means[survey].mean ?? null),
      months: trend.meanMonths,
      counted: ofBoth(survey => trend.means[survey].months),
      absent: ofBoth(survey => absenceFigures(trend.means[survey])),
    },
    followUps: followUpFigures(followUps),
  }
}

function followUpFigures({ actions, closed, open, overdue }: RatlCounts) {
  return { actions, closed, open, overdue }
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
  ...indexFigureWords,
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
      const figures = [describeIndex(surveys[survey]), ...describeMean(trend.means[survey])]
      return { label: survey.toUpperCase(), figures }
    }),
  ]
}
