export interface CellPosition {
  /** From 1. */
  readonly row: number
  /** From 0. */
  readonly column: number
}

const mostLetters = 3
const mostDigits = 7

/** `F12` as row 12, column 5; undefined when it is no name of a cell. Read by hand: every cell of a sheet has one. */
export function parseCellName(name: string): CellPosition | undefined {
  let column = 0
  let at = 0
  for (; at < mostLetters; at += 1) {
    const letter = name.charCodeAt(at) - 64
    if (!(letter >= 1 && letter <= 26)) break
    column = column * 26 + letter
  }
  const row = numberFrom(name, at)
  return column === 0 || row === undefined ? undefined : { row, column: column - 1 }
}

/** A row number without sign or leading zero, seven digits at most; undefined when it is none. */
export function parseRowNumber(text: string): number | undefined {
  return numberFrom(text, 0)
}

function numberFrom(text: string, start: number): number | undefined {
  const digits = text.length - start
  if (digits < 1 || digits > mostDigits || text.charCodeAt(start) === 48) return undefined
  let number = 0
  for (let at = start; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 48
    if (!(digit >= 0 && digit <= 9)) return undefined
    number = number * 10 + digit
  }
  return number
}
