import { limits } from '../../base/input-limits.ts'
import { plainText } from '../../base/rich-text.ts'
import { UnreadableInput } from '../../problems/unreadable-input.ts'
import type { PackedText } from './packed-sheet.ts'

/** What a text costs in memory besides its characters, as if it were so much longer. */
const costOfText = 32
/** Short texts are likely to come again; so many of them are remembered. */
const rememberedLength = 64
const rememberedTexts = 50_000

/** How much of the limits a row, or a sheet, takes up. */
export interface StoreShare {
  readonly cells?: number
  readonly places?: number
  readonly merges?: number
}

/**
 * What the sheets of one input share: their texts, and how much of the limits is left for them (5 million cells, 20
 * million places, 1 million merged areas, 100 million characters). Throws `UnreadableInput` when an input goes beyond.
 */
export class InputStore {
  readonly texts: PackedText[] = []
  readonly #known = new Map<string, number>()
  readonly #words = new Map<string, number>()
  #characters = 0
  #cells = 0
  #places = 0
  #merges = 0

  /** Keeps a text and gives its index, that of an equal one where it is known. */
  keep(text: PackedText): number {
    if (typeof text !== 'string' || text.length > rememberedLength) return this.append(text)
    const known = this.#known.get(text)
    if (known !== undefined) return known
    const index = this.append(text)
    if (this.#known.size < rememberedTexts) this.#known.set(text, index)
    return index
  }

  /** Keeps a day or an error code, of which many cells have the same. */
  keepWord(word: string): number {
    const index = this.#words.get(word) ?? this.append(word)
    this.#words.set(word, index)
    return index
  }

  /** Keeps a text under an index of its own, next to that of the text before. */
  append(text: PackedText): number {
    this.#characters += lengthOf(text) + costOfText
    if (this.#characters > limits.allText) throw new UnreadableInput('too-much-text')
    return this.texts.push(text) - 1
  }

  count({ cells = 0, places = 0, merges = 0 }: StoreShare): void {
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
