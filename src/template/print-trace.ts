import type { Explained } from '../base/origin/explanation.ts'
import type { OriginOf } from '../base/origin/origin.ts'
import type { Place } from '../problems/problem.ts'

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
  readonly id: number
  readonly holder: object
  readonly name: string
  /** A value is printed in few ways and by few lines, so that looking through them is cheaper than keeping sets. */
  readonly texts: string[]
  readonly prints: { readonly place: Place; count: number }[]
}

/**
 * Which values of a view were printed. They are known by the object that holds them, and their name there: no template
 * has to know where in the view it stands.
 */
export class PrintTrace {
  readonly isMarking: boolean
  readonly #view: unknown
  readonly #originOf: OriginOf
  readonly #known = new Map<object, Map<string, Print>>()
  readonly #prints: Print[] = []
  /** Copies that parts with values of their own are filled with, by what they are copies of. */
  readonly #copied = new Map<object, object>()

  /** @param isMarking whether the markup says which of its texts print a value. */
  constructor(view: unknown, originOf: OriginOf, isMarking = true) {
    this.isMarking = isMarking
    this.#view = view
    this.#originOf = originOf
  }

  /** Notes a print, and gives the number of the value; undefined for what is no value of the view. */
  note(holder: unknown, name: string, text: string, place: Place): number | undefined {
    if (typeof holder !== 'object' || holder === null) return undefined
    const held = this.#holderOf(holder, name)
    const { id, texts, prints } = this.#printOf(held, name)
    if (!texts.includes(text)) texts.push(text)
    const known = prints.find(({ place: { file, line } }) => line === place.line && file === place.file)
    if (known === undefined) prints.push({ place, count: 1 })
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
    return this.#prints.map(({ id, holder, name, texts, prints }) => ({
      id,
      path: pathOf(holder, name, parents),
      value: holder[name as keyof typeof holder],
      texts,
      prints,
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

  #printOf(holder: object, name: string): Print {
    const ofHolder = this.#known.get(holder) ?? new Map<string, Print>()
    this.#known.set(holder, ofHolder)
    const known = ofHolder.get(name)
    if (known !== undefined) return known
    const print = { id: this.#prints.length, holder, name, texts: [], prints: [] }
    this.#prints.push(print)
    ofHolder.set(name, print)
    return print
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
