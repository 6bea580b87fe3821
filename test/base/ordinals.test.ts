import { expect, test } from 'vitest'
import { capitalLetter, romanNumeral } from '../../src/base/ordinals.ts'

const digitValues: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }

function readRoman(numeral: string): number {
  const values = [...numeral].map(digit => digitValues[digit] ?? Number.NaN)
  return values.reduce((sum, value, index) => (value < (values[index + 1] ?? 0) ? sum - value : sum + value), 0)
}

function readLetters(letters: string): number {
  return [...letters].reduce((value, letter) => value * 26 + letter.charCodeAt(0) - 64, 0)
}

const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1)

test.each([
  [1, 'I'],
  [4, 'IV'],
  [9, 'IX'],
  [14, 'XIV'],
  [40, 'XL'],
  [90, 'XC'],
  [400, 'CD'],
  [1999, 'MCMXCIX'],
  [2023, 'MMXXIII'],
])('%i is %s in roman numerals', (value, numeral) => {
  expect(romanNumeral(value)).toBe(numeral)
})

test('every roman numeral up to 3999 reads back to its number and repeats no digit four times', () => {
  const wellFormed = /^M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/
  const wrong = upTo(3999).filter(value => {
    const numeral = romanNumeral(value)
    return readRoman(numeral) !== value || !wellFormed.test(numeral)
  })
  expect(wrong).toEqual([])
})

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [16_384, 'XFD'],
])('%i is %s in capital letters', (value, letters) => {
  expect(capitalLetter(value)).toBe(letters)
})

test('capital letters of every spreadsheet column read back to its number', () => {
  const wrong = upTo(16_384).filter(
    value => readLetters(capitalLetter(value)) !== value || !/^[A-Z]+$/.test(capitalLetter(value)),
  )
  expect(wrong).toEqual([])
})
