import { groupBy } from '../../../base/group-by.ts'
import { normaliseName } from '../../../base/name-key.ts'
import { type Column, optional } from '../../../workbook/column.ts'
import { text } from '../../../workbook/fields/text.ts'

/** A column of the sheet Responden for what they suggest, in their own words. */
export function suggestionColumn(
  title: string,
  about: string,
  synonyms: readonly string[] = [],
): Column<string, false> {
  return optional(title, text, { note: `Saran untuk ${about} (boleh kosong)`, freeText: true, synonyms })
}

/** Answers to "saran" that say there is none. */
const saysNothing = [
  /^[^\p{L}\p{N}]*$/u,
  /^(?:tidak|tdk|belum|blm) ada(?: (?:saran|masukan|keluhan))?[.!]?$/i,
  /^(?:nihil|kosong|none|nil|n\/?a)[.!]?$/i,
]

/** What respondents suggest, each suggestion once, as it was written first. */
export function suggestionsOf(given: readonly string[]): string[] {
  const meant = given.filter(text => !saysNothing.some(pattern => pattern.test(text)))
  return [...groupBy(meant, normaliseName).values()].flatMap(([first]) => first ?? [])
}
