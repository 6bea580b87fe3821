import type { Decimal } from '../../base/decimal.ts'
import { cellProblem } from '../cell-problems.ts'
import { cellText } from '../cell-text.ts'
import { described, type ReadField } from '../column.ts'
import { type FieldDescription, numberText } from '../field-description.ts'
import { saysNothing } from './nothing.ts'
import { parseDecimal } from './numbers.ts'

export const weightForm: FieldDescription = {
  words: 'bobot sebagai bagian dari 1, misalnya 0,24 atau 24%',
  cell: 'number',
  json: [{ type: 'number' }, { type: 'string', pattern: numberText.replace('$', String.raw`%?\s*$`) }],
}

/** A weight as it is printed, as a share of one: `0,24`, or `24%`. */
export const weight: ReadField<Decimal> = described(weightForm, (cell, at) => {
  const found = cellText(cell)
  const value = parseWeight(found) ?? parseDecimal(cell)
  if (value === undefined && !saysNothing(found)) {
    at.add(cellProblem('cell.not-a-decimal', at.place, { title: at.title, found, example: '0,24' }))
  }
  return value
})

/** `24%` as 0.24, and what has no sign as it is. */
function parseWeight(written: string): Decimal | undefined {
  const digits = written.replace(/\s*%$/, '')
  const value = parseDecimal({ type: 'text', text: [{ text: digits }] })
  return digits === written ? value : value?.div(100)
}
