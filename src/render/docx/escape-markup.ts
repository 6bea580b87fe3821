import { expressible } from '../../base/characters.ts'

/** What stands in markup as it is: nearly every text. */
const plain = /^[\t\n\r !#-%(-;=?-\ud7ff\ue000-\ufffd]*$/

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Text as XML, in elements and in attributes, as the library writes it: without control characters, and clean. */
export function escapeMarkup(text: string): string {
  if (plain.test(text)) return text
  const held = text.replace(/[^\t\n\r\u0020-\uffff]/g, '')
  return expressible(held.replace(/[&<>"']/g, character => entities[character] ?? character))
}
