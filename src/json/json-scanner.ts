// What lives in this folder: JSON that people wrote, read strictly. Text comes in; values with the lines they stand on
// go out, or `UnreadableInput`.

import { UnreadableInput } from '../problems/unreadable-input.ts'

/** A number keeps its digits, for some have more than a number in memory can hold. */
export type JsonScalar = string | boolean | null | { readonly digits: string }

/** What stands for itself in JSON. */
const words: ReadonlyMap<string, JsonScalar> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
])
const blanks = /[ \t\r\n]*/y
const plainNumber = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const word = /true|false|null/y

/**
 * Reads JSON from left to right, one value at a time: whoever reads says what may come, and nothing is built that is not
 * asked for. `JSON.parse` cannot be stopped, needs many times the memory of its text, and keeps the last of two equal
 * names without a word. Throws `UnreadableInput` with the line (RFC 8259).
 */
export class JsonScanner {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  /** The sign that comes next; empty at the end. */
  get next(): string {
    this.#match(blanks)
    return this.#text.charAt(this.#at)
  }

  /** How many signs were read. */
  get offset(): number {
    return this.#at
  }

  /** Line and column, both from 1, of a sign of the text; of the next one to be read where none is named. */
  placeAt(offset = this.#at): { readonly line: number; readonly column: number } {
    const lines = this.#text.slice(0, offset).split('\n')
    return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
  }

  /** Hands over the name of each member; the value must be read before returning. No name may come twice. */
  members(read: (name: string) => void): void {
    const seen = new Set<string>()
    this.#list('{', '}', () => {
      const name = this.#string()
      if (seen.has(name)) this.fail('json-name-twice')
      seen.add(name)
      this.#take(':')
      read(name)
    })
  }

  items(read: () => void): void {
    this.#list('[', ']', read)
  }

  scalar(): JsonScalar {
    if (this.next === '"') return this.#string()
    const digits = this.#match(plainNumber)
    if (digits !== '') return { digits }
    const value = words.get(this.#match(word))
    return value === undefined ? this.fail() : value
  }

  end(): void {
    if (this.next !== '') this.fail()
  }

  fail(why: 'not-json' | 'json-name-twice' = 'not-json'): never {
    throw new UnreadableInput(why, { line: this.placeAt().line })
  }

  #list(open: string, close: string, read: () => void): void {
    this.#take(open)
    if (this.next !== close) {
      read()
      while (this.next === ',') {
        this.#take(',')
        read()
      }
    }
    this.#take(close)
  }

  #take(sign: string): void {
    if (this.next !== sign) this.fail()
    this.#at += 1
  }

  /** What a sticky pattern finds here; empty when it does not. */
  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at
    const [found = ''] = pattern.exec(this.#text) ?? []
    this.#at += found.length
    return found
  }

  #string(): string {
    if (this.next !== '"') this.fail()
    const start = this.#at
    let end = this.#text.indexOf('"', start + 1)
    while (end > 0 && this.#isEscaped(end)) end = this.#text.indexOf('"', end + 1)
    if (end < 0) this.fail()
    this.#at = end + 1
    try {
      // One string is small work, and its escapes are not ours to know.
      return JSON.parse(this.#text.slice(start, end + 1))
    } catch {
      return this.fail()
    }
  }

  #isEscaped(at: number): boolean {
    let slashes = 0
    while (this.#text.charAt(at - 1 - slashes) === '\\') slashes += 1
    return slashes % 2 === 1
  }
}
