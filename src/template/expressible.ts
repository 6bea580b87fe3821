/** What XML 1.0 cannot hold, escaped or not: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const inexpressible = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** The text with U+FFFD, which is seen in print, for every character that markup cannot hold. */
export function expressible(text: string): string {
  return text.replace(inexpressible, '\ufffd')
}
