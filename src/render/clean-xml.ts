/** What XML cannot hold, and HTML should not: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const impossible = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** Markup in which every character that would damage the file is the sign for an unknown one, U+FFFD. */
export function cleanXml(markup: string): string {
  return markup.replace(impossible, '\ufffd')
}
