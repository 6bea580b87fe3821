import { groupBy } from '../../base/group-by.ts'
import { normaliseName } from '../../base/name-key.ts'
import type { Respondent } from './input.ts'
import type { SurveyKey } from './surveys.ts'

/** Answers to "saran" that say there is none. */
const saysNothing = [
  /^[^\p{L}\p{N}]*$/u,
  /^(?:tidak|tdk|belum|blm) ada(?: (?:saran|masukan|keluhan))?[.!]?$/i,
  /^(?:nihil|kosong|none|nil|n\/?a)[.!]?$/i,
]

/** What respondents suggest, each suggestion once, as it was written first. */
export function suggestionsOf(survey: SurveyKey, respondents: readonly Respondent[]): string[] {
  const given = respondents.flatMap(({ suggestions }) => suggestions[survey] ?? [])
  const meant = given.filter(text => !saysNothing.some(pattern => pattern.test(text)))
  return [...groupBy(meant, normaliseName).values()].flatMap(([first]) => first ?? [])
}
