import { type NameIndex, noKnownNames } from './known-names.ts'
import { findPersonalData } from './personal-data.ts'
import { plainText, type RichText, sliceRich, type TextRun } from './rich-text.ts'

/** Stands in public editions and in messages where personal data stood. */
export const maskedText = '[disamarkan]'

/** The text with a mask in place of every personal datum. */
export function maskText(text: string, known: NameIndex = noKnownNames): string {
  return plainText(maskRichText([{ text }], known))
}

/** `maskText` that keeps styles; a mask has the style of the first letter that it covers. */
export function maskRichText(rich: RichText, known: NameIndex = noKnownNames): RichText {
  const text = plainText(rich)
  const found = findPersonalData(text, known)
  if (found.length === 0) return rich
  const runs: TextRun[] = []
  let end = 0
  for (const datum of found) {
    const [first] = sliceRich(rich, datum.start, datum.start + 1)
    runs.push(...sliceRich(rich, end, datum.start), { ...first, text: maskedText })
    end = datum.end
  }
  return [...runs, ...sliceRich(rich, end, text.length)]
}
