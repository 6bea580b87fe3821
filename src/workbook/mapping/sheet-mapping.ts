import { normaliseName } from '../cell-text.ts'
import type { Columns } from '../column.ts'
import type { Titles } from '../headings/known-titles.ts'
import { ignoredColumn } from './mapping-sheet.ts'

/** What the workbook says of one of its sheets. */
export interface SheetMapping {
  /** What headings are taken for: what the workbook says of them, or else what they say themselves. */
  readonly over: (titles: Titles, columns: Columns) => Titles
  /** What a word under a heading means, as it would be written; undefined where the workbook does not say. */
  readonly meaning: (word: string, title: string) => string | undefined
  /** Whether the workbook can say more: a long file that is only counted has no other sheets. */
  readonly canSayMore: boolean
}

/** A heading, by its normalised text, and the column that it is. */
export type MappedTitles = ReadonlyMap<string, string>

/** What a word means: under one heading, by its normalised text, or under all of the sheet. */
export interface MappedWord {
  readonly title: string | undefined
  readonly word: string
  readonly meaning: string
}

/** Nothing is said of the sheet. */
export const unmapped: SheetMapping = { over: titles => titles, meaning: () => undefined, canSayMore: true }

/** Nothing is said, and nothing can be. */
export const unmappable: SheetMapping = { ...unmapped, canSayMore: false }

export function sheetMapping(titles: MappedTitles, words: readonly MappedWord[]): SheetMapping {
  return {
    over: (known, columns) => mappedTitles(known, titles, keysByTitle(columns)),
    meaning: (word, title) => {
      const wanted = normaliseName(word)
      const said = words.filter(known => known.word === wanted)
      const own =
        said.find(known => known.title === normaliseName(title)) ?? said.find(known => known.title === undefined)
      return own?.meaning
    },
    canSayMore: true,
  }
}

function mappedTitles(known: Titles, titles: MappedTitles, keys: ReadonlyMap<string, string>): Titles {
  const targetOf = (title: string) => titles.get(normaliseName(title))
  // A column that a line of the mapping is about is no other heading's.
  const taken = new Set([...titles.values()].flatMap(target => keys.get(normaliseName(target)) ?? []))
  const free = (match: ReturnType<Titles['byName']>) =>
    match !== undefined && taken.has(match.key) ? undefined : match
  return {
    byName: title => {
      const target = targetOf(title)
      if (target === undefined) return free(known.byName(title))
      const key = keys.get(normaliseName(target))
      return key === undefined ? undefined : { key, certainty: 'certain', by: 'name' }
    },
    byCode: title => (targetOf(title) === undefined ? free(known.byCode(title)) : undefined),
    isIgnored: title => targetOf(title) === ignoredColumn,
  }
}

/** A column is called by its title, its code, or the name of its unsur. */
export function keysByTitle(columns: Columns): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(columns)
      .toReversed()
      .flatMap(([key, { title, synonyms, criterion }]) =>
        [...synonyms, ...(criterion === undefined ? [] : [criterion.name]), title].map(
          name => [normaliseName(name), key] as const,
        ),
      ),
  )
}
