import { refuse } from './read-svg.ts'

/** Numbers with a blank or comma between two. */
export function numbersOf(text: string): readonly number[] {
  return text === '' ? [] : text.split(/[ ,]/).map(numberOf)
}

export function numberOf(text: string): number {
  const number = Number(text)
  return text === '' || !Number.isFinite(number) ? refuse(`the number "${text}"`) : number
}

/** A colour `#RRGGBB` or `#RGB`, or undefined where nothing is painted. */
export function colourOf(paint: string | undefined): string | undefined {
  if (paint === 'none') return undefined
  return paint !== undefined && /^#(?:[0-9A-F]{3}){1,2}$/i.test(paint) ? paint : refuse(`the colour "${paint}"`)
}

/** The place of a word among those that are known. */
export function oneOf(words: readonly string[], word: string | undefined): number {
  const place = words.indexOf(word ?? '')
  return place < 0 ? refuse(`"${word}"`) : place
}
