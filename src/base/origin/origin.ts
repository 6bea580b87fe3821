// What lives in this folder: where printed values come from. A stage says of a property by which rule and from which
// cells it was made; whoever explains a value asks for its `Origin`.

import type { Place } from '../place.ts'
import type { Explained, Explanation, Precedent } from './explanation.ts'
import { maskedCopy } from './from-row.ts'

/** Which rule made a value, and from which cells. Explains that very value: a changed one has no origin. */
export class Origin implements Explained {
  readonly rule: string
  readonly value: unknown
  readonly #explanation: Explanation
  #cells: readonly Place[] | undefined

  constructor(value: unknown, explanation: Explanation) {
    this.rule = explanation.rule
    this.value = value
    this.#explanation = explanation
  }

  get regulation(): string | undefined {
    return this.#explanation.regulation
  }

  get isCopy(): boolean {
    return this.#explanation.isCopy === true
  }

  get words(): () => string {
    return this.#explanation.words
  }

  get of(): () => readonly Precedent[] {
    return this.#explanation.of ?? (() => [])
  }

  /** The cells of its own and those of everything it was computed from, each place once. */
  get cells(): () => readonly Place[] {
    return () => (this.#cells ??= this.#gather())
  }

  #gather(): readonly Place[] {
    const own = this.#explanation.cells?.() ?? []
    const parts = [own, ...this.of().map(({ origin }) => origin?.cells?.() ?? [])].filter(({ length }) => length > 0)
    const [only = []] = parts
    // Places of one origin are each there once, and stay the same list, which is described once.
    if (parts.length === 0 || (parts.length === 1 && only !== own)) return only
    return [...new Set(parts.flat())]
  }
}

const symbols = new Map<string, symbol>()

/** The symbol under which the origin of a property rides on its object. It goes along when the object is spread. */
function symbolOf(name: string): symbol {
  const known = symbols.get(name)
  if (known !== undefined) return known
  const symbol = Symbol(name)
  symbols.set(name, symbol)
  return symbol
}

type Riding = Readonly<Record<symbol, unknown>>

/** What explains properties, by their names. */
export type Explanations<Whole> = { readonly [Name in keyof Whole]?: Explanation | undefined }

/** The same object, which says where properties of it come from. Nothing that lists or prints it can see that. */
export function explained<Whole extends object>(whole: Whole, explanations: Explanations<Whole>): Whole {
  const origins: Record<symbol, Origin> = {}
  for (const name of Object.keys(explanations) as (keyof Whole & string)[]) {
    const explanation = explanations[name]
    const value = whole[name]
    if (explanation !== undefined && value !== undefined) origins[symbolOf(name)] = new Origin(value, explanation)
  }
  return { ...whole, ...origins }
}

/** The origin of a property; undefined where nobody says it, or where the value is no longer the one that was explained. */
export function originOf(holder: object, name: string): Origin | undefined {
  const symbol = symbols.get(name)
  const origin = symbol && (holder as Riding)[symbol]
  if (!(origin instanceof Origin)) return undefined
  return Object.is(origin.value, holder[name as keyof typeof holder]) || origin.isCopy ? origin : undefined
}

/** All origins that ride on an object and still hold, by the names of their properties. */
function originsOn(holder: object): ReadonlyMap<string, Origin> {
  const names = Object.getOwnPropertySymbols(holder).flatMap(symbol => symbol.description ?? [])
  return new Map(
    names.flatMap(name => {
      const origin = originOf(holder, name)
      return origin === undefined ? [] : [[name, origin] as const]
    }),
  )
}

/** Some properties of an object with their origins, for whoever lists properties instead of spreading the object. */
export function pick<Whole extends object, Name extends keyof Whole & string>(
  whole: Whole,
  ...names: readonly Name[]
): Pick<Whole, Name> {
  const picked: Record<string | symbol, unknown> = {}
  for (const name of names) {
    picked[name] = whole[name]
    const symbol = symbolOf(name)
    if (symbol in whole) picked[symbol] = (whole as Riding)[symbol]
  }
  return picked as Pick<Whole, Name>
}

/** A figure of an object as something that another was computed from. */
export function precedent<Whole extends object>(name: string, whole: Whole, key: keyof Whole & string): Precedent {
  return { name, value: whole[key], origin: originOf(whole, key) }
}

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
