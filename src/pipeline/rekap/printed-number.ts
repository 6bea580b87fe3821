import type { NumberCell } from '../../sources/lists/list-sheet.ts'

/** As reports print numbers: `6.137`, `89,80`, `101,51%`, `+1,06`, `−0,25`. */
const printed = /^(?<sign>[+−-]?)(?<whole>\d{1,3}(?:\.\d{3})+|\d+)(?:,(?<part>\d+))?(?<percent>%?)$/

/**
 * What a cell prints, as a number that a spreadsheet can reckon with and shows with the same decimals and the same sign;
 * nothing where it prints anything else. Percentages are hundredths. Exact: digits are moved, never computed.
 */
export function printedNumber(text: string): NumberCell | undefined {
  const { sign = '', whole = '', part = '', percent = '' } = printed.exec(text)?.groups ?? {}
  const digits = whole.replaceAll('.', '')
  // A code such as 007 would lose its zeros.
  if (digits === '' || /^0\d/.test(digits)) return undefined
  const minus = sign === '−' || sign === '-' ? '-' : ''
  const number = percent === '' ? joined(digits, part) : hundredths(digits, part)
  const grouped = whole.includes('.') || digits.length < 4 ? '#,##0' : '0'
  const format = `${grouped}${part === '' ? '' : `.${'0'.repeat(part.length)}`}${percent}`
  return { number: `${minus}${number}`, format: sign === '+' || sign === '−' ? signed(format) : format }
}

/** A difference shows its sign: positive, negative, none. */
function signed(format: string): string {
  return `+${format};−${format};${format}`
}

function joined(whole: string, part: string): string {
  return part === '' ? whole : `${whole}.${part}`
}

function hundredths(whole: string, part: string): string {
  const digits = whole.padStart(3, '0')
  const [before, behind] = [digits.slice(0, -2), `${digits.slice(-2)}${part}`]
  return joined(before, behind.replace(/0+$/, ''))
}
