import { type SpelledWords, spellInitials, spellOut } from './abbreviations.ts'
import { normaliseName } from './name-key.ts'

const most = 3

/** Words that are as often left out as written. */
const fillers = ['di', 'dan']

/** A name, ready to be compared with many. */
interface ComparedName {
  readonly name: string
  readonly key: string
  readonly readings: readonly SpelledWords[]
}

/** Names that are known, and what was offered for others so far: a column asks for each of its cells. */
interface KnownNames {
  readonly names: readonly ComparedName[]
  readonly offered: Map<string, readonly string[]>
}

const knownLists = new WeakMap<readonly string[], KnownNames>()

/**
 * Up to three known names that the one found may mean, nearest first: those that it abbreviates alone, otherwise those
 * that a few slips of the hand lead to, then those that hold all its words or whose words it holds. Names are offered,
 * never silently taken.
 */
export function nearestNames(found: string, known: readonly string[]): readonly string[] {
  const { names, offered } = knownLists.get(known) ?? {
    names: [...new Set(known)].map(prepareName),
    offered: new Map(),
  }
  knownLists.set(known, { names, offered })
  const before = offered.get(found)
  if (before !== undefined) return before
  const nearest = nearestAmong(prepareName(found), names)
  offered.set(found, nearest)
  return nearest
}

function nearestAmong(wanted: ComparedName, names: readonly ComparedName[]): readonly string[] {
  const compared = names.map(compared => ({ compared, slips: slipsBetween(wanted, compared) }))
  const same = compared.filter(({ slips }) => slips === 0)
  if (same.length > 0) return namesOf(same.map(({ compared }) => compared))
  const close = compared.filter(({ slips }) => slips < Infinity).sort((left, right) => left.slips - right.slips)
  const near = close.map(({ compared }) => compared)
  if (near.length >= most) return namesOf(near)
  const holding = names.filter(name => isWithin(wanted, name) || isWithin(name, wanted))
  // Where many names hold the words, none of them is more likely than the others.
  return namesOf([...near, ...(holding.length > most ? [] : holding)])
}

function prepareName(name: string): ComparedName {
  const words = name.split(/[^\p{L}\p{N}\p{M}]+/u).map(normaliseName)
  const telling = words.filter(word => word !== '' && !fillers.includes(word))
  return { name, key: normaliseName(name), readings: spellOut(telling) }
}

function namesOf(compared: readonly ComparedName[]): readonly string[] {
  return [...new Set(compared.map(({ name }) => name))].slice(0, most)
}

/**
 * Slips between two names as they stand, or with their abbreviations spelled out where that brings them nearer; Infinity
 * where they are too many for one to be meant by the other.
 */
function slipsBetween(found: ComparedName, name: ComparedName): number {
  // Names of which every letter differs have nothing in common, however short they are: a 5 is no slip for a 1.
  const longest = Math.max(found.key.length, name.key.length)
  const limit = Math.min(longest - 1, Math.max(2, Math.floor(name.key.length * 0.3)))
  const spelled = found.readings.flatMap(one =>
    name.readings.map(other => countSlips(spellInitials(one, other), spellInitials(other, one), limit)),
  )
  return Math.min(countSlips(found.key, name.key, limit), ...spelled)
}

/** Words long enough to mean something by themselves. */
const leastLetters = 4

function isWithin(part: ComparedName, whole: ComparedName): boolean {
  if (part.key.length < leastLetters) return false
  return part.readings.some(({ words }) =>
    whole.readings.some(others => words.length > 0 && words.every(word => others.words.includes(word))),
  )
}

/**
 * How many slips of a hand lead from one text to another: a letter that is wrong, missing or too many, or two neighbours
 * exchanged (optimal string alignment). Infinity where they are more than `most`, which is found out without counting on.
 *
 * Written here: `fastest-levenshtein` counts an exchange as two, and `damerau-levenshtein` 1.0.8 gives up after four
 * slips and then says the length of the text.
 */
export function countSlips(one: string, other: string, most = Infinity): number {
  if (one === other) return 0
  if (Math.abs(one.length - other.length) > most) return Infinity
  let before: readonly number[] = []
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let row = 1; row <= one.length; row += 1) {
    const next = nextRow(one, other, row, last, before)
    // An exchange reaches back two rows.
    if (Math.min(...next) > most && Math.min(...last) > most) return Infinity
    before = last
    last = next
  }
  const slips = last[other.length] ?? 0
  return slips > most ? Infinity : slips
}

/** Slips from the first `row` letters of one text to the beginnings of the other, by their length. */
function nextRow(
  one: string,
  other: string,
  row: number,
  last: readonly number[],
  before: readonly number[],
): readonly number[] {
  const letter = one.charCodeAt(row - 1)
  const next = [row]
  let left = row
  for (let column = 1; column <= other.length; column += 1) {
    const isSame = letter === other.charCodeAt(column - 1)
    const changed = (last[column - 1] ?? 0) + (isSame ? 0 : 1)
    left = Math.min(left + 1, (last[column] ?? 0) + 1, changed)
    const isExchange =
      letter === other.charCodeAt(column - 2) && one.charCodeAt(row - 2) === other.charCodeAt(column - 1)
    if (isExchange) left = Math.min(left, (before[column - 2] ?? Infinity) + 1)
    next.push(left)
  }
  return next
}
