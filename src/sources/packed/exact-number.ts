/** Decimal digits with a point, or scientific notation; nothing else is a number in a file (XML Schema, double). */
const strictNumber = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/
/** A number in memory holds this many digits, whatever they are. */
const safeDigits = 15

/**
 * The number that a text is, or undefined when it is none, too large, or would lose digits: the 18 digits of an employee
 * number are no quantity, and must not come back as others.
 */
export function exactNumber(text: string): number | undefined {
  const count = wholeNumber(text)
  if (count !== undefined) return count
  const number = strictNumber.test(text) ? Number(text) : Number.NaN
  if (!Number.isFinite(number)) return undefined
  return /^-?\d{16,}$/.test(text) && String(number) !== text ? undefined : number
}

/** A number of up to fifteen digits and nothing else, by hand: most cells hold one, or the index of their text. */
export function wholeNumber(text: string, start = 0): number | undefined {
  if (text.length === start || text.length - start > safeDigits) return undefined
  let number = 0
  for (let at = start; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 48
    if (!(digit >= 0 && digit <= 9)) return undefined
    number = number * 10 + digit
  }
  return number
}
