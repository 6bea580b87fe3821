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
