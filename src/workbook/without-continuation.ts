import { plainText, sliceRich } from '../base/rich-text.ts'
import type { CellValue } from '../sources/source.ts'

const continuation = /\s*\(lanjutan\)\s*$/i

/** The name of a group without the "(lanjutan)" that a report puts behind it on the pages on which the group goes on. */
export function withoutContinuation(value: CellValue): CellValue {
  if (value.type !== 'text') return value
  const end = plainText(value.text).search(continuation)
  return end < 0 ? value : { type: 'text', text: sliceRich(value.text, 0, end) }
}
