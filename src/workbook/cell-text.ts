import { asTyped, withoutInvisible } from '../base/characters.ts'
import { formatShortDate } from '../base/dates/calendar-date.ts'
import { plainText, type RichText, sliceRich } from '../base/rich-text.ts'
import type { CellValue } from '../sources/source.ts'

export { normaliseName, spelled } from '../base/name-key.ts'

/** A cell as rich text: numbers and dates as a person would type them, failed formulas and pictures empty. */
export function cellRichText(value: CellValue): RichText {
  switch (value.type) {
    case 'text':
      return value.text
    case 'number':
      return [{ text: String(value.number) }]
    case 'date':
      return [{ text: formatShortDate(value.date) }]
    case 'boolean':
      return [{ text: value.boolean ? 'Ya' : 'Tidak' }]
    case 'error':
    case 'unresolved':
    case 'picture':
      return []
  }
}

/** Cells of one text hold one object, and each cell is asked for its words many times. */
const knownWords = new WeakMap<RichText, string>()

/** Spaces that typographers set between thousands; a plain space may part two numbers. */
const groupedDigits = /^[-+]?\d{1,3}(?:[\u00A0\u2009\u202F]\d{3})+(?:[.,]\d+)?(?:\s*%)?$/

/**
 * The words of a cell on one line, trimmed, as if typed on a plain keyboard (`asTyped`); empty for an absent cell. A number
 * loses the blanks between its thousands.
 */
export function cellText(value: CellValue | undefined): string {
  if (value === undefined) return ''
  const rich = cellRichText(value)
  const known = knownWords.get(rich)
  if (known !== undefined) return known
  if (value.type !== 'text') return plainText(rich)
  const text = withoutInvisible(plainText(rich)).trim()
  const words = asTyped(groupedDigits.test(text) ? text.replace(/\s/g, '') : text).replace(/ +/g, ' ')
  knownWords.set(rich, words)
  return words
}

const continuation = /\s*\(lanjutan\)\s*$/i

/** The name of a group without the "(lanjutan)" that a report puts behind it on the pages on which the group goes on. */
export function withoutContinuation(value: CellValue): CellValue {
  if (value.type !== 'text') return value
  const end = plainText(value.text).search(continuation)
  return end < 0 ? value : { type: 'text', text: sliceRich(value.text, 0, end) }
}
