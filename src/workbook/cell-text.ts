import { formatShortDate } from '../base/calendar-date.ts'
import { plainText, type RichText } from '../base/rich-text.ts'
import type { CellValue } from '../sources/source.ts'

export { normaliseName } from '../base/name-key.ts'

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

/** The words of a cell on one line, trimmed; empty for an absent cell. */
export function cellText(value: CellValue | undefined): string {
  if (value === undefined) return ''
  const rich = cellRichText(value)
  const known = knownWords.get(rich)
  if (known !== undefined) return known
  const words = plainText(rich).replace(/\s+/g, ' ').trim()
  if (value.type === 'text') knownWords.set(rich, words)
  return words
}
