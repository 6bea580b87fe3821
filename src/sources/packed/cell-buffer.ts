import type { PackedSheet } from './packed-sheet.ts'

/** Columns, kinds and values of cells, growing together. */
export class CellBuffer {
  #columns = new Uint16Array(64)
  #kinds = new Uint8Array(64)
  #values = new Float64Array(64)
  length = 0

  push(column: number, kind: number, value: number): void {
    const at = this.length
    if (at === this.#kinds.length) this.#resize(at * 2)
    this.#columns[at] = column
    this.#kinds[at] = kind
    this.#values[at] = value
    this.length = at + 1
  }

  finish(): Pick<PackedSheet, 'columns' | 'kinds' | 'values'> {
    this.#resize(this.length)
    return { columns: this.#columns, kinds: this.#kinds, values: this.#values }
  }

  #resize(length: number): void {
    const kept = Math.min(length, this.length)
    const [columns, kinds, values] = [this.#columns, this.#kinds, this.#values]
    this.#columns = new Uint16Array(length)
    this.#columns.set(columns.subarray(0, kept))
    this.#kinds = new Uint8Array(length)
    this.#kinds.set(kinds.subarray(0, kept))
    this.#values = new Float64Array(length)
    this.#values.set(values.subarray(0, kept))
  }
}
