import { insist } from './insist.ts'
import { TemplateError } from './template-error.ts'

/** Helpers that no author writes: `StrictTemplate` puts them around what is printed and what is handed on. */
export const strictHelpers = {
  cetak: (value: unknown): string => insist.printable('{{…}}', value),
  wajib: (value: unknown, name: unknown): unknown => {
    if (value === undefined || value === null) throw new TemplateError(`isian "${name}" tidak ada`)
    return value
  },
} as const
