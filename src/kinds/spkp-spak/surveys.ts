import { type CriterionCode, leavesOf } from '../../instrument/instrument.ts'
import type { SpkpSpakReference } from './reference.ts'

/** The two surveys of a form, as inputs and figures name them. */
export const surveyKeys = ['spkp', 'spak'] as const
export type SurveyKey = (typeof surveyKeys)[number]

/** Code of a question; its column is called by it. */
export type UnsurCode = CriterionCode

/** Codes of all questions of a form, in their order. */
export function unsurCodesOf(surveys: Pick<SpkpSpakReference, SurveyKey>): readonly UnsurCode[] {
  return surveyKeys.flatMap(survey => leavesOf(surveys[survey].criteria).map(({ code }) => code as UnsurCode))
}

/** Something of each of the two surveys. */
export function ofBoth<Value>(make: (survey: SurveyKey) => Value): Readonly<Record<SurveyKey, Value>> {
  return { spkp: make('spkp'), spak: make('spak') }
}
