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
