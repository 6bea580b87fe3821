import { formatNumber } from '../../base/format-number.ts'
import { fromRow } from '../../base/origin/from-row.ts'
import { explained } from '../../base/origin/origin.ts'
import type { ProblemLog } from '../../base/outcome.ts'
import type { Place } from '../../base/problem.ts'
import { blankTimeline } from '../../workbook/fields/timeline.ts'
import { checkHistory } from './check-history.ts'
import { checkRespondents } from './check-respondents.ts'
import { checkWeights } from './check-weights.ts'
import type { FollowUp, HistoryMonth, ReportFacts, SpkpSpakInput } from './input.ts'
import { asIndexOf, onAnswerScale } from './on-index-scale.ts'
import { spkpSpakProblem } from './problems.ts'
import type { SpkpSpakReference } from './reference.ts'
import { ofBoth, type SurveyKey } from './surveys.ts'
import type { ReadSpkpSpak } from './workbook.ts'

/** The typed input that the sheets of this kind come to; nothing while the sheet Laporan is not complete. */
export function checkSpkpSpak(
  { report: facts, service, respondent, action, history: earlier, effort }: ReadSpkpSpak,
  reference: SpkpSpakReference,
  log: ProblemLog,
): SpkpSpakInput | undefined {
  const respondents = checkRespondents(respondent.rows, reference, log)
  const history = checkHistory(earlier.rows, facts.partial.month, log).map(month => ({
    ...month,
    indices: indicesOf(month.indices, survey => month.at(survey), reference, log),
  }))
  const report = reportFacts(facts, facts.values ?? auditable(facts.partial), reference, log)
  if (report === undefined) return undefined
  const input: SpkpSpakInput = {
    report,
    services: service.rows.map(({ values, at }) => ({ ...values, at })),
    respondents,
    followUps: action.rows.map(toFollowUp),
    history,
    efforts: effort.rows.map(({ values, at }) => ({ ...values, at })),
    totals: [service, respondent].flatMap(({ totals }) => totals),
  }
  // Beside answers that could not be read nobody can say which are missing.
  const place = { file: facts.at('kind').file, sheet: 'Responden' }
  if (respondent.isWhole) checkWeights(input, reference, place, log)
  return input
}

type Facts = NonNullable<ReadSpkpSpak['report']['values']>

/** An incomplete sheet Laporan with what the audit needs of it. Its input is never printed: what is missing is an error. */
function auditable(partial: ReadSpkpSpak['report']['partial']): Facts | undefined {
  return partial.month === undefined ? undefined : (partial as Facts)
}

/**
 * Indices as typed, on the scales on which this report prints them. Where it prints 1–4, a value of 25–100 may be one that lacks
 * its comma.
 */
function indicesOf(
  typed: HistoryMonth['indices'],
  placeOf: (survey: SurveyKey) => Place,
  reference: SpkpSpakReference,
  log: ProblemLog,
): HistoryMonth['indices'] {
  return ofBoth(survey => {
    const value = typed[survey]
    if (value === undefined) return undefined
    const { code, readings } = reference[survey]
    if (readings[0].factor.eq(1) && !onAnswerScale(value)) {
      const found = formatNumber(value.toNumber())
      log.add(spkpSpakProblem('survei.out-of-scale', placeOf(survey), { title: code, found }))
    }
    return asIndexOf(value, reference[survey])
  })
}

function reportFacts(
  { at }: ReadSpkpSpak['report'],
  values: Facts | undefined,
  reference: SpkpSpakReference,
  log: ProblemLog,
): ReportFacts | undefined {
  if (values === undefined) return undefined
  const { targetSpkp, targetSpak, notApplicable: _, decimals: __, gradeTable: ___, ...rest } = values
  const placeOf = (survey: SurveyKey) => at(survey === 'spkp' ? 'targetSpkp' : 'targetSpak')
  const typed = indicesOf({ spkp: targetSpkp, spak: targetSpak }, placeOf, reference, log)
  const targets = explained(typed, fromRow({ at: placeOf }, { spkp: 'spkp', spak: 'spak' }))
  return { ...rest, targets, logoPlace: at('logo') }
}

function toFollowUp({ values, at }: ReadSpkpSpak['action']['rows'][number]): FollowUp {
  const { timeline = blankTimeline, ...rest } = values
  return { ...rest, timeline, at }
}
