import { Decimal } from '../../base/decimal.ts'
import type { CellValue } from '../../sources/source.ts'
import { cellProblem } from '../cell-problems.ts'
import { cellText } from '../cell-text.ts'
import type { ReadField } from '../column.ts'

/** A whole number from 0: `6137`, or as text `6.137`. */
export const count: ReadField<number> = (cell, at) => {
  const found = cellText(cell)
  const isGrouped = cell.type !== 'number' && /^[1-9]\d{0,2}(\.\d{3})+$/.test(found)
  const digits = isGrouped ? dropPoints(found) : found
  if (/^\d{1,12}$/.test(digits)) return Number(digits)
  at.add(cellProblem('cell.not-a-count', at.place, { title: at.title, found }))
  return undefined
}

/** Decimal comma, with thousands points before three digits or without any. */
const withComma = /^-?(\d{1,3}(\.\d{3})+|\d+),\d+$/

/** A number with decimals: `88.13`, or as text `88,13`, `88.13` or `1.234,5`. */
export const decimal: ReadField<Decimal> = (cell, at) => {
  const value = parseDecimal(cell)
  if (value === undefined)
    at.add(cellProblem('cell.not-a-decimal', at.place, { title: at.title, found: cellText(cell) }))
  return value
}

/** The number of a cell, with a decimal comma or point where it is text; undefined when it holds none. */
export function parseDecimal(cell: CellValue): Decimal | undefined {
  const found = cellText(cell)
  const plain = cell.type !== 'number' && withComma.test(found) ? dropPoints(found).replace(',', '.') : found
  return /^-?\d+(\.\d+)?$/.test(plain) ? new Decimal(plain) : undefined
}

/** No achievement is as small as this many per cent; a spreadsheet keeps `101,51%` as 1.0151. */
const smallestPercent = 3

/** A share in per cent: `101,51`, `101,51%`, or a cell that the spreadsheet shows in per cent. */
export const percent: ReadField<Decimal> = (cell, at) => {
  const found = cellText(cell)
  const digits = found.replace(/\s*%$/, '')
  const value = digits === found ? decimal(cell, at) : decimal({ type: 'text', text: [{ text: digits }] }, at)
  return digits === found && value?.lte(smallestPercent) ? value.times(100) : value
}

/** A year of four digits, 1990–2199. */
export const year: ReadField<number> = (cell, at) => {
  const found = cellText(cell)
  const value = /^\d{4}$/.test(found) ? Number(found) : 0
  if (value >= 1990 && value < 2200) return value
  at.add(cellProblem('cell.not-a-year', at.place, { title: at.title, found }))
  return undefined
}

function dropPoints(text: string): string {
  return text.replaceAll('.', '')
}
