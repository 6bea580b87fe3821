import { formatLongDate } from '../../base/dates/calendar-date.ts'
import { addMonths, firstDayOf, formatMonth, lastDayOf } from '../../base/dates/calendar-month.ts'
import { groupBy } from '../../base/group-by.ts'
import { copyOf } from '../../base/origin/from-row.ts'
import { explained, pick } from '../../base/origin/origin.ts'
import { plainText } from '../../base/rich-text.ts'
import type { Problem } from '../../problems/problem.ts'
import { explainByWords } from '../../scoring/explain-comparison.ts'
import { composeFindings } from '../compose-findings.ts'
import { composeActionCounts } from '../parts/action-counts-view.ts'
import { copiesOfEntries } from '../parts/copies-of-entries.ts'
import { composeIndex } from '../parts/index-survey/index-figures.ts'
import { composeLegalBasis } from '../parts/office-texts/legal-basis.ts'
import { composeNarratives } from '../parts/office-texts/narratives.ts'
import { composeDemography } from '../parts/respondents/compose-demography.ts'
import { composeRespondents, composeSampling } from '../parts/respondents/compose-respondents.ts'
import { type HiddenServices, hiddenServices } from '../parts/respondents/hidden-services.ts'
import { type PrepareRequest, todaysDisclosure } from '../report-kind.ts'
import { composeMonths } from './compose-months.ts'
import { composeFeedback } from './feedback.ts'
import type { Effort, SpkpSpakInput } from './input.ts'
import type { SpkpSpakReference } from './reference.ts'
import type { SpkpSpakScores } from './score.ts'
import { composeSurvey } from './survey-chapter.ts'
import { askedBy, ofBoth, type SurveyKey, surveyKeys } from './surveys.ts'
import type { SpkpSpakView } from './view.ts'

/**
 * Everything the templates may see, from input, scores and findings; in the public edition without what tells respondents
 * apart.
 */
export function composeSpkpSpak(
  input: SpkpSpakInput,
  scores: SpkpSpakScores,
  findings: readonly Problem[],
  reference: SpkpSpakReference,
  { edition, disclosure = todaysDisclosure }: PrepareRequest,
): SpkpSpakView {
  const { selection, trend, followUps } = scores
  const surveys = ofBoth(survey => composeSurvey(survey, input, scores, reference))
  const hidden = ofBoth(survey =>
    hiddenServices(input.services, selection.used, reference[survey], edition, disclosure),
  )
  const data = reference['respondents-zi']
  return {
    report: composeReport(input, edition === 'internal'),
    respondents: {
      ...composeRespondents(selection, data.firstRespondents, askedBy(reference), edition, disclosure),
      ...composeSampling(input.services, selection.used, input.report.sampling),
    },
    demography: composeDemography(selection.used, edition, data),
    ...surveys,
    comparesAlike: surveys.spkp.predicate.code === surveys.spak.predicate.code,
    sharesBands: JSON.stringify(surveys.spkp.bands) === JSON.stringify(surveys.spak.bands),
    arePointsSecondary: surveyKeys.some(survey => surveys[survey].arePointsSecondary),
    comparesAlikeScales: isReadAlike(surveys.spkp, surveys.spak),
    severalServices: input.services.length > 1,
    ...composeRecipients(input),
    hasServiceResults: input.services.length > 1 && selection.used.length > 0,
    services: composeServices(input, scores, hidden),
    hasSilentServices: scores.services.some(({ used }) => used === 0),
    hidesServices: surveyKeys.some(survey => hidden[survey].names.size > 0),
    hidesOtherServices: surveyKeys.some(survey => hidden[survey].hidesOthers),
    trend: composeMonths(trend),
    followUpCounts: composeActionCounts(followUps),
    needsDecision:
      selection.used.length === 0 || followUps.open > 0 || surveyKeys.some(key => asksForMore(surveys[key])),
    efforts: composeEfforts(input.efforts),
    feedback: composeFeedback(input.feedback),
    narratives: composeNarratives(input.narratives),
    legalBasis: composeLegalBasis(input.legalBasis, reference['legal-basis'], [reference.spkp, reference.spak]),
    findings: composeFindings(findings),
  }
}

