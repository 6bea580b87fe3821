/** A year as a text has it. */
export interface WrittenYear {
  readonly year: number
  /** Whether the century had to be supplied. */
  readonly isShort: boolean
}

/** Years of two digits up to this one are of our century; nothing is reported or planned for later, or was before it. */
const lastShortYear = 49

/** The year of four digits, or of two: `23` is 2023. Undefined for `99`, which would be a guess. */
export function readYear(digits: string): WrittenYear | undefined {
  const number = Number(digits)
  if (digits.length === 4) return { year: number, isShort: false }
  return number <= lastShortYear ? { year: 2000 + number, isShort: true } : undefined
}
