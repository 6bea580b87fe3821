import type { ProblemLog } from '../../base/outcome.ts'
import { blankTimeline } from '../../workbook/fields/timeline.ts'
import { checkHistory } from './check-history.ts'
import { checkRespondents } from './check-respondents.ts'
import type { FollowUp, ReportFacts, SpkpSpakInput } from './input.ts'
import type { SpkpSpakReference } from './reference.ts'
import type { ReadSpkpSpak } from './workbook.ts'

/** The typed input that the sheets of this kind come to; nothing while the sheet Laporan is not complete. */
export function checkSpkpSpak(
  { report: facts, service, respondent, action, history: earlier, effort }: ReadSpkpSpak,
  reference: SpkpSpakReference,
  log: ProblemLog,
): SpkpSpakInput | undefined {
  const respondents = checkRespondents(respondent.rows, reference, log)
  const history = checkHistory(earlier.rows, facts.partial.month, log)
  const report = reportFacts(facts, facts.values ?? auditable(facts.partial))
  if (report === undefined) return undefined
  return {
    report,
    services: service.rows.map(({ values, at }) => ({ ...values, at })),
    respondents,
    followUps: action.rows.map(toFollowUp),
    history,
    efforts: effort.rows.map(({ values, at }) => ({ ...values, at })),
    totals: [service, respondent].flatMap(({ totals }) => totals),
  }
}

type Facts = NonNullable<ReadSpkpSpak['report']['values']>

/** An incomplete sheet Laporan with what the audit needs of it. Its input is never printed: what is missing is an error. */
function auditable(partial: ReadSpkpSpak['report']['partial']): Facts | undefined {
  return partial.month === undefined ? undefined : (partial as Facts)
}

function reportFacts({ at }: ReadSpkpSpak['report'], values: Facts | undefined): ReportFacts | undefined {
  if (values === undefined) return undefined
  const { targetSpkp, targetSpak, notApplicable: _, weight: __, decimals: ___, gradeTable: ____, ...rest } = values
  return { ...rest, targets: { spkp: targetSpkp, spak: targetSpak }, logoPlace: at('logo') }
}

function toFollowUp({ values, at }: ReadSpkpSpak['action']['rows'][number]): FollowUp {
  const { timeline = blankTimeline, ...rest } = values
  return { ...rest, timeline, at }
}
