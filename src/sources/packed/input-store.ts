import { plainText } from '../../base/rich-text.ts'
import { limits } from '../limits.ts'
import { UnreadableInput } from '../unreadable-input.ts'
import type { PackedText } from './packed-sheet.ts'

/** What a text costs besides its characters, as if it were longer. */
const costOfText = 8

/**
 * What the sheets of one input share: their texts, and how much of the limits is left for them (5 million cells, 20
 * million places, 1 million merged areas, 100 million characters). Throws `UnreadableInput` when an input goes beyond.
 */
export class InputStore {
  readonly texts: PackedText[] = []
  readonly #known = new Map<string, number>()
  #characters = 0
  #cells = 0
  #places = 0
  #merges = 0

  /** Keeps a text and gives its index. */
  keep(text: PackedText): number {
    this.#characters += lengthOf(text) + costOfText
    if (this.#characters > limits.allText) throw new UnreadableInput('too-much-text')
    return this.texts.push(text) - 1
  }

  /** Keeps a text that many cells are likely to have, such as a day or an error code, only once. */
  keepOnce(text: string): number {
    const known = this.#known.get(text)
    if (known !== undefined) return known
    const index = this.keep(text)
    this.#known.set(text, index)
    return index
  }

  count(cells: number, places: number, merges: number): void {
    this.#cells += cells
    this.#places += places
    this.#merges += merges
    if (this.#cells > limits.cells || this.#places > limits.places || this.#merges > limits.merges) {
      throw new UnreadableInput('too-many-cells')
    }
  }
}

/** UTF-16 units, as Excel counts them. */
export function lengthOf(text: PackedText): number {
  return typeof text === 'string' ? text.length : plainText(text).length
}
