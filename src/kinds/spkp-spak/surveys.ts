import type { Instrument } from '../../instrument/instrument.ts'
import type { SpkpSpakReference } from './reference.ts'

/** The two surveys of a form, as inputs and figures name them. */
export const surveyKeys = ['spkp', 'spak'] as const
export type SurveyKey = (typeof surveyKeys)[number]

/** Something of each of the two surveys. */
export function ofBoth<Value>(make: (survey: SurveyKey) => Value): Readonly<Record<SurveyKey, Value>> {
  return { spkp: make('spkp'), spak: make('spak') }
}

/** The instruments of both, and nothing else of the reference data. */
export function instrumentsOf(reference: Pick<SpkpSpakReference, SurveyKey>): Readonly<Record<SurveyKey, Instrument>> {
  return ofBoth(survey => reference[survey])
}

/** What a form asks for, in its order. */
export function askedBy(reference: Pick<SpkpSpakReference, SurveyKey>): readonly Instrument[] {
  return surveyKeys.map(survey => reference[survey])
}
