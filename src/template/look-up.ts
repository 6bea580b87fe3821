import { nearestNames } from '../base/nearest-names.ts'
import { TemplateError } from './template-error.ts'
import { isUnfilled, unfilled } from './unfilled.ts'

/** A name as a template writes it, and the names of its steps, `report.month`, from what it is looked up in. */
export interface LookUp {
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
export function missingValue({ written, steps, from, root }: LookUp): typeof unfilled {
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
export function absentValue({ steps, ...lookUp }: LookUp): unknown {
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
