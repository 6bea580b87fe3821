import { Decimal } from '../base/decimal.ts'

/**
 * Half a unit of the last decimal of a typed value: how far its rounding may be off. Values are printed with two decimals or
 * more; a cell that holds 83 means 83,00.
 */
export function halfStepOf(value: Decimal): Decimal {
  return new Decimal(10).pow(-Math.max(2, value.decimalPlaces())).div(2)
}
