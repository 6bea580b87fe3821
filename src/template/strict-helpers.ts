import type Handlebars from 'handlebars'
import { insist } from './insist.ts'
import { absentValue, missingValue } from './look-up.ts'

/** Helpers that no author writes: `StrictTemplate` puts them around what is printed and what is handed on. */
export const strictHelpers = {
  cetak: (value: unknown): string => insist.printable('{{…}}', value),
  /** A value of the innermost object. */
  wajib(this: unknown, value: unknown, written: string, steps: string, { data }: Handlebars.HelperOptions): unknown {
    return value ?? missingValue({ written, steps, from: this, root: data.root })
  },
  /** A value of any other. */
  wajibDari: (
    value: unknown,
    written: string,
    steps: string,
    from: unknown,
    { data }: Handlebars.HelperOptions,
  ): unknown => value ?? missingValue({ written, steps, from, root: data.root }),
  /** The same of values that may be absent; what they are looked up in may not. */
  boleh(this: unknown, value: unknown, written: string, steps: string, { data }: Handlebars.HelperOptions): unknown {
    return value ?? absentValue({ written, steps, from: this, root: data.root })
  },
  bolehDari: (
    value: unknown,
    written: string,
    steps: string,
    from: unknown,
    { data }: Handlebars.HelperOptions,
  ): unknown => value ?? absentValue({ written, steps, from, root: data.root }),
} as const
