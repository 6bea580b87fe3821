import { monthNames } from '../../../base/dates/calendar-date.ts'

const figure = /(?:(?<![\p{L}\p{N}])[+−-])?\d(?:[\d.,/:]*\d)?/gu
const roman = /(?<![\p{L}\p{N}])[IVX]+(?![\p{L}\p{N}])/gu
const month = new RegExp(`(?<!\\p{L})(?:${monthNames.join('|')})(?!\\p{L})`, 'gu')
const word =
  '(?:se)?(?:nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|ratus|ribu|juta|koma|persen)'
const inWords = new RegExp(`(?<=0%?\\s)\\(${word}(?:\\s${word})*\\)`, 'g')

/**
 * A sentence without its figures: numbers with their signs, also those in words behind them, months, and Roman numerals, of semesters and
 * quarters. Sentences that are the same without them differ in figures only.
 */
export function maskFigures(sentence: string): string {
  return sentence.replace(figure, '0').replace(inWords, '(0)').replace(month, '0').replace(roman, '0')
}
