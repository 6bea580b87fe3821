/** Decimal digits with a point, or scientific notation; nothing else is a number in a file (XML Schema, double). */
const strictNumber = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/
/** From here on, whole numbers may have digits that a number in memory cannot hold. */
const manyDigits = /^-?\d{16,}$/

/**
 * The number that a text is, or undefined when it is none, too large, or would lose digits: the 18 digits of an employee
 * number are no quantity, and must not come back as others.
 */
export function exactNumber(text: string): number | undefined {
  const number = strictNumber.test(text) ? Number(text) : Number.NaN
  if (!Number.isFinite(number)) return undefined
  return manyDigits.test(text) && String(number) !== text ? undefined : number
}
