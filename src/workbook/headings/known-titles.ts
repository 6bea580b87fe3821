import { normaliseName } from '../../base/name-key.ts'
import type { Column, ColumnCriterion, Columns } from '../column.ts'
import { bracketForms, headingForms, headingPhrase, isQuestion } from './heading-words.ts'

/** What a heading is taken for. */
export interface TitleMatch<Key extends string = string> {
  readonly key: Key
  /** `uncertain`: only if the cells below read as the column does. */
  readonly certainty: 'certain' | 'uncertain'
  readonly by: 'name' | 'code'
}

/** What a heading was decided to be; `ignored` is not to be read. */
export type DecidedTitle<Key extends string = string> = TitleMatch<Key> | 'ignored'

/** Understands one heading text; undefined when it names no column. */
export interface Titles<Key extends string = string> {
  readonly byName: (title: string) => TitleMatch<Key> | undefined
  readonly byCode: (title: string) => TitleMatch<Key> | undefined
  /** What somebody decided of the heading; it goes before all that the heading says itself. */
  readonly decided?: (title: string) => DecidedTitle<Key> | undefined
}

/** Understands headings of some columns, in one manner or another. */
export type UnderstandTitles = <C extends Columns>(columns: C) => Titles<keyof C & string>

/**
 * Headings as offices write them: a title or synonym in any decoration, an unsur by its name, its short names, its code,
 * or by a question that asks for it. Where name and code disagree the name wins (`docs/RULES.md` 2.2).
 */
export const understoodTitles: UnderstandTitles = columns => {
  const entries = Object.entries(columns) as [keyof typeof columns & string, Column<unknown>][]
  const names = indexNames(entries)
  const criteria = indexNames(entries.filter(([, { criterion }]) => criterion !== undefined))
  const essentials = indexEssentials(entries)
  const phrases = entries.flatMap(([key, { criterion }]) =>
    criterionPhrases(criterion).map(phrase => ({ key, phrase })),
  )
  const codes = codeFinder(entries)
  const known = new Map<string, TitleMatch | undefined>()
  const byName = (title: string) => {
    if (!known.has(title)) {
      const certain = matchName(title, names) ?? matchBrackets(title, criteria)
      known.set(title, certain ?? matchEssentials(title, essentials) ?? matchQuestion(title, phrases))
    }
    return known.get(title) as TitleMatch<keyof typeof columns & string> | undefined
  }
  return { byName, byCode: title => codes(title) as TitleMatch<keyof typeof columns & string> | undefined }
}

/** A text longer than this is no heading. */
const longestHeading = 400

function indexNames(entries: readonly (readonly [string, Column<unknown>])[]): ReadonlyMap<string, string> {
  const names = entries.flatMap(([key, { title, synonyms, criterion }]) => {
    const own = criterion === undefined ? [title] : []
    const known = [...own, ...synonyms, ...(criterion === undefined ? [] : namesOfCriterion(criterion))]
    return known.map(name => [normaliseName(name), key] as const)
  })
  // What stands first wins: a title over the short name of another column.
  return new Map(names.toReversed())
}

function namesOfCriterion({ name, shortNames, question }: ColumnCriterion): readonly string[] {
  return [name, ...shortNames, ...(question === undefined ? [] : [question])]
}

function matchName(title: string, names: ReadonlyMap<string, string>): TitleMatch | undefined {
  if (title.length > longestHeading) return undefined
  // As it stands first: `Indeks F-03` is a name of its own, whose code is no code of an unsur.
  for (const form of new Set([...headingForms(title), ...headingForms(withoutCode(title))])) {
    const key = names.get(form)
    if (key !== undefined) return { key, certainty: 'certain', by: 'name' }
  }
  return undefined
}

/** Only unsur are named in brackets alone: those of any other heading say how it is meant, not what it is. */
function matchBrackets(title: string, criteria: ReadonlyMap<string, string>): TitleMatch | undefined {
  if (title.length > longestHeading) return undefined
  const key = bracketForms(title)
    .map(form => criteria.get(form))
    .find(found => found !== undefined)
  return key === undefined ? undefined : { key, certainty: 'certain', by: 'name' }
}

/** Words that stand around the name of an unsur in one form or another, and tell it from no other. */
const commonWords = new Set(
  (
    'pelayanan layanan petugas pelaksana unit instansi kantor dan atau serta yang di dalam dari dengan terhadap tentang untuk atas ' +
    'para pengguna pemohon masyarakat kualitas tingkat kesesuaian kemudahan kepuasan aspek jenis'
  ).split(' '),
)

