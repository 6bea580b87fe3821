import type { ComparedFigure } from '../../audit/figures/typed-figures.ts'
import type { AuditedProfile } from '../../audit/survey/profile-totals.ts'
import { formatLongDate } from '../../base/dates/calendar-date.ts'
import { Decimal, decimalsOf, roundHalfUp } from '../../base/decimal.ts'
import { groupBy } from '../../base/group-by.ts'
import { nameKey } from '../../base/name-key.ts'
import { plainText, type RichText } from '../../base/rich-text.ts'
import { letterOf } from '../../instrument/instrument.ts'
import { gradeOf } from '../../instrument/score-instrument.ts'
import type { Place } from '../../problems/problem.ts'
import { achievementOf } from '../../scoring/achievement.ts'
import { usualMethod } from '../../scoring/sample-size.ts'
import type { NamesOfInput } from '../parts/privacy-of.ts'
import { auditedFigures, writtenGrade } from '../parts/unit-survey/audited-figures.ts'
import { subjectOf } from '../parts/unit-survey/survey.ts'
import { unitsOfYear } from '../parts/units/unit.ts'
import { auditedRecommendations } from './audited-plans.ts'
import { sampledSubjects } from './compose-sampling.ts'
import { type SkmTahunanInput, surveysOf } from './input.ts'
import { ikmOfYears } from './known-years.ts'
import type { SkmTahunanReference } from './reference.ts'
import { characteristics } from './result-sheets.ts'
import type { SkmTahunanScores } from './score.ts'

/** The annual survey report as the rules of `src/audit` see it. */
export type SkmTahunanAudit = ReturnType<typeof auditedSkmTahunan>

export function auditedSkmTahunan(input: SkmTahunanInput, scores: SkmTahunanScores, reference: SkmTahunanReference) {
  const { report, units } = input
  const surveys = surveysOf(input)
  const skm = scores.result === undefined ? [] : [scores.result]
  const figures = auditedFigures({ ...input, surveys }, skm, reference)
  const responses = surveys.flatMap(({ year, responses: own }) => own.map(response => ({ year, ...response })))
  return {
    ...figures,
    grades: [...figures.grades, ...trendGrades(input, reference)],
    ...auditedSamples(input, scores),
    unsurveyed: unsurveyedUnits(input, scores),
    unsurveyedServices: unsurveyedServices(input, scores),
    achievements: auditedAchievements(input, scores, reference),
    period: `${formatLongDate(report.from)} sampai dengan ${formatLongDate(report.to)}`,
    outside: input.outside,
    responses: responses.map(({ at, ...response }) => ({ ...response, place: at('unit') })),
    profiles: auditedProfiles(input, scores),
    published: auditedTrend(input, scores),
    reported: auditedArchive(input, scores, reference),
    ...auditedRecommendations(input, scores, reference),
    surveyEnd: report.to,
    officeTexts: officeTexts(input),
    names: printedNames(input),
    numberings: [units.map(({ number, name, at }) => ({ number, name, place: at('number') }))],
    totals: input.totals,
    // Only the order of the regulation can be swapped.
    headings: reference.skm.stated?.criteria ? [] : input.headings,
  }
}

/** Respondents beside the populations of the survey year; of earlier years nothing is said any more. */
function auditedSamples(input: SkmTahunanInput, scores: SkmTahunanScores) {
  const { year, sampling: method = usualMethod } = input.report
  const subjects = sampledSubjects(input, scores).flatMap(({ result, ...one }) =>
    result === undefined ? [] : [{ ...one, respondents: result.score.respondents }],
  )
  return {
    samples: subjects.map(({ unit, service, population, respondents, place }) => {
      return { year, subject: subjectOf(unit, service), respondents, population, method, place }
    }),
    services: subjects.map(({ unit, service, population, respondents, place }) => {
      return {
        service: service === undefined ? unit : `${service} ${unit}`,
        respondents,
        recipients: population,
        place,
      }
    }),
  }
}

/** Where no unit has a result of its own the survey is of the agency, and nothing is known of its units. */
function unsurveyedUnits({ units, report: { year } }: SkmTahunanInput, scores: SkmTahunanScores) {
  if (scores.units.size === 0) return []
  return unitsOfYear(units, year)
    .filter(({ name }) => !scores.units.has(name))
    .map(({ name, at }) => ({ name, year, place: at('name') }))
}

/**
 * Services of the sheet Populasi without a result, where all results of their unit say of which service they are: others may
 * hold answers on any service.
 */
function unsurveyedServices({ populations, report: { year } }: SkmTahunanInput, { units }: SkmTahunanScores) {
  return populations.flatMap(({ unit, service, population, at }) => {
    const known = units.get(unit)?.services ?? []
    if (service === undefined || population === 0 || known.length === 0) return []
    const key = nameKey(service)
    const isKnown = known.some(one => one.service === undefined || nameKey(one.service) === key)
    return isKnown ? [] : [{ unit, service, year, population, place: at('service') }]
  })
}

/** What was typed as achieved in a year, beside its IKM as the report prints it; nothing of a year that nobody knows the IKM of. */
function auditedAchievements(
  input: SkmTahunanInput,
  scores: SkmTahunanScores,
  reference: SkmTahunanReference,
): readonly ComparedFigure[] {
  const known = ikmOfYears(input, scores, reference)
  return input.achievements.flatMap(({ year, target, typed, place }) => {
    const ikm = known.get(year)
    if (ikm === undefined) return []
    return [{ year, subject: subjectOf(undefined), typed, computed: new Decimal(achievementOf(ikm, target)), place }]
  })
}

