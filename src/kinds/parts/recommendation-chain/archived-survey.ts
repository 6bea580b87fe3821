// What became of the recommendations of a survey: the actions that answer them, and the values of the survey after
// (`docs/RULES.md` 4.12). Archived reports and the actions of today come in; counts and parts of a view go out.

import { z } from 'zod'
import type { Rounded } from '../../../base/decimal.ts'
import { nameKey } from '../../../base/name-key.ts'
import type { ValuedRecommendation } from '../../../followup/followed-recommendations.ts'
import type { ReasonType } from '../../../scoring/recommendations.ts'
import type { EarlierReport } from '../../earlier-report.ts'

/** In figures, what is said of a unit as a whole, or of the agency. */
export const wholeSubject = 'seluruhnya'

const value = z.string().regex(/^\d{1,3}\.\d{2,4}$/)
const bySubject = <Of extends z.ZodType>(of: Of) => z.record(z.string(), z.record(z.string(), of))
const reasonTypes: readonly string[] = ['mutu', 'turun', 'terendah'] satisfies readonly ReasonType[]

const figuresOfSurvey = z.looseObject({
  survey: z.looseObject({ year: z.int(), respondents: z.int().min(0), ikm: value }),
  recommendations: bySubject(z.record(z.string(), z.looseObject({ value: value.nullable(), reasons: z.string() }))),
  values: bySubject(z.record(z.string(), value)),
  // Reports of before 0.2.0 say nothing of the agency as a whole.
  agency: z.record(z.string(), value).optional(),
})

/** What an annual survey report, as an archive holds it, said of units and services. */
export interface ArchivedSurvey {
  readonly year: number
  /** Name of the capsule. */
  readonly capsule: string
  /** Of the agency, 25–100 as printed. */
  readonly ikm: Rounded
  readonly respondents: number
  readonly recommended: readonly ValuedRecommendation[]
  /** The printed value of an unsur of the agency as a whole. */
  readonly agencyValueOf: (code: string) => Rounded | undefined
  /** The printed value of an unsur of a unit, or of one of its services. */
  readonly valueOf: (unit: string, service: string | undefined, code: string) => Rounded | undefined
}

/** A survey with the report that it is read from. */
export interface SurveyReport extends ArchivedSurvey {
  readonly report: EarlierReport
}

/** Reads the figures of an archived survey; undefined when they are none of its kind. */
export function readArchivedSurvey(report: EarlierReport): SurveyReport | undefined {
  const read = figuresOfSurvey.safeParse(report.figures).data
  if (read === undefined) return undefined
  const { year, respondents } = read.survey
  const values = new Map(
    Object.entries(read.values).flatMap(([unit, services]) =>
      Object.entries(services).flatMap(([service, codes]) =>
        Object.entries(codes).map(([code, one]) => [subjectKey(unit, service, code), one as Rounded] as const),
      ),
    ),
  )
  const recommended = Object.entries(read.recommendations).flatMap(([unit, services]) =>
    unit === wholeSubject
      ? []
      : Object.entries(services).flatMap(([service, chosen]) =>
          recommendationsOf({ year, unit, service: service === wholeSubject ? undefined : service }, chosen),
        ),
  )
  return {
    report,
    year,
    capsule: report.capsule,
    ikm: read.survey.ikm as Rounded,
    respondents,
    recommended,
    agencyValueOf: code => read.agency?.[code] as Rounded | undefined,
    valueOf: (unit, service, code) => values.get(subjectKey(unit, service ?? wholeSubject, code)),
  }
}

type ChosenFigures = Readonly<Record<string, { readonly value: string | null; readonly reasons: string }>>

function recommendationsOf(
  subject: Pick<ValuedRecommendation, 'year' | 'unit' | 'service'>,
  chosen: ChosenFigures,
): readonly ValuedRecommendation[] {
  return Object.entries(chosen).flatMap(([code, { value: printed, reasons }]) => {
    if (printed === null) return []
    const known = reasons.split(', ').filter((one): one is ReasonType => reasonTypes.includes(one))
    return [{ ...subject, code, reasons: known, value: printed as Rounded }]
  })
}

function subjectKey(unit: string, service: string, code: string): string {
  return JSON.stringify([nameKey(unit), nameKey(service), code])
}
