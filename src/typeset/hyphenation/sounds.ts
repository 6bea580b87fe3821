/** A sound of a word and where it is written: one letter, or two that stand for one sound (EYD V, "Huruf Konsonan"). */
export interface Sound {
  readonly letters: string
  /** Index of its first letter. */
  readonly at: number
}

/** The sounds of a word in small letters. */
export function soundsOf(word: string): readonly Sound[] {
  return [...word.matchAll(/ng|ny|sy|kh|[\s\S]/g)].map(match => ({ letters: match[0], at: match.index }))
}

export function isVowel(letters: string): boolean {
  return vowels.has(letters)
}

const vowels: ReadonlySet<string> = new Set(['a', 'e', 'i', 'o', 'u'])

/** What stands between two vowels of a word that follow each other. */
export interface Gap {
  /** The word up to the first vowel, itself included. */
  readonly before: string
  readonly consonants: readonly string[]
  /** The word from the second vowel on. */
  readonly after: string
}

/** The gaps of a word, from left to right: one between any two of its vowels. */
export function gapsOf(word: string): readonly Gap[] {
  const sounds = soundsOf(word)
  const places = sounds.flatMap(({ letters }, index) => (isVowel(letters) ? [index] : []))
  return places.slice(1).map((to, index) => {
    const from = places[index] ?? 0
    const consonants = sounds.slice(from + 1, to).map(({ letters }) => letters)
    return { before: word.slice(0, (sounds[from]?.at ?? 0) + 1), consonants, after: word.slice(sounds[to]?.at ?? 0) }
  })
}
