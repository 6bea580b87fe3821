import { diffSequences, type Hunk, placeIn } from '../base/diff-sequences.ts'
import { letterDifferences } from './compare-letters.ts'
import type { Differences } from './differences.ts'
import type { ExpectedText } from './expected-report.ts'
import type { ReadReport, ReadText } from './read-report.ts'
import { type Letter, lettersOf } from './stream.ts'

/** The texts of a document and of a file, side by side. */
export class Alignment {
  readonly expected: readonly Letter[]
  readonly found: readonly Letter[]
  readonly hunks: readonly Hunk[]
  readonly #texts: readonly ReadText[]
  /** For each text of the document, how many letters come before it. */
  readonly #starts: readonly number[]
  readonly #otherStarts: readonly number[]

  constructor(expected: readonly ExpectedText[], read: Pick<ReadReport, 'texts'>) {
    this.#texts = read.texts
    this.expected = lettersOf(expected)
    this.found = lettersOf(read.texts)
    this.hunks = diffSequences(this.expected.map(foldedOf), this.found.map(foldedOf))
    this.#starts = startsOf(this.expected, expected.length)
    this.#otherStarts = startsOf(this.found, read.texts.length)
  }

  /** How many letters of the file come before the beginning of a text of the document. */
  placeOf(text: number): number {
    return placeIn(this.hunks, this.#starts[text] ?? this.expected.length)
  }

  /** How many letters of the file come before one of its own texts. */
  otherPlaceOf(text: number): number {
    return this.#otherStarts[text] ?? this.found.length
  }

  /** The page on which a text of the document begins, from 1, where the format has pages. */
  pageOf(text: number): number | undefined {
    return this.pageAt(this.placeOf(text))
  }

  /** The page of a letter of the file. */
  pageAt(place: number): number | undefined {
    const letter = this.found[Math.min(place, this.found.length - 1)]
    return letter === undefined ? undefined : this.#texts[letter.text]?.page
  }
}

function foldedOf({ folded }: Letter): string {
  return folded
}

/** For each text the number of letters before it. */
function startsOf(letters: readonly Letter[], texts: number): readonly number[] {
  const starts: number[] = []
  letters.forEach(({ text }, index) => {
    while (starts.length <= text) starts.push(index)
  })
  while (starts.length <= texts) starts.push(letters.length)
  return starts
}

/** Reports every text outside tables that differs between a file and its document. */
export function reconcileTexts(
  expected: readonly ExpectedText[],
  alignment: Alignment,
  differences: Differences,
): void {
  const { expected: letters, found, hunks } = alignment
  const mayBeCapital = ({ text }: Letter) => expected[text]?.mayBeCapitals ?? false
  for (const one of letterDifferences(letters, found, hunks, mayBeCapital)) {
    const letter = letters[Math.min(one.from, letters.length - 1)]
    const page = alignment.pageAt(one.otherFrom)
    const where = differences.at(page, letter === undefined ? 'naskah' : (expected[letter.text]?.where ?? ''))
    const { expected: wanted, found: said } = one
    if (one.otherFrom === one.otherTo) {
      differences.add('verify.text-missing', { where, expected: wanted, instead: said })
    } else if (one.from === one.to) differences.add('verify.text-added', { where, found: said, instead: wanted })
    else differences.add('verify.text-differs', { where, expected: wanted, found: said })
  }
}