/** What a survey leaves to be decided: a target or a threshold that is not reached, or unsur that need attention. */
function asksForMore({
  index,
  target,
  reached,
  mean,
  threshold,
  thresholdReached,
  attention,
}: SpkpSpakView['spkp']): boolean {
  const isBelowTarget = index !== undefined && target !== undefined && !reached
  const isBelowThreshold = mean !== undefined && threshold !== undefined && !thresholdReached
  return isBelowTarget || isBelowThreshold || attention.length > 0
}

function isReadAlike(one: SpkpSpakView['spkp'], other: SpkpSpakView['spkp']): boolean {
  const manner = ({ factor, instrument: { decimals, hasWeights } }: SpkpSpakView['spkp']) =>
    JSON.stringify([factor, decimals, hasWeights])
  return manner(one) === manner(other)
}

/** Period, names and links, each in one place: no template puts them together again. */
function composeReport({ report }: SpkpSpakInput, internal: boolean): SpkpSpakView['report'] {
  const {
    kind,
    logo,
    logoPlace,
    targets,
    respondentLimit,
    sampling,
    applicationLink,
    month,
    task,
    delivery,
    at,
    ...facts
  } = report
  const view = {
    ...facts,
    month: formatMonth(month),
    previousMonth: formatMonth(addMonths(month, -1)),
    firstDay: firstDayOf(month),
    lastDay: lastDayOf(month),
    period: `1 s.d. ${formatLongDate(lastDayOf(month))}`,
    issued: report.date ?? lastDayOf(month),
    task: asPhrase(task),
    applicationLink: composeLink(applicationLink),
    delivery: waysOf(delivery),
    hasLogo: logo !== undefined,
    internal,
  }
  const ofMonth = at && copyOf(at('month'))
  const days = ofMonth && {
    ...explainByWords('hari pertama dan terakhir bulan laporan', () => []),
    cells: ofMonth.cells,
  }
  return explained(view, {
    ...copiesOfEntries(facts, at),
    month: ofMonth,
    previousMonth: days,
    firstDay: days,
    lastDay: days,
    period: days,
    issued: at && report.date !== undefined ? copyOf(at('date')) : days,
  })
}

/** `Melaksanakan sertifikasi.` as the end of a sentence: without its capital and full stop. */
function asPhrase(sentence: string): string {
  const bare = sentence.replace(/[.\s]+$/, '')
  return /^\p{Lu}\p{Ll}/u.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare
}

/** `WhatsApp, surel dan loket` as its parts. */
function waysOf(written = ''): string[] {
  return written.split(/\s*[,;]\s*(?:dan\s+)?|\s+dan\s+/).filter(way => way !== '')
}

/** A sum of some of the services would be taken for that of all. */
function composeRecipients({ services }: SpkpSpakInput): Pick<SpkpSpakView, 'recipients'> {
  const known = services.flatMap(({ recipients }) => recipients ?? [])
  return known.length < services.length ? {} : { recipients: known.reduce((sum, one) => sum + one, 0) }
}

function composeServices(
  { services }: SpkpSpakInput,
  scores: SpkpSpakScores,
  hidden: Readonly<Record<SurveyKey, HiddenServices>>,
): SpkpSpakView['services'] {
  return scores.services.map((service, index) => {
    const { name, surveys } = service
    const { link, recipients } = services.find(known => known.name === name) ?? {}
    return {
      number: index + 1,
      name,
      ...pick(service, 'received', 'used'),
      link: composeLink(link),
      hasRecipients: recipients !== undefined,
      recipients: recipients ?? 0,
      ...ofBoth(survey => (hidden[survey].names.has(name) ? {} : composeIndex(surveys[survey]))),
    }
  })
}

function composeLink(text = ''): SpkpSpakView['report']['applicationLink'] {
  return { has: text !== '', isWeb: /^https?:\/\/\S+$/i.test(text), text }
}

function composeEfforts(efforts: readonly Effort[]): SpkpSpakView['efforts'] {
  return [...groupBy(efforts, ({ group }) => group)].map(([group, own]) => {
    const items = own.map(({ effort }) => plainText(effort).replace(/\s+/g, ' '))
    return explained({ group, items }, { items: copyOf(...own.map(({ at }) => at('effort'))) })
  })
}
