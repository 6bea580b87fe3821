import type { ComparedFigure, ComparedGrade, GivenValue, TypedFigure } from '../../../audit/figures/typed-figures.ts'
import type { SurveySample } from '../../../audit/survey/respondent-numbers.ts'
import { Decimal, roundHalfUp } from '../../../base/decimal.ts'
import { type SurveyPart, scoreMeanOf } from '../../../instrument/answer-leaves.ts'
import { type Band, letterOf, withoutCriteria } from '../../../instrument/instrument.ts'
import { bandDecimals, gradeOf, toReading } from '../../../instrument/score-instrument.ts'
import { quoteUnexpected } from '../../../problems/quote-unexpected.ts'
import { type SampleMethod, usualMethod } from '../../../scoring/sample-size.ts'
import type { Unit } from '../units/unit.ts'
import { groupsOfSubject } from './select-groups.ts'
import type { SkmResult } from './skm-result.ts'
import { type AggregateResult, type SurveyResults, subjectOf } from './survey.ts'
import { askedCodesOf, type SkmReference } from './unsur.ts'

interface AuditedFigures {
  readonly givenIkm: readonly ComparedFigure[]
  readonly typedIkm: readonly TypedFigure[]
  readonly grades: readonly ComparedGrade[]
  readonly achievements: readonly ComparedFigure[]
  readonly values: readonly GivenValue[]
  readonly samples: readonly SurveySample[]
}

/** What of an input bears on its results given as figures. */
interface SurveyedUnits {
  readonly surveys: readonly SurveyResults[]
  readonly units: readonly Unit[]
  /** Codes of unsur that the survey did not ask for. */
  readonly notApplicable?: readonly string[]
  readonly report: { readonly sampling?: SampleMethod | undefined }
}

interface ResultOfYear extends AggregateResult {
  readonly year: number
  readonly subject: string
  /** Of its own values, 25–100. */
  readonly ikm: Decimal
}

/** The results that were given as figures, and what was typed beside them. */
export function auditedFigures(
  { surveys, units, report, notApplicable = [] }: SurveyedUnits,
  scored: readonly SkmResult[],
  reference: SkmReference,
): AuditedFigures {
  const used = { ...reference, skm: withoutCriteria(reference.skm, new Set(notApplicable)) }
  const results = surveys.flatMap(survey =>
    survey.aggregates.flatMap(result => {
      const described = describeResult(survey.year, result, used)
      return described === undefined ? [] : [{ survey, result: described }]
    }),
  )
  const asked = new Set(askedCodesOf(reference))
  return {
    givenIkm: results.flatMap(({ survey, result }) => {
      const groups = groupsOfSubject(result, survey, units)
      const { ikm: typed, at, ...rest } = result
      const computed = groups.length === 0 ? undefined : ikmOf(groups, used)
      return computed === undefined ? [] : [{ ...rest, typed, computed, place: at('respondents') }]
    }),
    typedIkm: results.flatMap(({ result: { typedIkm, ikm, at, ...rest } }) =>
      typedIkm === undefined
        ? []
        : [{ ...rest, typed: typedIkm.value, halfStep: typedIkm.halfStep, computed: ikm, place: at('ikm') }],
    ),
    grades: results.flatMap(({ result }) => comparedGrade(result, reference)),
    achievements: surveys.flatMap(({ year, typedAchievement }) => {
      const achievement = scored.find(known => known.year === year)?.achievement
      if (typedAchievement === undefined || achievement === undefined) return []
      const { value: typed, place } = typedAchievement
      return [{ year, subject: subjectOf(undefined), typed, computed: new Decimal(achievement), place }]
    }),
    values: results.flatMap(({ survey, result }) => {
      const { given, at, ...rest } = result
      if (!isOfOneSurvey(result, survey)) return []
      // A value of an unsur with sub-unsur is a mean of means.
      const answered = given.filter(({ code }) => asked.has(code))
      return answered.map(value => ({ ...rest, ...value, place: at(value.code) }))
    }),
    samples: results.flatMap(({ result: { population, at, ...rest } }) =>
      population === undefined
        ? []
        : [{ ...rest, population, method: report.sampling ?? usualMethod, place: at('population') }],
    ),
  }
}

/** None where a row lacks what the weights of its instrument are for. */
function describeResult(year: number, result: AggregateResult, reference: SkmReference): ResultOfYear | undefined {
  const ikm = ikmOf([result], reference)
  return ikm && { ...result, year, subject: subjectOf(result.unit, result.service), ikm }
}

/** At full precision, 25–100. */
function ikmOf(parts: readonly SurveyPart[], { skm }: SkmReference): Decimal | undefined {
  const score = scoreMeanOf(skm, [parts])
  return score && toReading(score.value, skm.readings[0])
}

/**
 * Whether the values of a row can only be means of the answers of its respondents. Those of the whole agency, or of a unit
 * whose services have rows of their own, may as well be means of means, and then nothing can be said of them (`docs/RULES.md` 2.8).
 */
function isOfOneSurvey({ unit, service }: AggregateResult, { aggregates }: SurveyResults): boolean {
  if (unit === undefined) return false
  return service !== undefined || aggregates.every(other => other.unit !== unit || other.service === undefined)
}

function comparedGrade(result: ResultOfYear, reference: SkmReference): readonly ComparedGrade[] {
  const { year, subject, typedGrade, ikm, at } = result
  if (typedGrade === undefined) return []
  const [reading] = reference.skm.readings
  const rounded = roundHalfUp(ikm, bandDecimals(reading))
  const typed = writtenGrade(typedGrade, reference)
  return [
    { year, subject, typed, computed: letterOf(gradeOf(rounded, reading).band), ikm: rounded, place: at('grade') },
  ]
}

/** The letter of a grade that was typed, or as much of what was typed as may be quoted. */
export function writtenGrade(typedGrade: string, { skm }: SkmReference): string {
  const { bands } = skm.readings[0]
  const written = bands.find(band => isWrittenAs(typedGrade.toLowerCase(), band))
  const grades = bands.flatMap(band => [letterOf(band), band.name])
  return written === undefined ? quoteUnexpected(typedGrade, grades) : letterOf(written)
}

/** "A", "A (Sangat Baik)" or "Sangat Baik". The words are whatever an instrument says. */
function isWrittenAs(typed: string, band: Pick<Band, 'letter' | 'name'>): boolean {
  const letter = letterOf(band).toLowerCase()
  const isLetter = typed.startsWith(letter) && !/^[\p{L}\p{N}]/u.test(typed.slice(letter.length))
  return isLetter || typed === band.name.toLowerCase()
}
