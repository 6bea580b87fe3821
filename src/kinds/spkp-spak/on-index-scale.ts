import type { Decimal } from '../../base/decimal.ts'

/** Whether a value can be an index or a mean of answers, 1–4. */
export function onIndexScale(value: Decimal): boolean {
  return value.gte(1) && value.lte(4)
}
