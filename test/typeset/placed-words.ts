import type { PlacedText } from '../../src/typeset/placed.ts'
import type { Layout } from './arbitrary-layout.ts'
import { faces } from './faces.ts'
import type { FlatGroup, FlatRow, Words } from './flat-matrix.ts'

/** One word on a page, with the line that it stands on. */
export interface PlacedWord {
  readonly word: string
  readonly page: number
  readonly text: PlacedText
}

/** Every word of every page, in the order in which it is read. */
export function placedWords({ slices }: Layout): readonly PlacedWord[] {
  return slices.flatMap(({ texts }, page) =>
    texts.flatMap(text =>
      text.text
        .split(' ')
        .filter(word => word !== '')
        .map(word => ({ word, page, text })),
    ),
  )
}

/** The words printed for the first time, of the body alone. */
export function firstPrints(layout: Layout): readonly PlacedWord[] {
  return placedWords(layout).filter(({ word, text }) => !text.repeated && /^c\d+w\d+$/.test(word))
}

/** Where each word of the body was printed for the first time. */
export function firstPlaces(layout: Layout): ReadonlyMap<string, PlacedWord> {
  return new Map(firstPrints(layout).map(placed => [placed.word, placed]))
}

/** Pages on which words of a row stand, each once. */
export function pagesOf(layout: Layout): (row: FlatRow) => readonly number[] {
  const places = firstPlaces(layout)
  return row => {
    const pages = wordsOfRow(row).flatMap(word => places.get(word)?.page ?? [])
    return [...new Set(pages)].sort((left, right) => left - right)
  }
}

export function wordsOfGroup(group: FlatGroup): Words {
  return group.cells.flat()
}

export function wordsOfRow(row: FlatRow): Words {
  return row.cells.flat()
}

/** Where a row begins on its first page: the top of its first lines. */
export function topOf(layout: Layout): (row: FlatRow) => number {
  const places = firstPlaces(layout)
  const baseline = baselineInRow(layout)
  return row => {
    const own = wordsOfRow(row).flatMap(word => places.get(word) ?? [])
    const page = Math.min(...own.map(placed => placed.page))
    return Math.min(...own.filter(placed => placed.page === page).map(({ text }) => text.baseline)) - baseline
  }
}

/** From the top of a row to the baseline of its first line: letters stand in the middle of their line. */
function baselineInRow({ style: { size, leading, paddingY } }: Layout): number {
  const { ascent, descent } = faces.regular
  return paddingY + (leading - (ascent + descent) * size) / 2 + ascent * size
}
