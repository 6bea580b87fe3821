import { expect, test } from 'vitest'
import type { CalendarMonth } from '../../../../src/base/dates/calendar-month.ts'
import { Decimal } from '../../../../src/base/decimal.ts'
import { leavesOf } from '../../../../src/instrument/instrument.ts'
import { sharesAbsences } from '../../../../src/kinds/parts/index-survey/compose-mean.ts'
import { composeIndexSurvey } from '../../../../src/kinds/parts/index-survey/compose-survey.ts'
import { indexFigures } from '../../../../src/kinds/parts/index-survey/index-figures.ts'
import { indexSurveyView } from '../../../../src/kinds/parts/index-survey/index-survey-view.ts'
import { scoreIndex } from '../../../../src/kinds/parts/index-survey/score-index.ts'
import { scoreTrend, type WindowMean } from '../../../../src/kinds/parts/index-survey/score-trend.ts'
import { skm } from './instruments.ts'

const month = '2026-03' as CalendarMonth
const at = () => ({ file: 'uji.xlsx' })
const marked = (mark: number) => ({ answers: new Map(leavesOf(skm.criteria).map(({ code }) => [code, mark])), at })

test('a report on one survey, of another scale, has its index beside the months before', () => {
  const results = { skm: scoreIndex([marked(3), marked(4)], skm) }
  // An earlier report printed it on the scale of answers.
  const history = [{ month: '2026-02' as CalendarMonth, indices: { skm: new Decimal('3.2') }, at }]
  const trend = scoreTrend({ month, results, respondents: 2 }, history, { skm })
  const targets = { skm: new Decimal('87.51') }
  const view = indexSurveyView.parse(
    composeIndexSurvey('skm', { month, targets, results, trend }, skm, ['Terima kasih']),
  )
  expect(view).toMatchObject({
    ...{ id: 'skm', index: '87.50', before: '80.00', change: '7.50', rose: true, target: '87.51', reached: false },
    ...{ mean: '83.75', meanMonths: 2, hasOwnAbsences: true, suggestions: ['Terima kasih'] },
    absences: [{ months: ['Januari 2026'], isNeverGiven: true, survey: 'SKM' }],
  })
  expect(indexFigures(results.skm)).toMatchObject({ index: '87.50', unsur: { U1: '87.50' } })
})

test('only surveys that all lack the same months, for reasons that all share, are told of together', () => {
  const lacking = (reason: WindowMean['absent'][number]['reason']): WindowMean => ({
    ...{ mean: undefined, months: 2, absent: [{ month, reason }] },
  })
  const [given, none, unanswered] = [lacking('never-given'), lacking('no-respondents'), lacking('no-answers')]
  const whole = { ...given, absent: [] }
  const shares = (...means: readonly WindowMean[]) => sharesAbsences({ means: Object.fromEntries(means.entries()) })
  expect([shares(given, given), shares(none, none, none)]).toEqual([true, true])
  expect([shares(given), shares(given, given, none), shares(unanswered, unanswered)]).toEqual([false, false, false])
  expect([shares(whole, whole), shares(whole, given), shares(given, whole)]).toEqual([false, false, false])
})
