import type { OriginOf } from '../base/origin/carry-origins.ts'
import type { Explained } from '../base/origin/explanation.ts'
import type { Place } from '../base/problem.ts'

/** A value of the view that a template printed, or that decided what it printed. */
export interface PrintedValue {
  /** Its number, by which texts are marked. */
  readonly id: number
  /** In the view, `summary.units.4.rows.0.actions`. */
  readonly path: string
  readonly value: unknown
  /** What was printed of it: figures, figures with words, pieces of sentences that it decided. */
  readonly texts: readonly string[]
  /** Which lines of templates printed it, and how often. */
  readonly prints: readonly { readonly place: Place; readonly count: number }[]
  /** Undefined where nobody says where it comes from. */
  readonly origin: Explained | undefined
}

interface Print {
  readonly holder: object
  readonly name: string
  readonly texts: Set<string>
  readonly prints: Map<string, { readonly place: Place; count: number }>
}

/**
 * Which values of a view were printed. They are known by the object that holds them, and their name there: no template
 * has to know where in the view it stands.
 */
export class PrintTrace {
  readonly #view: unknown
  readonly #originOf: OriginOf
  readonly #ids = new Map<object, Map<string, number>>()
  readonly #prints: Print[] = []
  /** Copies that parts with values of their own are filled with, by what they are copies of. */
  readonly #copied = new Map<object, object>()

  constructor(view: unknown, originOf: OriginOf) {
    this.#view = view
    this.#originOf = originOf
  }

  /** Notes a print, and gives the number of the value; undefined for what is no value of the view. */
  note(holder: unknown, name: string, text: string, place: Place): number | undefined {
    if (typeof holder !== 'object' || holder === null) return undefined
    const held = this.#holderOf(holder, name)
    const id = this.#idOf(held, name)
    const print = this.#prints[id]
    print?.texts.add(text)
    const key = `${place.file}:${place.line}`
    const known = print?.prints.get(key)
    if (known === undefined) print?.prints.set(key, { place, count: 1 })
    else known.count += 1
    return id
  }

  /** Says that an object stands for another one, with some values added. */
  copy(original: object, copied: object): void {
    this.#copied.set(copied, original)
  }

  /** All that was printed, in the order in which it was first met. */
  values(): readonly PrintedValue[] {
    const parents = parentsIn(this.#view)
    return this.#prints.map(({ holder, name, texts, prints }, id) => ({
      id,
      path: pathOf(holder, name, parents),
      value: holder[name as keyof typeof holder],
      texts: [...texts],
      prints: [...prints.values()],
      origin: this.#originOf(holder, name) ?? this.#originOfList(holder, parents),
    }))
  }

  /** What is said of a list holds for its items. */
  #originOfList(holder: object, parents: Parents): Explained | undefined {
    const parent = Array.isArray(holder) ? parents.get(holder) : undefined
    return parent && this.#originOf(parent.holder, parent.name)
  }

  #holderOf(holder: object, name: string): object {
    const original = this.#copied.get(holder)
    if (original === undefined) return holder
    const isItsOwn = original[name as keyof typeof original] !== holder[name as keyof typeof holder]
    return isItsOwn ? holder : this.#holderOf(original, name)
  }

  #idOf(holder: object, name: string): number {
    const ofHolder = this.#ids.get(holder) ?? new Map<string, number>()
    this.#ids.set(holder, ofHolder)
    const known = ofHolder.get(name)
    if (known !== undefined) return known
    const id = this.#prints.push({ holder, name, texts: new Set(), prints: new Map() }) - 1
    ofHolder.set(name, id)
    return id
  }
}

type Parents = ReadonlyMap<object, { readonly holder: object; readonly name: string }>

function parentsIn(view: unknown): Parents {
  const parents = new Map<object, { readonly holder: object; readonly name: string }>()
  const walk = (holder: object): void => {
    for (const [name, part] of Object.entries(holder)) {
      if (typeof part !== 'object' || part === null || parents.has(part)) continue
      parents.set(part, { holder, name })
      walk(part)
    }
  }
  if (typeof view === 'object' && view !== null) walk(view)
  return parents
}

function pathOf(holder: object, name: string, parents: Parents): string {
  const parent = parents.get(holder)
  return parent === undefined ? name : `${pathOf(parent.holder, parent.name, parents)}.${name}`
}
