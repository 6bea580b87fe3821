import createHyphenator, { type HyphenationFunctionSync } from 'hyphen'
import patterns from 'hyphen/patterns/id.js'
import { isIndonesian } from './is-indonesian.ts'
import { partsFirstVowel, placeInGap } from './place-in-gap.ts'
import { gapsOf } from './sounds.ts'

/** Letters of the shortest word that is broken. */
const leastLetters = 8

/** Letters that stay together at each end of a word. */
const leastAtEnd = 3

/** Words of which the places are kept: more than a large report has. */
const keptWords = 50_000

let known = new Map<string, readonly number[]>()
let propose = newLibrary()

/**
 * Where a line may break inside an Indonesian word: numbers of letters before a hyphen, ascending; none for what is no such
 * word, as numbers, codes, abbreviations, and foreign words. The pattern library says between which vowels, but often puts
 * the hyphen at the wrong consonant (`tang-gu-ngjawab`): which one it is follows from EYD V, "Pemenggalan Kata". Three
 * letters at least stay at each end.
 */
export function breakPoints(word: string): readonly number[] {
  if (!/^[A-Z]?[a-z]+$/.test(word) || word.length < leastLetters) return []
  const small = word.toLowerCase()
  const kept = known.get(small)
  if (kept !== undefined) return kept
  if (known.size >= keptWords) {
    known = new Map()
    propose = newLibrary()
  }
  const found = isIndonesian(small) ? lawfulPoints(small) : []
  known.set(small, found)
  return found
}

/** The library keeps every word it was asked for, in its patterns too: a new one has forgotten them. */
function newLibrary(): HyphenationFunctionSync {
  return createHyphenator(structuredClone(patterns), { hyphenChar: '-', html: false }) as HyphenationFunctionSync
}

function lawfulPoints(word: string): readonly number[] {
  const proposed = proposedPoints(word)
  return gapsOf(word).flatMap(gap => {
    const [from, to] = [gap.before.length, word.length - gap.after.length]
    const place = placeInGap(gap)
    if (place === undefined || !proposed.some(at => at >= from && at <= to)) return []
    const isAtEnd = place < leastAtEnd || word.length - place < leastAtEnd
    return isAtEnd || partsFirstVowel(word, place) ? [] : [place]
  })
}

function proposedPoints(word: string): readonly number[] {
  const parts = propose(word).split('-').slice(0, -1)
  let at = 0
  return parts.map(part => {
    at += part.length
    return at
  })
}
