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

/** Consonants that an Indonesian syllable may end in. */
const codas: ReadonlySet<string> = new Set('b d f g h k l m n p r s t z ng kh sy'.split(' '))

/** Consonants that may begin a syllable, each alone. */
const onsets: ReadonlySet<string> = new Set('b c d f g h j k l m n p r s t v w y z ng ny kh sy'.split(' '))

/** Consonants that may begin a syllable together. */
const joinedOnsets: ReadonlySet<string> = new Set(
  'pr tr kr br dr gr fr pl kl bl gl fl sl sp st sk sw sm sn ps spr str skr skl'.split(' '),
)

/** Consonants that a word may end in together. */
const joinedCodas: ReadonlySet<string> = new Set('ks ns rn'.split(' '))

/** A stop with `r` or `l` behind it: where a word begins with them, a prefix leaves them together. */
export const stopsWithLiquid: ReadonlySet<string> = new Set('pr tr kr br dr gr fr pl kl bl gl fl'.split(' '))

export function isCoda(consonant: string): boolean {
  return codas.has(consonant)
}

/** Whether a syllable may begin with these consonants; with none it begins with its vowel. */
export function isOnset(consonants: readonly string[]): boolean {
  const [first] = consonants
  if (first === undefined) return true
  return consonants.length === 1 ? onsets.has(first) : joinedOnsets.has(consonants.join(''))
}

/** Whether a word may end in these consonants. */
export function isWordEnd(consonants: readonly string[]): boolean {
  const [first] = consonants
  if (first === undefined) return true
  return consonants.length === 1 ? isCoda(first) : joinedCodas.has(consonants.join(''))
}
