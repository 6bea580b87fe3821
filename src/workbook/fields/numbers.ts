import { Decimal } from '../../base/decimal.ts'
import type { CellValue } from '../../sources/source.ts'
import { cellProblem } from '../cell-problems.ts'
import { cellText } from '../cell-text.ts'
import { described, type ReadField } from '../column.ts'
import { type FieldDescription, numberText } from '../field-description.ts'
import { isEmptyMark, saysNothing } from './nothing.ts'

const wholeNumber: FieldDescription = {
  words: 'bilangan bulat, misalnya 120',
  cell: 'number',
  json: [
    { type: 'integer', minimum: 0 },
    { type: 'string', pattern: String.raw`^\s*(?:\d{1,12}|[1-9]\d{0,2}(?:\.\d{3})+)\s*$` },
  ],
}

/** A whole number from 0: `6137`, or as text `6.137`. `-` is blank; `tidak ada` may mean 0, and is not read. */
export const count: ReadField<number> = described(wholeNumber, (cell, at) => {
  const found = cellText(cell)
  const isGrouped = cell.type !== 'number' && /^[1-9]\d{0,2}(\.\d{3})+$/.test(found)
  const digits = isGrouped ? dropPoints(found) : found
  if (/^\d{1,12}$/.test(digits)) return Number(digits)
  if (!isEmptyMark(found)) at.add(cellProblem('cell.not-a-count', at.place, { title: at.title, found }))
  return undefined
})

/** Decimal comma, with thousands points before three digits or without any. */
const withComma = /^-?(\d{1,3}(\.\d{3})+|\d+),\d+$/

/**
 * A number with decimals: `88.13`, or as text `88,13`, `88.13` or `1.234,5`. `-` and `tidak ada` are blank. The example
 * is a number of the scale of the column, as the hint of an error writes it.
 */
export function decimalLike(example: string): ReadField<Decimal> {
  const words = `angka, boleh dengan koma desimal, misalnya ${example}`
  const json = [{ type: 'number' }, { type: 'string', pattern: numberText }] as const
  return described({ words, cell: 'number', json }, readNumber(example, parseDecimal))
}

/** A number with decimals of the usual scale, that of the IKM. */
export const decimal: ReadField<Decimal> = decimalLike('88,13')

function readNumber(example: string, parse: (cell: CellValue) => Decimal | undefined): ReadField<Decimal> {
  return (cell, at) => {
    const value = parse(cell)
    if (value !== undefined) return value
    const found = cellText(cell)
    if (!saysNothing(found)) at.add(cellProblem('cell.not-a-decimal', at.place, { title: at.title, found, example }))
    return undefined
  }
}

/** The number of a cell, with a decimal comma or point where it is text; undefined when it holds none. */
export function parseDecimal(cell: CellValue): Decimal | undefined {
  const found = cellText(cell)
  const plain = cell.type !== 'number' && withComma.test(found) ? dropPoints(found).replace(',', '.') : found
  return /^-?\d+(\.\d+)?$/.test(plain) ? new Decimal(plain) : undefined
}

/** No achievement is as large as this many times the target; a spreadsheet keeps `101,51%` as 1.0151. */
const largestAchievement = 3

/** A share in per cent: `101,51`, `101,51%`, or a cell that the spreadsheet shows in per cent. `-` is blank. */
export const percent: ReadField<Decimal> = described(
  {
    words: 'persen, misalnya 101,51%',
    cell: 'number',
    json: [{ type: 'number' }, { type: 'string', pattern: numberText.replace('$', '%?\\s*$') }],
  },
  readNumber('101,51', cell => parsePercent(cell, largestAchievement)),
)

/**
 * The per cent of a cell. A spreadsheet keeps `100%` as 1, and gives that to the number cell and the CSV file alike: a
 * number that it shows in per cent is a share of one, and so is any other without its sign, up to the largest share there
 * can be.
 */
export function parsePercent(cell: CellValue, largestShare: number): Decimal | undefined {
  const found = cellText(cell)
  const digits = found.replace(/\s*%$/, '')
  const hasSign = digits !== found
  const value = parseDecimal(hasSign ? { type: 'text', text: [{ text: digits }] } : cell)
  const isShown = cell.type === 'number' && cell.percent === true
  const isShare = isShown || (!hasSign && value?.lte(largestShare))
  return isShare ? value?.times(100) : value
}

const [firstYear, lastYear] = [1990, 2199]

const fourDigits: FieldDescription = {
  words: 'tahun, empat angka',
  cell: 'number',
  json: [
    { type: 'integer', minimum: firstYear, maximum: lastYear },
    { type: 'string', pattern: String.raw`^\s*(?:199|2[01]\d)\d\s*$` },
  ],
}

/** A year of four digits, 1990–2199. `-` and `tidak ada` are blank. */
export const year: ReadField<number> = described(fourDigits, (cell, at) => {
  const found = cellText(cell)
  const value = /^\d{4}$/.test(found) ? Number(found) : 0
  if (value >= firstYear && value <= lastYear) return value
  if (!saysNothing(found)) at.add(cellProblem('cell.not-a-year', at.place, { title: at.title, found }))
  return undefined
})

function dropPoints(text: string): string {
  return text.replaceAll('.', '')
}
