/** A stretch of a text: its first character, and the one behind its last. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What a pattern finds, as a stretch; of a pattern with a group `piece` that group alone. Needs the flag `d` for groups. */
export function spanOf(match: RegExpExecArray): Span {
  const [start, end] = match.indices?.groups?.piece ?? [match.index, match.index + match[0].length]
  return { start, end }
}

/** A pattern that is slow to look for, with a quick one that is found in every text that holds the other. */
export interface HintedPattern {
  readonly hint: RegExp
  readonly pattern: RegExp
}

/** All matches of the pattern. */
export function matchesOf({ hint, pattern }: HintedPattern, text: string): readonly RegExpExecArray[] {
  return hint.test(text) ? [...text.matchAll(pattern)] : []
}

/**
 * Words of a list, parted by blanks, as alternatives of a pattern that minds capitals; a blank inside a word is written `_`.
 *
 * @param how as they are in small letters, in capitals, and with a capital before every word; or as listed, and in capitals.
 */
export function spellings(list: string, how: 'in-every-case' | 'with-capital'): string {
  const words = list
    .trim()
    .split(/\s+/)
    .map(word => word.replaceAll('_', ' '))
  return words
    .flatMap(word => [word, word.toUpperCase(), ...(how === 'in-every-case' ? [withCapitals(word)] : [])])
    .join('|')
}

function withCapitals(word: string): string {
  return word.replace(/(?<!\p{L})\p{L}/gu, letter => letter.toUpperCase())
}
