import { ambiguousNames, givenNames } from './given-names.ts'
import { noNames, regionNames } from './no-names.ts'
import { isOrdinaryWord } from './ordinary-words.ts'
import type { Span } from './span.ts'

/** What may stand before a name with a full stop or without: `H. Umar`, `Hj Siti`, `Dr. Ir.`. */
const titles =
  /(?:[ \u00A0]*(?:(?:prof|dra?|drs|drg|drh|ir|apt|kh|hj?|ust(?:adz|ad)?|pdt|rm)\.|(?:Prof|Dr|Drs|Dra|Drg|drg|Ir|KH|Hj|Hjh|HJ|H|DR|IR|DRS)(?=[ \u00A0]+\p{Lu})))*/iuy
const wordHere = /[ \u00A0]*(?<word>\p{Lu}\.(?!\p{L}{2})|\p{L}[\p{L}'’-]*)/uy
const wordBefore = /(?<![\p{L}.])(?<word>\p{Lu}\.|\p{Lu}[\p{L}'’-]*)[ \u00A0]*$/u
/** Inside names, in small letters too. */
const particles = new Set(['bin', 'binti', 'br', 'al', 'el', 'van', 'der', 'de'])

const mostWords = 5

/** How words in small letters are looked at: as a part of a sentence, or as what a cue says is a name. */
export type Reading = 'capitals' | 'any-case'

/** A capital says nothing where all letters are capitals. */
export function isShouted(text: string): boolean {
  const letters = text.replace(/\P{L}/gu, '')
  return letters.length > 12 && letters === letters.toUpperCase()
}

/** The name that begins here: titles, and words that may be a name. Undefined where there is none. */
export function nameFrom(text: string, start: number, reading: Reading, shouted: boolean): Span | undefined {
  const first = start + lengthAt(titles, text, start)
  let end = first
  let count = 0
  let wasCapital = false
  while (count < mostWords) {
    wordHere.lastIndex = end
    const found = wordHere.exec(text)
    const word = found?.groups?.word ?? ''
    if (found === null || !mayBeName(word, count === 0 && first === start, reading, shouted)) break
    // Behind a capital a word in small letters goes on with the sentence.
    if (!/^\p{Lu}/u.test(word) && wasCapital && !givenNames.has(word.toLowerCase()) && !particles.has(word)) break
    wasCapital = /^\p{Lu}/u.test(word)
    end = wordHere.lastIndex
    count += 1
  }
  const blanks = lengthAt(/[ \u00A0]*/y, text, start)
  return end === first ? undefined : { start: start + blanks, end }
}

function mayBeName(word: string, isFirst: boolean, reading: Reading, shouted: boolean): boolean {
  const small = word.toLowerCase()
  if (!shouted && isAbbreviation(word)) return false
  if (/^\p{Lu}\.?$/u.test(word)) return !isFirst || /^[IM]\.?$/.test(word)
  if (noNames.has(small)) return !isFirst && regionNames.has(small) && /^\p{Lu}\p{Ll}/u.test(word)
  if (givenNames.has(small)) return /^\p{Lu}/u.test(word) || reading === 'any-case'
  if (!isFirst && particles.has(small)) return true
  const isCapital = /^\p{Lu}/u.test(word)
  if (isCapital && !shouted) return true
  if (reading === 'capitals' && !isCapital) return false
  return small.length > 2 && !isOrdinaryWord(small)
}

/** `PKK`, `TU`, `UMKM`: short, all in capitals, and nobody's name. */
function isAbbreviation(word: string): boolean {
  return /^\p{Lu}{2,5}$/u.test(word) && !givenNames.has(word.toLowerCase())
}

/** The words with capitals that end here. */
export function nameUntil(text: string, end: number): Span | undefined {
  let start = end
  for (let count = 0; count < mostWords; count += 1) {
    const found = wordBefore.exec(text.slice(Math.max(0, start - 60), start))
    const word = found?.groups?.word ?? ''
    if (found === null || noNames.has(word.toLowerCase()) || isAbbreviation(word)) break
    start -= found[0].length
  }
  return start === end ? undefined : { start, end: start + text.slice(start, end).trimEnd().length }
}

/** A word that people are called by, and hardly anything else. */
export function isTellingName(word: string): boolean {
  const small = word.toLowerCase()
  return givenNames.has(small) && !ambiguousNames.has(small)
}

export function isListedName(word: string): boolean {
  return givenNames.has(word.toLowerCase())
}

export function lengthAt(sticky: RegExp, text: string, at: number): number {
  sticky.lastIndex = at
  return sticky.exec(text)?.[0].length ?? 0
}
