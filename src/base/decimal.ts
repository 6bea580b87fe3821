// What lives in this folder: plain values that everything is made of (numbers, dates, names, texts, bytes, places) and
// small arithmetic on them. Nothing comes in but values, nothing goes out but values: no file is read and no message
// is written here.

import { Decimal as AnyDecimal } from 'decimal.js'

/**
 * Decimal arithmetic of the project. Fifty digits leave twenty spare ones behind the thirty that `roundHalfUp` trusts.
 */
export const Decimal = AnyDecimal.clone({ precision: 50, rounding: AnyDecimal.ROUND_HALF_UP, defaults: true })
export type Decimal = AnyDecimal

declare const rounded: unique symbol
/** A decimal already rounded, as text with a point: `89.80`. Only `roundHalfUp` and its siblings here make one. */
export type Rounded = string & { readonly [rounded]: true }

/** A sum of thirds or ninths ends in a tail of 9s; at this many decimals the tail is repaired before the real rounding. */
const trustedPlaces = 30

/**
 * Round half up (away from zero) to `places` decimals: the only rounding in the project (`docs/RULES.md` 1.2).
 *
 * `(1.005).toFixed(2)` is 1.00 and 8⅓ + 8⅓ + 8⅓ is 24.99…9 in any decimal arithmetic; here they are 1.01 and 25.00.
 */
export function roundHalfUp(value: Decimal, places: number): Rounded {
  const repaired = value.toDecimalPlaces(trustedPlaces)
  // biome-ignore lint/plugin: the exact one of Decimal, on a value already rounded
  return repaired.toDecimalPlaces(places).toFixed(places) as Rounded
}

/** Cuts to `places` decimals. For shares that must not reach 100 by rounding (`docs/RULES.md` 4.6). */
export function roundDown(value: Decimal, places: number): Rounded {
  const repaired = value.toDecimalPlaces(trustedPlaces)
  // biome-ignore lint/plugin: the exact one of Decimal, on a value already cut
  return repaired.toDecimalPlaces(places, Decimal.ROUND_DOWN).toFixed(places) as Rounded
}

/** How many decimals a printed value has: 2 of `88.30`. */
export function decimalsOf(printed: string): number {
  return printed.split('.')[1]?.length ?? 0
}

/** What a printed figure gained on another, below 0 where it lost: exact, with the decimals of both, and two at least. */
export function differenceOf(later: string, earlier: string): Rounded {
  return roundHalfUp(new Decimal(later).minus(earlier), Math.max(2, decimalsOf(later), decimalsOf(earlier)))
}
