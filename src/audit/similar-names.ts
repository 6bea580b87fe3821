import { distance } from 'fastest-levenshtein'
import { nameKey, normaliseName } from '../base/name-key.ts'

/** Words that say nothing about which service is meant. */
const emptyWords = new Set(['dan', 'atau', 'serta', 'di', 'untuk', 'dalam', 'pada', 'bagi', 'layanan', 'pelayanan'])

/**
 * Whether two different names look like one: a slip in one word, other order or small words, an abbreviation beside its
 * words (`SKI`, `Surat Keterangan Impor`). `SKI` and `SKE` do not: short words differ on purpose.
 */
export function areSimilarNames(left: string, right: string): boolean {
  if (nameKey(left) === nameKey(right)) return false
  const [one, other] = [wordsOf(left), wordsOf(right)]
  return haveSameWords(one, other) || differByASlip(one, other) || abbreviates(one, other) || abbreviates(other, one)
}

/** The words that count, in small letters; an abbreviation in brackets behind them is left out. */
function wordsOf(name: string): readonly string[] {
  const words = name.replace(/\([^)]*\)/g, ' ').match(/[\p{L}\p{N}]+/gu) ?? []
  return words.map(normaliseName).filter(word => !emptyWords.has(word))
}

function haveSameWords(left: readonly string[], right: readonly string[]): boolean {
  return left.length > 0 && left.toSorted().join(' ') === right.toSorted().join(' ')
}

/** The same words but for one, which differs as a typist's slip does. */
function differByASlip(left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== right.length) return false
  const different = left.flatMap((word, index) => (word === right[index] ? [] : [[word, right[index] ?? ''] as const]))
  const [pair, ...others] = different
  return pair !== undefined && others.length === 0 && isSlip(...pair)
}

function isSlip(left: string, right: string): boolean {
  const shorter = Math.min(left.length, right.length)
  // Longer than any word, so that odd cells cost no time.
  if (shorter < 5 || shorter > 60) return false
  return distance(left, right) <= (shorter < 8 ? 1 : 2)
}

function abbreviates([short, ...others]: readonly string[], long: readonly string[]): boolean {
  if (short === undefined || others.length > 0 || long.length < 2) return false
  return short === long.map(word => word.charAt(0)).join('')
}
