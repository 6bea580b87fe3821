/**
 * The bullets and check boxes that Word offers. It keeps them as places of the fonts Wingdings and Symbol, in the area that
 * Unicode leaves to private use, and pastes them so.
 */
const signs: ReadonlyMap<string, string> = new Map([
  ['\uf06c', '●'],
  ['\uf06e', '■'],
  ['\uf06f', '□'],
  ['\uf071', '❑'],
  ['\uf076', '❖'],
  ['\uf0a7', '▪'],
  ['\uf0a8', '□'],
  ['\uf0b7', '•'],
  ['\uf0d8', '➢'],
  ['\uf0e0', '→'],
  ['\uf0e8', '➔'],
  ['\uf0fb', '✗'],
  ['\uf0fc', '✓'],
  ['\uf0fd', '☒'],
  ['\uf0fe', '☑'],
])

const privateUse = /[\uf000-\uf0ff]/g

/** The text with the signs that its author saw in Word; what is none of them stays. */
export function readWordBullets(text: string): string {
  return text.replace(privateUse, character => signs.get(character) ?? character)
}
