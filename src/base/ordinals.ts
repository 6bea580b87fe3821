const romanDigits: readonly (readonly [value: number, digits: string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** 4 → `IV`. From 1. */
export function romanNumeral(value: number): string {
  const [size, digits] = romanDigits.find(([limit]) => value >= limit) ?? []
  return size === undefined || digits === undefined ? '' : digits + romanNumeral(value - size)
}

/** The column of a spreadsheet that is called so: `A` → 1, `AA` → 27. The other way round: `capitalLetter`. */
export function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

/** 1 → `A`, 26 → `Z`, 27 → `AA`: heading letters, and the names of spreadsheet columns. From 1. */
export function capitalLetter(value: number): string {
  const last = String.fromCharCode(65 + ((value - 1) % 26))
  return value <= 26 ? last : capitalLetter(Math.floor((value - 1) / 26)) + last
}
