import type { Rounded } from '../base/decimal.ts'
import { TemplateError } from './faults.ts'

/** What helpers demand of their value. Each gives the value back or throws a `TemplateError` that names the helper. */
export const insist = {
  /** A count, or a decimal that was rounded; anything else must not be printed as a figure. */
  figure(helper: string, value: unknown): Rounded | number {
    return isCount(value) || isRounded(value) ? value : refuse(helper, 'angka', value)
  },

  decimal(helper: string, value: unknown): Rounded {
    return isRounded(value) ? value : refuse(helper, 'angka desimal', value)
  },

  words(helper: string, value: unknown): string {
    return typeof value === 'string' && value !== '' ? value : refuse(helper, 'teks', value)
  },

  /** Words, or a count such as a year, as they are. */
  printable(helper: string, value: unknown): string {
    if (isCount(value)) return String(value)
    return typeof value === 'string' && value !== '' ? value : refuse(helper, 'teks atau bilangan bulat', value)
  },

  list(helper: string, value: unknown): readonly unknown[] {
    return Array.isArray(value) ? value : refuse(helper, 'daftar', value)
  },

  yesOrNo(helper: string, value: unknown): boolean {
    return typeof value === 'boolean' ? value : refuse(helper, 'isian ya/tidak', value)
  },
} as const

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value)
}

function isRounded(value: unknown): value is Rounded {
  return typeof value === 'string' && /^-?\d+\.\d+$/.test(value)
}

function refuse(helper: string, wanted: string, value: unknown): never {
  const found = typeof value === 'object' ? JSON.stringify(value).slice(0, 40) : String(value)
  throw new TemplateError(`${helper} membutuhkan ${wanted}, bukan "${found}"`)
}
