import { type Instrument, leavesOf } from '../../instrument/instrument.ts'
import type { SpkpSpakReference } from './reference.ts'

/** The two surveys of a form, as inputs and figures name them. */
export const surveyKeys = ['spkp', 'spak'] as const
export type SurveyKey = (typeof surveyKeys)[number]

/** Code of a question; its column is called by it. */
export type UnsurCode = `U${number}` | `P${number}`

type Surveys = Pick<SpkpSpakReference, SurveyKey>

/** Codes of all questions of a form, in their order. */
export function unsurCodesOf(surveys: Surveys): readonly UnsurCode[] {
  return surveyKeys.flatMap(survey => leavesOf(surveys[survey].criteria).map(({ code }) => code as UnsurCode))
}

/** The instrument of a survey. */
export function definitionOf(survey: SurveyKey, surveys: Surveys): Instrument {
  return surveys[survey]
}

/** Something of each of the two surveys. */
export function ofBoth<Value>(make: (survey: SurveyKey) => Value): Readonly<Record<SurveyKey, Value>> {
  return { spkp: make('spkp'), spak: make('spak') }
}
