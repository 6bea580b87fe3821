import type { RowTexts } from './read-rows.ts'

// Counted with whole numbers, apart from the program: sums of marks, fractions, and one rounding at the end.

export const unsurCodes = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8', 'U9'] as const

interface Fraction {
  readonly top: bigint
  readonly bottom: bigint
}

/** What a group of respondents answered: how many they are, each unsur on 25–100, and their IKM. */
export interface Tally {
  readonly respondents: number
  readonly values: readonly string[]
  readonly ikm: string
}

/** The figures of rows of the sheet Responden. */
export function tally(rows: readonly RowTexts[]): Tally {
  const values = unsurCodes.map(code => {
    const marks = rows.flatMap(row => (row[code] === undefined ? [] : [Number(row[code])]))
    const sum = marks.reduce((one, other) => one + other, 0)
    return { top: BigInt(25 * sum), bottom: BigInt(marks.length) }
  })
  const total = values.reduce(add)
  const ikm = { top: total.top, bottom: total.bottom * BigInt(values.length) }
  return { respondents: rows.length, values: values.map(printed), ikm: printed(ikm) }
}

/** The mean of the printed values of rows of the sheet SKM, each as often as it has respondents: by unsur, and their mean. */
export function pooled(rows: readonly RowTexts[]): Tally {
  const respondents = rows.reduce((sum, row) => sum + Number(row.Responden), 0)
  const values = unsurCodes.map(code => {
    const hundredths = rows.reduce((sum, row) => sum + Math.round(Number(row[code]) * 100) * Number(row.Responden), 0)
    return { top: BigInt(hundredths), bottom: BigInt(100 * respondents) }
  })
  const total = values.reduce(add)
  return {
    respondents,
    values: values.map(printed),
    ikm: printed({ top: total.top, bottom: total.bottom * BigInt(values.length) }),
  }
}

function add(one: Fraction, other: Fraction): Fraction {
  return { top: one.top * other.bottom + other.top * one.bottom, bottom: one.bottom * other.bottom }
}

/** Two decimals, half up. */
function printed({ top, bottom }: Fraction): string {
  const hundredths = (top * 200n + bottom) / (bottom * 2n)
  const digits = String(hundredths).padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}
