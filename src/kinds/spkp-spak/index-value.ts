import type { Decimal } from '../../base/decimal.ts'
import { formatNumber } from '../../base/format-number.ts'
import { described, type ReadField } from '../../workbook/column.ts'
import { type FieldDescription, numberText } from '../../workbook/field-description.ts'
import { decimalLike } from '../../workbook/fields/numbers.ts'
import { onIndexScale } from './on-index-scale.ts'
import { spkpSpakProblem } from './problems.ts'

const decimal = decimalLike('3,60')

const onScale: FieldDescription = {
  words: 'angka 1 sampai 4, misalnya 3,60; atau 25 sampai 100 bila indeksnya diterbitkan demikian',
  cell: 'number',
  json: [
    { type: 'number', minimum: 1, maximum: 4 },
    { type: 'number', minimum: 25, maximum: 100 },
    { type: 'string', pattern: numberText },
  ],
}

/** A value on the scale of the index: 1–4, or 25–100. */
export const indexValue: ReadField<Decimal> = described(onScale, (cell, at) => {
  const value = decimal(cell, at)
  if (value === undefined || onIndexScale(value)) return value
  const found = formatNumber(value.toNumber())
  at.add(spkpSpakProblem('survei.out-of-scale', at.place, { title: at.title, found }))
  return undefined
})
