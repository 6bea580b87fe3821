import { wholeNumber } from '../packed/exact-number.ts'

export interface CellPosition {
  /** From 1. */
  readonly row: number
  /** From 0. */
  readonly column: number
}

const mostLetters = 3
const mostDigits = 7

/** `F12` as row 12, column 5; undefined when it is no name of a cell. */
export function parseCellName(name: string): CellPosition | undefined {
  let column = 0
  let at = 0
  for (; at < mostLetters; at += 1) {
    const letter = name.charCodeAt(at) - 64
    if (!(letter >= 1 && letter <= 26)) break
    column = column * 26 + letter
  }
  const row = parseRowNumber(name, at)
  return column === 0 || row === undefined ? undefined : { row, column: column - 1 }
}

/** A row number without sign or leading zero, seven digits at most; undefined when it is none. */
export function parseRowNumber(text: string, start = 0): number | undefined {
  const isShort = text.length - start <= mostDigits && text.charAt(start) !== '0'
  return isShort ? wholeNumber(text, start) : undefined
}
