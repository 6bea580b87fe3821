import { keepResults } from '../base/keep-results.ts'
import type { Face, Stretch } from './face.ts'

/** Signs, and numbers that are signs, such as ①; neither emoji nor letters of other scripts, whatever the font has of them. */
const sign = /(?!\p{Emoji_Presentation})[\p{S}\p{P}\p{No}\p{Nl}]/u
/** Nearly every text: all of it is letters. */
const plain = /^[\0-\u024f\u2010-\u2027\u2030-\u203a]*$/
/** Texts with other characters that are kept. */
const keptTexts = 5_000

/** A face that sets the signs it lacks in a font of symbols. */
export function withSymbols(letters: Face, symbols: Face): Face {
  const isSymbol = (character: string) => {
    const codePoint = character.codePointAt(0) ?? 0
    return !letters.covers(codePoint) && sign.test(character) && symbols.covers(codePoint)
  }
  const takeApart = keepResults((text: string) => stretches(text, isSymbol), keptTexts)
  const stretchesOf = (text: string) => (plain.test(text) ? letters.stretchesOf(text) : takeApart(text))
  const sumOf = (measure: 'widthOf' | 'unkernedWidthOf') => (text: string) =>
    stretchesOf(text).reduce((sum, { text, isSymbols }) => sum + (isSymbols ? symbols : letters)[measure](text), 0)
  return {
    ...letters,
    ...{ symbols, stretchesOf, widthOf: sumOf('widthOf'), unkernedWidthOf: sumOf('unkernedWidthOf') },
    covers: codePoint => letters.covers(codePoint) || isSymbol(String.fromCodePoint(codePoint)),
  }
}

function stretches(text: string, isSymbol: (character: string) => boolean): readonly Stretch[] {
  const found: { text: string; isSymbols: boolean }[] = []
  for (const character of text) {
    const isSymbols = isSymbol(character)
    const last = found.at(-1)
    if (last?.isSymbols === isSymbols) last.text += character
    else found.push({ text: character, isSymbols })
  }
  return found
}