/** The words of a text that tell it from others, in their order. */
function essentialWords(text: string): string {
  return headingPhrase(text)
    .trim()
    .split(' ')
    .filter(word => !commonWords.has(word))
    .join(' ')
}

/** Names of unsur by their essential words; those that two unsur share are nobody's. */
function indexEssentials(entries: readonly (readonly [string, Column<unknown>])[]): ReadonlyMap<string, string> {
  const index = new Map<string, string>()
  const shared = new Set<string>()
  for (const [key, { criterion }] of entries) {
    if (criterion === undefined) continue
    for (const words of [criterion.name, ...criterion.shortNames].map(essentialWords)) {
      if (words === '' || (index.has(words) && index.get(words) !== key)) shared.add(words)
      index.set(words, key)
    }
  }
  for (const words of shared) index.delete(words)
  return index
}

/** `Biaya / tarif pelayanan`: the name of an unsur among words that say nothing more. */
function matchEssentials(title: string, essentials: ReadonlyMap<string, string>): TitleMatch | undefined {
  if (title.length > longestHeading) return undefined
  const key = essentials.get(essentialWords(withoutCode(title).replace(introductionNumber, '')))
  return key === undefined ? undefined : { key, certainty: 'uncertain', by: 'name' }
}

const introductionNumber = /^\s*\(?\d{1,2}[.)]\s*/

interface Phrase {
  readonly key: string
  readonly phrase: string
}

function criterionPhrases(criterion: ColumnCriterion | undefined): readonly string[] {
  return criterion === undefined ? [] : [criterion.name, ...criterion.shortNames].map(headingPhrase)
}

/** A question names an unsur when the phrases of that one alone stand in it; a longer phrase hides those inside it. */
function matchQuestion(title: string, phrases: readonly Phrase[]): TitleMatch | undefined {
  if (title.length > longestHeading || !isQuestion(title)) return undefined
  const asked = headingPhrase(title)
  const found = phrases.filter(({ phrase }) => asked.includes(phrase))
  const longest = found.filter(one => !found.some(other => other !== one && isInside(one.phrase, other.phrase)))
  const keys = new Set(longest.map(({ key }) => key))
  const [key] = keys
  return key === undefined || keys.size > 1 ? undefined : { key, certainty: 'uncertain', by: 'name' }
}

function isInside(inner: string, outer: string): boolean {
  return inner !== outer && outer.includes(inner)
}

/** `U4`, `U 4`, `U-04`, `U4.1`: a letter and a number that stand for themselves. */
const anyCode = /(?<![\p{L}\p{N}])([A-Z])[\s._-]?0?(\d{1,2})((?:\.\d{1,2})*)(?![\p{L}\p{N}])/giu

function withoutCode(title: string): string {
  const rest = title.replace(anyCode, ' ').replace(/\(\s*\)|\[\s*\]/g, ' ')
  return /[\p{L}\p{N}]/u.test(rest) ? rest.replace(/^[\s.:,;|/–-]+/, '') : title
}

/** A code alone is certain; beside words that nobody knows it is, if the cells are of its kind. */
function codeFinder(
  entries: readonly (readonly [string, Column<unknown>])[],
): (title: string) => TitleMatch | undefined {
  const keys = new Map(
    entries.flatMap(([key, { criterion }]) => (criterion ? [[criterion.code.toUpperCase(), key]] : [])),
  )
  if (keys.size === 0) return () => undefined
  return title => {
    if (title.length > longestHeading) return undefined
    const written = new Set(
      [...title.matchAll(anyCode)].flatMap(([, letter = '', number = '', part = '']) => {
        const whole = `${letter}${number}`.toUpperCase()
        return keys.has(`${whole}${part}`) ? [`${whole}${part}`] : [whole]
      }),
    )
    const [code = '', ...others] = [...written].filter(one => keys.has(one))
    const key = keys.get(code)
    if (key === undefined || others.length > 0) return undefined
    const isBare = headingForms(title).includes(normaliseName(code))
    return { key, certainty: isBare ? 'certain' : 'uncertain', by: 'code' }
  }
}

/** The titles of some columns are asked for by every sheet and by every long file anew. */
const understood = new WeakMap<Columns, Map<UnderstandTitles, Titles>>()

export function titlesFor(columns: Columns, understand: UnderstandTitles): Titles {
  const ofColumns = understood.get(columns) ?? new Map<UnderstandTitles, Titles>()
  const titles = ofColumns.get(understand) ?? understand(columns)
  understood.set(columns, ofColumns.set(understand, titles))
  return titles
}