function auditedProfiles({ profile }: SkmTahunanInput, scores: SkmTahunanScores): readonly AuditedProfile[] {
  const groups = groupBy(profile, ({ unit, characteristic }) => JSON.stringify([unit ?? null, characteristic]))
  return [...groups.values()].flatMap(rows => {
    const [first] = rows
    if (first === undefined) return []
    const { unit, characteristic, at } = first
    const result = unit === undefined ? scores.result : scores.units.get(unit)?.result
    return [
      {
        subject: subjectOf(unit),
        characteristic: characteristics[characteristic][0],
        groups: rows.map(row => ({
          name: row.group,
          count: row.count,
          share: row.share,
          sharePlace: row.at('share'),
        })),
        respondents: result?.score.respondents,
        isOfSome: characteristic === 'jenis-disabilitas',
        place: at('count'),
      },
    ]
  })
}

function auditedTrend({ trend }: SkmTahunanInput, { earlier }: SkmTahunanScores) {
  return trend.flatMap(({ year, ikm: typed, at }) => {
    const computed = earlier.find(one => one.year === year)?.ikm
    return computed === undefined ? [] : [{ year, typed, computed, place: at('ikm') }]
  })
}

/** Earlier years of which both the workbook and an archived report know the IKM, held against each other at the digits that both print. */
function auditedArchive(input: SkmTahunanInput, scores: SkmTahunanScores, reference: SkmTahunanReference) {
  const { reportedSurveys = [], trend, earlier } = input
  const known = ikmOfYears({ trend }, scores, reference)
  return reportedSurveys.flatMap(({ year, ikm: printed, capsule }) => {
    const ikm = known.get(year)
    const survey = earlier.find(one => one.year === year)
    const place =
      survey?.aggregates[0]?.at('respondents') ??
      survey?.responses[0]?.at('unit') ??
      trend.find(one => one.year === year)?.at('ikm')
    if (ikm === undefined || place === undefined) return []
    const decimals = Math.min(decimalsOf(ikm), decimalsOf(printed))
    const [here, there] = [ikm, printed].map(one => roundHalfUp(new Decimal(one), decimals))
    return here === undefined || there === undefined ? [] : [{ year, known: here, printed: there, capsule, place }]
  })
}

/** Grades that were typed beside a published IKM. */
function trendGrades({ trend }: SkmTahunanInput, reference: SkmTahunanReference) {
  const [reading] = reference.skm.readings
  return trend.flatMap(({ year, ikm, grade, at }) => {
    if (grade === undefined) return []
    const rounded = roundHalfUp(ikm, reading.decimals)
    const computed = letterOf(gradeOf(rounded, reading).band)
    return [
      {
        year,
        subject: subjectOf(undefined),
        typed: writtenGrade(grade, reference),
        computed,
        ikm: rounded,
        place: at('grade'),
      },
    ]
  })
}

/** The names of units and of their services, each where it first stands. */
function printedNames(input: SkmTahunanInput): readonly { readonly name: string; readonly place: Place }[] {
  const { units, populations, survey, plans } = input
  const services = [
    ...populations.map(({ unit, service, at }) => ({ unit, service, place: at('service') })),
    ...(survey?.aggregates ?? []).map(({ unit, service, at }) => ({ unit, service, place: at('service') })),
    ...(survey?.responses ?? []).map(({ unit, service, at }) => ({ unit, service, place: at('service') })),
    ...plans.map(({ unit, service, at }) => ({ unit, service, place: at('unit') })),
  ]
  const first = groupBy(services, ({ unit, service }) => JSON.stringify([unit ?? null, service ?? null]))
  return [
    ...units.map(({ name, at }) => ({ name, place: at('name') })),
    ...[...first.values()].flatMap(([one]) =>
      one?.service === undefined ? [] : [{ name: one.service, place: one.place }],
    ),
  ]
}

/** What the office says in its own words, but for what it quotes of respondents. */
function officeTexts({ plans, previous, narratives, report }: SkmTahunanInput) {
  const line = (title: string, text: RichText | undefined, place: ReturnType<(typeof plans)[number]['at']>) =>
    text === undefined ? [] : [{ title, words: plainText(text), place }]
  return [
    ...(report.manner === undefined || report.at === undefined
      ? []
      : [{ title: 'Metode Survei', words: report.manner, place: report.at('manner') }]),
    ...plans.flatMap(({ cause, action, at }) => [
      ...line('Penyebab', cause, at('cause')),
      ...line('RTL', action, at('action')),
    ]),
    ...previous.flatMap(({ action, description, at }) => [
      ...line('RTL', action, at('action')),
      ...line('Uraian', description, at('description')),
    ]),
    ...narratives.flatMap(({ text, at }) => line('Teks', text, at('text'))),
  ]
}

/** Respondents; units and their services. */
export function namesOfSkmTahunan(input: SkmTahunanInput): NamesOfInput {
  const surveys = surveysOf(input)
  const services = [
    ...surveys.flatMap(({ aggregates, responses }) => [...aggregates, ...responses]),
    ...input.populations,
    ...input.plans,
  ]
  const names = surveys.flatMap(({ responses }) => responses.flatMap(({ name }) => name ?? []))
  return {
    persons: names,
    employers: [],
    offices: [
      ...input.units.map(({ name }) => name),
      ...new Set(services.map(({ service }) => service)),
      input.report.author,
      input.report.agency,
    ],
  }
}
