import type { SpkpSpakReference, SurveyDefinition } from './reference.ts'

/** The two surveys of a form, as inputs and figures name them. */
export const surveyKeys = ['spkp', 'spak'] as const
export type SurveyKey = (typeof surveyKeys)[number]

/** Codes of all questions of a form, in their order. */
export const unsurCodes = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8', 'P1', 'P2', 'P3', 'P4', 'P5'] as const
export type UnsurCode = (typeof unsurCodes)[number]

/** How the reference data defines a survey. */
export function definitionOf(survey: SurveyKey, reference: SpkpSpakReference): SurveyDefinition {
  return reference[`survey-${survey}`]
}

/** Something of each of the two surveys. */
export function ofBoth<Value>(make: (survey: SurveyKey) => Value): Readonly<Record<SurveyKey, Value>> {
  return { spkp: make('spkp'), spak: make('spak') }
}
