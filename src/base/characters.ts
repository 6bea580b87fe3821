/**
 * Characters that nobody sees: zero-width spaces and joiners, marks of direction, soft hyphens, byte order marks, variation
 * selectors. They come along from web pages and chats, and make equal words unequal.
 */
const invisible = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]|[\uFE00-\uFE0F]/g

/** Other shapes of Latin letters, digits and signs: full-width ones, ligatures, Roman numerals, mathematical letters. */
const otherShapes = /[\uFB00-\uFB06\uFF01-\uFF5E\u2160-\u217F]|[\u{1D400}-\u{1D7FF}]/gu

/** Cyrillic and Greek letters by the Latin ones that they cannot be told from. */
const lookAlikes: ReadonlyMap<string, string> = new Map(
  (
    [
      ['аеорсухіјѕһԛԝ', 'aeopcyxijshqw'],
      ['АВЕКМНОРСТУХІЈЅҺԚԜ', 'ABEKMHOPCTYXIJSHQW'],
      ['ονρ', 'ovp'],
      ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
    ] as const
  ).flatMap(([foreign, latin]) => [...foreign].map((letter, at) => [letter, latin.charAt(at)] as const)),
)
const lookAlike = new RegExp(`[${[...lookAlikes.keys()].join('')}]`, 'g')
/** Most texts have no such character. */
const beyondKeyboard = /[^\t-\r -~]/
const word = /[\p{L}\p{M}]+/gu
const latinLetter = /\p{Script=Latin}/u

/** A text without the characters that nobody sees. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, '')
}

/** A text with Latin letters, digits and signs in their usual shapes: `Ｕ４` is `U4`. */
export function usualShapes(text: string): string {
  return text.replace(otherShapes, shape => shape.normalize('NFKC'))
}

/** A text with the Latin letter for each letter of another script that looks like it. For comparing only. */
export function latinLookAlikes(text: string): string {
  return text.replace(lookAlike, letter => lookAlikes.get(letter) ?? letter)
}

/**
 * The text that a reader sees, as if typed on a plain keyboard: nothing invisible, every blank a space, usual shapes, and
 * Latin look-alikes in words that are otherwise Latin. Words of other scripts stay as they are.
 */
export function asTyped(text: string): string {
  if (!beyondKeyboard.test(text)) return text.replace(/\s/g, ' ')
  return usualShapes(withoutInvisible(text))
    .replace(/\s/g, ' ')
    .replace(word, letters => (latinLetter.test(letters) ? latinLookAlikes(letters) : letters))
}

/** Quotation marks and dashes of the typographer as those of the keyboard. */
export function plainPunctuation(text: string): string {
  return text
    .replace(/[‘’‚‛ʼ]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
}

/** Joins pictures into one: of those the joiner is a part, and no cause of trouble. */
const stray =
  /(?<!\p{Extended_Pictographic}\uFE0F?)\u200D|[\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/gu

/** A text for a message, in which invisible characters can be seen: `Biro[U+200B]`. */
export function shown(text: string): string {
  return text.replace(stray, character => `[U+${codeOf(character)}]`)
}

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
}

/** Control characters that XML 1.0 cannot hold, escaped or not, with U+FFFE and U+FFFF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const inexpressible = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/g

/**
 * The text with U+FFFD, which is seen in print, for every character that markup cannot hold: control characters and
 * halves of surrogate pairs among them.
 */
export function expressible(text: string): string {
  return text.toWellFormed().replace(inexpressible, '\ufffd')
}
