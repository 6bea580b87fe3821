import { groupBy } from '../base/group-by.ts'
import type { Span } from './span.ts'

/** Phrases as lists of their words in small letters, by their first word; longer ones first. */
export type NameIndex = ReadonlyMap<string, readonly (readonly string[])[]>

export const noKnownNames: NameIndex = new Map()

const wordPattern = /[\p{L}\p{N}](?:[\p{L}\p{N}'’.-]*[\p{L}\p{N}])?/gu

/** Makes names fit to be found in many texts. Full names only: a word such as "Sari" alone is too often just a word. */
export function indexNames(names: readonly string[]): NameIndex {
  return indexWords(names.map(wordsOf).filter(words => words.length > 1))
}

/** Makes pieces of texts fit to be found, one word or many. */
export function indexPhrases(phrases: readonly string[]): NameIndex {
  return indexWords(phrases.map(wordsOf).filter(words => words.length > 0))
}

function indexWords(phrases: readonly (readonly string[])[]): NameIndex {
  const unique = new Map(phrases.map(words => [words.join(' '), words]))
  const longestFirst = [...unique.values()].sort((one, other) => other.length - one.length)
  return groupBy(longestFirst, ([first = '']) => first)
}

/** Where the names stand in a text, whatever their case and what stands between their words. */
export function findKnownNames(text: string, names: NameIndex): readonly Span[] {
  if (names.size === 0) return []
  const found = [...text.matchAll(wordPattern)]
  const words = found.map(([word]) => word.toLowerCase())
  return words.flatMap((word, at) => {
    const name = names.get(word)?.find(parts => parts.every((part, index) => words[at + index] === part))
    const [first, last] = [found[at], found[at + (name?.length ?? 0) - 1]]
    if (name === undefined || first === undefined || last === undefined) return []
    return [{ start: first.index, end: last.index + last[0].length }]
  })
}

function wordsOf(name: string): readonly string[] {
  return [...name.matchAll(wordPattern)].map(([word]) => word.toLowerCase())
}
