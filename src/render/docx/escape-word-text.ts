import { expressible } from '../../base/characters.ts'
import { escapeXml } from '../../base/escape-markup.ts'

/** What stands in markup as it is: nearly every text. */
const plain = /^[\t\n\r !#-%(-;=?-\ud7ff\ue000-\ufffd]*$/

/** Text as `escapeXml` writes it, cleaned as the library cleans it: without control characters. */
export function escapeWordText(text: string): string {
  if (plain.test(text)) return text
  return expressible(escapeXml(text.replace(/[^\t\n\r\u0020-\uffff]/g, '')))
}
