import type Handlebars from 'handlebars'
import { nearestNames } from '../base/nearest-names.ts'
import { isUnfilled, TemplateError, unfilled } from './faults.ts'
import { insist } from './insist.ts'

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

/** A name as a template writes it, and the names of its steps, `report.month`, from what it is looked up in. */
interface LookUp {
  readonly written: string
  readonly steps: string
  readonly from: unknown
  /** All that the template may see. */
  readonly root: unknown
}

/**
 * What stands for a value that is not there. Throws the `TemplateError` that says so, with the nearest names of the object
 * in which the look-up ended, and the very name where the whole view has it; says nothing where an earlier fault is why.
 */
function missingValue({ written, steps, from, root }: LookUp): typeof unfilled {
  const names = steps === '' ? [] : steps.split('.')
  let object = from
  for (const [index, name] of names.entries()) {
    if (isUnfilled(object)) return unfilled
    const value = propertyOf(object, name)
    if (value === undefined || value === null) throw missingName(written, names.slice(index), object, root)
    object = value
  }
  if (isUnfilled(object)) return unfilled
  throw new TemplateError(sentence(written))
}

/** The same for a value that may be absent: undefined where only the last name is missing. */
function absentValue({ steps, ...lookUp }: LookUp): unknown {
  const before = steps.split('.').slice(0, -1)
  const holder = before.reduce(propertyOf, lookUp.from)
  if (isUnfilled(holder)) return unfilled
  return typeof holder === 'object' && holder !== null && !Array.isArray(holder)
    ? undefined
    : missingValue({ steps, ...lookUp })
}

function missingName(written: string, missing: readonly string[], object: unknown, root: unknown): TemplateError {
  const [name = ''] = missing
  const rest = missing.join('.')
  const before = written.endsWith(rest) ? written.slice(0, -rest.length) : ''
  const list = before.slice(0, -1)
  if (Array.isArray(object) && list !== '') {
    return new TemplateError(
      `${sentence(written)} karena "${list}" sebuah daftar; butirnya ada di dalam {{#each ${list}}}`,
    )
  }
  const inObject = nearestNames(name, namesIn(object)).map(near => before + near)
  const inRoot = object !== root && holds(root, missing) ? [`@root.${rest}`] : []
  return new TemplateError(sentence(written), { nearest: [...inRoot, ...inObject] })
}

function sentence(written: string): string {
  return `isian "${written}" tidak ada`
}

function holds(object: unknown, names: readonly string[]): boolean {
  return names.reduce(propertyOf, object) !== undefined
}

function propertyOf(object: unknown, name: string): unknown {
  if (typeof object !== 'object' || object === null || !Object.hasOwn(object, name)) return undefined
  return object[name as keyof typeof object]
}

/** Properties with a value: what may be absent, and is, helps nobody. */
function namesIn(object: unknown): readonly string[] {
  if (typeof object !== 'object' || object === null || Array.isArray(object)) return []
  return Object.entries(object).flatMap(([name, value]) => (value === undefined ? [] : [name]))
}
