import { normaliseName } from '../../base/name-key.ts'
import { nearestNames } from '../../base/nearest-names.ts'
import type { ProblemLog } from '../../problems/outcome.ts'
import type { Place } from '../../problems/problem.ts'
import { spelled } from '../cell-text.ts'
import type { Columns, Meanings } from '../column.ts'
import type { DecidedTitle, Titles } from '../headings/known-titles.ts'
import { mappingProblem } from './mapping-problems.ts'
import { ignoredColumn } from './mapping-sheet.ts'

/** What the workbook says of one of its sheets. */
export interface SheetMapping {
  /** What headings are taken for: what the workbook says of them, or else what they say themselves. */
  readonly over: (titles: Titles, columns: Columns) => Titles
  /** Tells of lines on headings that the sheet does not have; words may also be spoken of under the title of a column. */
  readonly reportUnheard: (headings: readonly string[], columns: Columns, log: ProblemLog) => void
  /** What words mean under a column, by any of its titles; undefined where the workbook cannot say anything. */
  readonly meaningsUnder: (titles: readonly string[]) => Meanings | undefined
  /** Whether the workbook can say more: a long file that is only counted has no other sheets. */
  readonly canSayMore: boolean
}

/** A heading, and the column that it is or `abaikan`. */
export interface MappedTitle {
  readonly title: string
  readonly target: string
  readonly place: Place
}

/** What a word means: under one heading, or under all of the sheet. */
export interface MappedWord {
  readonly title: string | undefined
  readonly word: string
  readonly meaning: string
  readonly place: Place
}

/** Nothing is said of the sheet. */
export const unmapped: SheetMapping = {
  over: titles => titles,
  reportUnheard: () => undefined,
  meaningsUnder: () => () => undefined,
  canSayMore: true,
}

/** Nothing is said, and nothing can be. */
export const unmappable: SheetMapping = { ...unmapped, meaningsUnder: () => undefined, canSayMore: false }

export function sheetMapping(
  sheet: string,
  titles: readonly MappedTitle[],
  words: readonly MappedWord[],
): SheetMapping {
  const targets = new Map(titles.map(({ title, target }) => [normaliseName(title), target]))
  return {
    over: (known, columns) => mappedTitles(known, targets, keysByTitle(columns)),
    reportUnheard: (headings, columns, log) => {
      const named = [...headings, ...Object.values(columns).map(({ title }) => title)]
      for (const { title, place } of [...unheard(titles, headings), ...unheard(words, named)]) {
        const nearest = nearestNames(title, headings)
        log.add(mappingProblem('mapping.unknown-heading', place, { title, sheet, nearest }))
      }
    },
    meaningsUnder: names => meaningsUnder(new Set(names.map(normaliseName)), words),
    canSayMore: true,
  }
}

/** Lines that name a heading which is none of those. */
function unheard(
  lines: readonly { readonly title: string | undefined; readonly place: Place }[],
  headings: readonly string[],
) {
  const heard = new Set(headings.map(normaliseName))
  return lines.flatMap(({ title, place }) =>
    title === undefined || heard.has(normaliseName(title)) ? [] : [{ title, place }],
  )
}

/** What words mean under each column of a sheet, by key; `written` is how their headings are written. */
export function meaningsByColumn(
  { meaningsUnder: meanings }: SheetMapping,
  columns: Columns,
  written: readonly { readonly key: string; readonly title: string }[],
): ReadonlyMap<string, Meanings | undefined> {
  return new Map(
    written.map(({ key, title }) => [
      key,
      meanings([title, ...(columns[key] === undefined ? [] : [columns[key].title])]),
    ]),
  )
}

/** What is said of a word under its own heading goes before what is said of it under all. */
function meaningsUnder(names: ReadonlySet<string>, words: readonly MappedWord[]): Meanings {
  const own = words.filter(({ title }) => title !== undefined && names.has(normaliseName(title)))
  const general = words.filter(({ title }) => title === undefined)
  const meanings = new Map([...general, ...own].map(({ word, meaning }) => [spelled(word), meaning]))
  return meanings.size === 0 ? () => undefined : word => meanings.get(spelled(word))
}

function mappedTitles(known: Titles, titles: ReadonlyMap<string, string>, keys: ReadonlyMap<string, string>): Titles {
  // A column that a line of the mapping is about is no other heading's.
  const taken = new Set([...titles.values()].flatMap(target => keys.get(normaliseName(target)) ?? []))
  const free = (match: ReturnType<Titles['byName']>) =>
    match !== undefined && taken.has(match.key) ? undefined : match
  const decided = (title: string): DecidedTitle | undefined => {
    const target = titles.get(normaliseName(title))
    const key = target === undefined ? undefined : keys.get(normaliseName(target))
    if (key !== undefined) return { key, certainty: 'certain', by: 'name' }
    // A line whose column nobody knows is complained of, and its heading not asked about besides.
    return target === undefined ? undefined : 'ignored'
  }
  return { byName: title => free(known.byName(title)), byCode: title => free(known.byCode(title)), decided }
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

/** What a line says under Kolom, `abaikan` in one spelling. */
export function targetOf(written: string): string {
  return isIgnored(written) ? ignoredColumn : written
}

/** Whether a line says that what it is about is not to be read. */
export function isIgnored(written: string): boolean {
  return normaliseName(written) === ignoredColumn
}
