import type { Decimal } from '../../base/decimal.ts'
import { formatNumber } from '../../base/format-number.ts'
import type { ReadField } from '../../workbook/column.ts'
import { decimalLike } from '../../workbook/fields/numbers.ts'
import { onIndexScale } from './on-index-scale.ts'
import { spkpSpakProblem } from './problems.ts'

const decimal = decimalLike('3,60')

/** A value on the scale of the index, 1–4. */
export const indexValue: ReadField<Decimal> = (cell, at) => {
  const value = decimal(cell, at)
  if (value === undefined || onIndexScale(value)) return value
  const found = formatNumber(value.toNumber())
  at.add(spkpSpakProblem('survei.out-of-scale', at.place, { title: at.title, found }))
  return undefined
}
