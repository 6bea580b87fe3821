import { programWords } from './program-words.ts'

/** Words of a quote; what follows is left out. */
const quotedWords = 8

/** Two letters or more in a row, as names have them. */
const word = /\p{L}[\p{L}\p{M}’']+/gu

/**
 * What stands where a number, a date, one of a few words, or the name of a listed thing was expected, as a message may quote
 * it. In a table whose columns have shifted it is the name of a citizen: words that are neither the program's own nor known
 * in that place keep their first letter alone, whether or not anybody would take them for a name. Digits and signs stay.
 *
 * @param known texts whose words are expected there.
 */
export function quoteUnexpected(text: string, known: readonly string[] = []): string {
  const expected = known.length === 0 ? noWords : wordsOf(known)
  const pieces = text.split(/\s+/).filter(piece => piece !== '')
  const shown = pieces.slice(0, quotedWords).map(piece =>
    piece.replace(word, one => {
      const small = one.toLowerCase()
      return programWords.has(small) || expected.has(small) ? one : `${[...one][0] ?? ''}…`
    }),
  )
  return `${shown.join(' ')}${pieces.length > quotedWords ? ' …' : ''}`
}

/** Whether a quote says all that was written. */
export function isQuotedWhole(text: string, known: readonly string[] = []): boolean {
  return quoteUnexpected(text, known) === text.trim().replace(/\s+/g, ' ')
}

const noWords: ReadonlySet<string> = new Set()

/** The same lists are asked for many cells. */
const knownWords = new WeakMap<readonly string[], ReadonlySet<string>>()

function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  const found = knownWords.get(texts)
  if (found !== undefined) return found
  const words = new Set(texts.flatMap(text => text.toLowerCase().match(word) ?? []))
  knownWords.set(texts, words)
  return words
}
