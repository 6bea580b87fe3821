import { fromRow } from '../../base/origin/from-row.ts'
import { explained } from '../../base/origin/origin.ts'
import type { ProblemLog } from '../../problems/outcome.ts'
import { blankTimeline } from '../../workbook/fields/timeline.ts'
import { checkWeights } from '../parts/index-survey/check-weights.ts'
import { checkHistory } from '../parts/index-survey/history.ts'
import { checkIndices } from '../parts/index-survey/index-scale.ts'
import { checkRespondents } from '../parts/respondents/check-respondents.ts'
import { selectRespondents } from '../parts/respondents/select-respondents.ts'
import type { FollowUp, ReportEntries, SpkpSpakInput } from './input.ts'
import type { SpkpSpakReference } from './reference.ts'
import { askedBy, instrumentsOf, type SurveyKey } from './surveys.ts'
import type { ReadSpkpSpak } from './workbook.ts'

/** The typed input that the sheets of this kind come to; nothing while the sheet Laporan is not complete. */
export function checkSpkpSpak(
  {
    report: facts,
    service,
    respondent,
    action,
    history: earlier,
    effort,
    feedback,
    narrative,
    legalBasis,
  }: ReadSpkpSpak,
  reference: SpkpSpakReference,
  log: ProblemLog,
): SpkpSpakInput | undefined {
  const asked = askedBy(reference)
  const respondents = checkRespondents(respondent.rows, asked, log, ({ suggestionSpkp, suggestionSpak }) => ({
    suggestions: { spkp: suggestionSpkp, spak: suggestionSpak },
  }))
  const history = checkHistory(earlier.rows, facts.partial.month, instrumentsOf(reference), log)
  const report = reportFacts(facts, facts.values ?? auditable(facts.partial), reference, log)
  if (report === undefined) return undefined
  const input: SpkpSpakInput = {
    report,
    services: service.rows.map(({ values, at }) => ({ ...values, at })),
    respondents,
    followUps: action.rows.map(toFollowUp),
    history,
    efforts: effort.rows.map(({ values, at }) => ({ ...values, at })),
    feedback: feedback.rows.map(({ values, at }) => ({ ...values, at })),
    narratives: narrative.rows.map(({ values, at }) => ({ ...values, at })),
    legalBasis: legalBasis.rows.map(({ values }) => values.law),
    totals: [service, respondent].flatMap(({ totals }) => totals),
  }
  // Beside answers that could not be read nobody can say which are missing.
  const place = { file: facts.at('kind').file, sheet: 'Responden' }
  if (respondent.isWhole) {
    const { used } = selectRespondents(respondents, report, reference['respondents-zi'].firstRespondents)
    checkWeights(
      used.map(({ answers }) => answers),
      asked,
      place,
      log,
    )
  }
  return input
}

type Facts = NonNullable<ReadSpkpSpak['report']['values']>

/** An incomplete sheet Laporan with what the audit needs of it. Its input is never printed: what is missing is an error. */
function auditable(partial: ReadSpkpSpak['report']['partial']): Facts | undefined {
  return partial.month === undefined ? undefined : (partial as Facts)
}

function reportFacts(
  { at }: ReadSpkpSpak['report'],
  values: Facts | undefined,
  reference: SpkpSpakReference,
  log: ProblemLog,
): ReportEntries | undefined {
  if (values === undefined) return undefined
  const { targetSpkp, targetSpak, notApplicable: _, decimals: __, gradeTable: ___, ...rest } = values
  const placeOf = (survey: SurveyKey) => at(survey === 'spkp' ? 'targetSpkp' : 'targetSpak')
  const typed = checkIndices({ spkp: targetSpkp, spak: targetSpak }, instrumentsOf(reference), placeOf, log)
  const targets = explained(typed, fromRow({ at: placeOf }, { spkp: 'spkp', spak: 'spak' }))
  return { ...rest, targets, logoPlace: at('logo'), at }
}

function toFollowUp({ values, at }: ReadSpkpSpak['action']['rows'][number]): FollowUp {
  const { timeline = blankTimeline, ...rest } = values
  return { ...rest, timeline, at }
}
