import { maskedCopy } from './from-row.ts'
import { Origin, originsOn } from './origin.ts'

/** Where a property of an object of a view comes from. */
export type OriginOf = (holder: object, name: string) => Origin | undefined

/**
 * The origins of a view by its own objects. Checking a view against its schema makes new objects, which lose what rode on
 * those that were composed: both are walked side by side.
 */
export function carryOrigins(composed: unknown, view: unknown): OriginOf {
  const found = new Map<object, ReadonlyMap<string, Origin>>()
  const walk = (from: unknown, to: unknown): void => {
    if (typeof from !== 'object' || from === null || typeof to !== 'object' || to === null) return
    const origins = originsOn(from)
    if (origins.size > 0)
      found.set(to, new Map([...origins].map(([name, origin]) => [name, asShown(origin, from, name)])))
    for (const name of Object.keys(to)) walk(from[name as keyof typeof from], to[name as keyof typeof to])
  }
  walk(composed, view)
  return (holder, name) => found.get(holder)?.get(name)
}

function asShown(origin: Origin, holder: object, name: string): Origin {
  const value: unknown = holder[name as keyof typeof holder]
  return Object.is(origin.value, value) ? origin : new Origin(value, maskedCopy(origin))
}
