import { plainText, type RichText, sliceRich, type TextRun } from '../base/rich-text.ts'
import { type FindPersonalData, findPersonalData } from './personal-data.ts'
import type { PersonalDatum } from './personal-datum.ts'
import type { PrivacyKnowledge } from './privacy-knowledge.ts'

/** Stands in public editions and in messages where personal data stood. */
export const maskedText = '[disamarkan]'

/** How texts are masked: what is found, and by what is known. */
export interface Masking {
  readonly find: FindPersonalData
  readonly knowledge?: PrivacyKnowledge
}

/** What is sure; messages are masked so, lest they hide a word that staff look for. */
const findSure: FindPersonalData = (text, knowledge) =>
  findPersonalData(text, knowledge).filter(({ certainty }) => certainty === 'sure')

/** The text with a mask in place of every personal datum that is sure. */
export function maskText(text: string, knowledge?: PrivacyKnowledge): string {
  return maskTextBy({ find: findSure, ...(knowledge && { knowledge }) }, text)
}

/** The text with a mask in place of what is found. */
export function maskTextBy(masking: Masking, text: string): string {
  return plainText(maskRichText(masking, [{ text }]))
}

/** `maskTextBy` that keeps styles; a mask has the style of the first letter that it covers. */
export function maskRichText({ find, knowledge }: Masking, rich: RichText): RichText {
  const text = plainText(rich)
  const found = find(text, knowledge)
  if (found.length === 0) return rich
  const runs: TextRun[] = []
  let end = 0
  for (const datum of found) {
    const [first] = sliceRich(rich, datum.start, datum.start + 1)
    runs.push(...sliceRich(rich, end, datum.start))
    if (datum.isRemoved !== true) runs.push({ ...first, text: maskedText })
    end = endOf(datum, text)
  }
  return [...runs, ...sliceRich(rich, end, text.length)].filter(({ text: words }) => words !== '')
}

/** What is left out takes the blank behind it along. */
function endOf({ start, end, isRemoved }: PersonalDatum, text: string): number {
  const standsAlone = isRemoved === true && (start === 0 || text[start - 1] === ' ') && text[end] === ' '
  return standsAlone ? end + 1 : end
}
