import { asTyped, latinLookAlikes, usualShapes } from './characters.ts'

/**
 * Form of a title or name for comparing: without case, spaces, punctuation, diacritics and what nobody sees, letters that
 * look like Latin ones being those. Two names that differ to the eye stay different.
 */
export function normaliseName(name: string): string {
  return latinLookAlikes(usualShapes(name).normalize('NFD'))
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}

/** Form of a word for comparing where punctuation counts (`A-` is not `A`): without regard to case and spaces. */
export function spelled(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim()
}

/** A number or letter that a list left in front of a name: `6. `, `a) `, `(2) `. */
const listNumber = /^\s*(?:\(\d{1,2}\)\s*|\d{1,2}[.)]\s*|[A-Za-z][.)]\s+|[IVX]{1,4}\.\s+)(?=\p{L})/u

/** The list number in front of a name; undefined when there is none. */
export function listNumberOf(name: string): string | undefined {
  return listNumber.exec(asTyped(name))?.[0].trim()
}

/**
 * What makes two names of a unit or service the same name: equal after case, spaces, punctuation, `*`, list numbers and
 * the word "Layanan" in front are gone. Names that differ in any other way are different; nothing is guessed.
 */
export function nameKey(name: string): string {
  const bare = latinLookAlikes(asTyped(name)).replace(listNumber, '')
  const key = normaliseName(bare)
  const shorter = normaliseName(bare.replace(/^\s*layanan\s+/i, ''))
  return shorter === '' ? key : shorter
}
