import { addMonths, firstDayOf, formatMonth, lastDayOf } from '../../base/calendar-month.ts'
import { groupBy } from '../../base/group-by.ts'
import { pick } from '../../base/origin/origin.ts'
import type { Problem } from '../../base/problem.ts'
import { plainText } from '../../base/rich-text.ts'
import { composeFindings } from '../compose-findings.ts'
import { maskView } from '../mask-view.ts'
import { composeActionCounts } from '../parts/action-counts-view.ts'
import { composeSample } from '../parts/sample-view.ts'
import { type PrepareRequest, todaysDisclosure } from '../report-kind.ts'
import { namesOfRespondents } from './audited.ts'
import { composeDemography } from './compose-demography.ts'
import { composeIndex } from './compose-index.ts'
import { composeRespondents } from './compose-respondents.ts'
import { composeSurvey } from './compose-survey.ts'
import { composeTrend } from './compose-trend.ts'
import { type HiddenServices, hiddenServices } from './hidden-services.ts'
import type { Effort, SpkpSpakInput } from './input.ts'
import type { SpkpSpakReference } from './reference.ts'
import type { SpkpSpakScores } from './score.ts'
import type { Selection } from './select-respondents.ts'
import { ofBoth, type SurveyKey, surveyKeys } from './surveys.ts'
import type { SpkpSpakView } from './view.ts'

/**
 * Everything the templates may see, from input, scores and findings. In the public edition personal data is masked in every
 * text, except for those who sign the report in office; what tells respondents apart was left out when it was composed.
 */
export function composeSpkpSpak(
  input: SpkpSpakInput,
  scores: SpkpSpakScores,
  findings: readonly Problem[],
  reference: SpkpSpakReference,
  request: PrepareRequest,
): SpkpSpakView {
  const view = composeAll(input, scores, findings, reference, request)
  if (request.edition === 'internal') return view
  const { report, ...rest } = { ...view, findings: [] }
  return { report, ...maskView(rest, namesOfRespondents(input)) }
}

function composeAll(
  input: SpkpSpakInput,
  scores: SpkpSpakScores,
  findings: readonly Problem[],
  reference: SpkpSpakReference,
  { edition, disclosure = todaysDisclosure }: PrepareRequest,
): SpkpSpakView {
  const { selection, trend, followUps } = scores
  const surveys = ofBoth(survey => composeSurvey(survey, input, scores, reference))
  const hidden = ofBoth(survey => hiddenServices(input, selection, reference[survey], edition, disclosure))
  return {
    report: composeReport(input, edition === 'internal'),
    respondents: {
      ...composeRespondents(selection, reference, edition, disclosure),
      ...composeSampling(input, selection),
    },
    demography: composeDemography(selection.used, edition, reference),
    ...surveys,
    comparesAlike: surveys.spkp.predicate.code === surveys.spak.predicate.code,
    comparesAlikeScales: isReadAlike(surveys.spkp, surveys.spak),
    severalServices: input.services.length > 1,
    hasServiceResults: input.services.length > 1 && selection.used.length > 0,
    services: composeServices(input, scores, hidden),
    hidesServices: surveyKeys.some(survey => hidden[survey].names.size > 0),
    hidesOtherServices: surveyKeys.some(survey => hidden[survey].hidesOthers),
    trend: composeTrend(trend),
    followUpCounts: composeActionCounts(followUps),
    needsDecision:
      selection.used.length === 0 || followUps.open > 0 || surveyKeys.some(key => asksForMore(surveys[key])),
    efforts: composeEfforts(input.efforts),
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
    signatoryNip,
    applicationLink,
    month,
    task,
    ...facts
  } = report
  return {
    ...facts,
    month: formatMonth(month),
    previousMonth: formatMonth(addMonths(month, -1)),
    firstDay: firstDayOf(month),
    lastDay: lastDayOf(month),
    task: asPhrase(task),
    applicationLink: composeLink(applicationLink),
    signatoryNip,
    hasLogo: logo !== undefined,
    internal,
  }
}

/** `Melaksanakan sertifikasi.` as the end of a sentence: without its capital and full stop. */
function asPhrase(sentence: string): string {
  const bare = sentence.replace(/[.\s]+$/, '')
  return /^\p{Lu}\p{Ll}/u.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare
}

/** The respondents that the population needs, where the report names a method and every service its recipients. */
function composeSampling({ services, report: { sampling } }: SpkpSpakInput, { used }: Selection) {
  const recipients = services.flatMap(service => service.recipients ?? [])
  const population = recipients.reduce((sum, one) => sum + one, 0)
  if (sampling === undefined || recipients.length < services.length || population === 0) return {}
  return {
    sample: composeSample(population, used.length, sampling, () => services.map(({ at }) => at('recipients'))),
  }
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
      ...{ number: index + 1, name, ...pick(service, 'received', 'used') },
      link: composeLink(link),
      ...{ hasRecipients: recipients !== undefined, recipients: recipients ?? 0 },
      ...ofBoth(survey => (hidden[survey].names.has(name) ? {} : composeIndex(surveys[survey]))),
    }
  })
}

function composeLink(text = ''): SpkpSpakView['report']['applicationLink'] {
  return { has: text !== '', isWeb: /^https?:\/\/\S+$/i.test(text), text }
}

function composeEfforts(efforts: readonly Effort[]): SpkpSpakView['efforts'] {
  return [...groupBy(efforts, ({ group }) => group)].map(([group, items]) => ({
    group,
    items: items.map(({ effort }) => plainText(effort).replace(/\s+/g, ' ')),
  }))
}
