/**
 * Which stretches of a text are printed values. Hidden under a symbol, so that a text with marks is, for everything that
 * measures or lists it, the same as one without.
 */
export const valueMarks: unique symbol = Symbol('valueMarks')

export interface ValueMark {
  readonly from: number
  /** Behind the last character. */
  readonly to: number
  /** Number of the value in the list of printed values. */
  readonly value: number
}

/** The marks of the text that is left after `start` characters were cut away and `length` kept. */
export function cutMarks(marks: readonly ValueMark[], start: number, length: number): readonly ValueMark[] {
  const within = (at: number) => Math.min(Math.max(at - start, 0), length)
  return marks
    .map(({ from, to, value }) => ({ from: within(from), to: within(to), value }))
    .filter(({ from, to }) => from < to)
}
