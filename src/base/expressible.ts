/** Control characters that XML 1.0 cannot hold, escaped or not, with U+FFFE and U+FFFF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const inexpressible = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/g

/**
 * The text with U+FFFD, which is seen in print, for every character that markup cannot hold: control characters and
 * halves of surrogate pairs among them.
 */
export function expressible(text: string): string {
  return text.toWellFormed().replace(inexpressible, '\ufffd')
}
