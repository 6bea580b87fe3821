import createHyphenator, { type HyphenationFunctionSync } from 'hyphen'
import patterns from 'hyphen/patterns/id.js'
import { partsFirstVowel, placeInGap } from './place-in-gap.ts'
import { gapsOf, isOnset, isVowel, isWordEnd, type Sound, soundsOf } from './sounds.ts'

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

/** Letters that only a vowel follows in Indonesian: `checklist`, `flowchart`, `survey` and `dashboard` are foreign. */
const withoutVowel = /[cjvwy](?![aeiou])|[bcdfgjpstvwz]h|[qx]/

/** A letter again and again; `nn` and `kk` stand where a suffix begins (`layanannya`, `ditunjukkan`). */
const repeated = /([bcdfghjlmprstvwyz])\1|([aeiou])\2\2/

/** How foreign words end and Indonesian ones do not. */
const foreignEnd = /(?:[ai]te|ine|nce|ive|dge|age|ure|tion|(?:ain|ief|eak|eet|ead)ing)$/

/** Consonants that stand between two vowels of an Indonesian word at most (`in-stru-men`). */
const mostConsonants = 4

/** Whether a word in small letters has the look of an Indonesian one. Foreign words have rules that are not known here. */
function isIndonesian(word: string): boolean {
  if (!/^[a-z]+$/.test(word) || foreignEnd.test(word)) return false
  const sounds = soundsOf(word)
  const letters = sounds.map(plain).join('')
  if (withoutVowel.test(letters) || repeated.test(letters)) return false
  const vowels = sounds.flatMap((sound, index) => (isVowel(sound.letters) ? [index] : []))
  const [first, last] = [vowels[0], vowels.at(-1)]
  if (first === undefined || last === undefined) return false
  const isClose = vowels.every((at, index) => at - (vowels[index - 1] ?? at) - 1 <= mostConsonants)
  const consonants = (from: number, to?: number) => sounds.slice(from, to).map(sound => sound.letters)
  return isClose && isOnset(consonants(0, first)) && isWordEnd(consonants(last + 1))
}

/** A sound of two letters as one that stands for it, so that no letter of it is taken for a sound. */
function plain({ letters }: Sound): string {
  return letters.length > 1 ? 'n' : letters
}
