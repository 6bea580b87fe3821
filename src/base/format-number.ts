import type { Rounded } from './decimal.ts'

/** Indonesian notation, decimal comma and thousands point: `6137` → `6.137`, `89.80` → `89,80` (`docs/RULES.md` 6.1). */
export function formatNumber(value: Rounded | number): string {
  const [whole = '', decimals] = String(value).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.')
  return decimals === undefined ? grouped : `${grouped},${decimals}`
}

/** Per cent with its decimals, `101,51%`. */
export function formatPercent(value: Rounded): string {
  return `${formatNumber(value)}%`
}

/** Per cent without decimals when it is whole, `100%`, else with them, `97,83%` (`docs/RULES.md` 4.6). */
export function formatShortPercent(value: Rounded): string {
  return formatPercent(value).replace(/,0+%$/, '%')
}
