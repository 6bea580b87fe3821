import { limits } from '../../base/input-limits.ts'
import { UnreadableInput } from '../../problems/unreadable-input.ts'

/** Attributes by their names, prefixes included. Without prototype. */
export type Attributes = Readonly<Record<string, string>>

/**
 * What to do with one element, by its local name: documents differ in the prefixes and namespaces they give the same
 * elements. An element that no reader is named for is passed over with all that is in it.
 */
export interface ElementReader {
  readonly open?: (attributes: Attributes) => void
  /** `text` is that of an element without `inside`; it may hold no other element, so that no part of it is lost. */
  readonly close?: (text: string) => void
  readonly inside?: ReadonlyMap<string, ElementReader>
  /** Every element inside must be in `inside`: one under another name would be a row or a cell lost. */
  readonly isComplete?: true
}

/** Readers by the local names of their elements. */
export function elements(readers: Readonly<Record<string, ElementReader>>): ReadonlyMap<string, ElementReader> {
  return new Map(Object.entries(readers))
}

/** Keeps an item for each element, up to a number that no real workbook comes near. Throws `UnreadableInput` there. */
export function collect<Item>(items: Item[], toItem: (attributes: Attributes) => Item): ElementReader {
  return {
    open: attributes => {
      if (items.length === limits.listed) throw new UnreadableInput('damaged')
      items.push(toItem(attributes))
    },
  }
}

/** `sheet` for `x:sheet`. */
export function localName(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

/** `1`, `true` and `on` are yes; an attribute that is not there is `otherwise`. */
export function isOn(value: string | undefined, otherwise: boolean): boolean {
  return value === undefined ? otherwise : value === '1' || value === 'true' || value === 'on'
}
