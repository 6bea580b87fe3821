import { Decimal, differenceOf, type Rounded } from '../base/decimal.ts'
import type { GradePlace } from '../base/grade-role.ts'

/** Why an unsur is recommended for action: its grade, a fall since last year, or that it is among the lowest. */
export type ReasonType = 'mutu' | 'turun' | 'terendah'

/** What becomes of unsur that tie with the last one that a reason takes: all are taken, or those first in order. */
export type TieRule = 'sertakan' | 'urutan'

/** How unsur are chosen for action from the result of a survey (`docs/RULES.md` 2.14): data, not code. */
export interface RuleSet {
  readonly id: string
  /** As a report names it, inside a sentence. */
  readonly name: string
  /** The practice that it is known from. */
  readonly source: string
  readonly certainty: 'C' | 'S' | 'I' | 'U'
  /** The first survey year that it is for. */
  readonly since: number
  /** What it is applied to: each unit, or each service of each unit. */
  readonly level: 'unit' | 'layanan'
  readonly reasons: readonly ReasonType[]
  /** The best of the grades that ask for action, A to D. */
  readonly worstGrade: 'A' | 'B' | 'C' | 'D'
  /** How many of the lowest are taken, and at most how many of those that fell. */
  readonly most: number
  readonly ties: TieRule
}

/** An unsur as its report prints it. */
export interface ReadUnsur {
  readonly code: string
  /** 25–100 as printed. */
  readonly value: Rounded
  readonly grade: GradePlace
  /** The printed value of last year; absent where there is none. */
  readonly before?: Rounded | undefined
}

export type Reason =
  | { readonly type: 'mutu' | 'terendah' }
  /** By how much it fell, below 0. */
  | { readonly type: 'turun'; readonly change: Rounded }

export interface ChosenUnsur {
  readonly code: string
  /** At least one, in the order of the rule set. */
  readonly reasons: readonly Reason[]
}

/** What a reader has to know of a choice besides. */
export type RecommendationNote =
  /** No value of last year: nothing can be said of falls. `codes` where only some lack it. */
  | { readonly type: 'no-earlier' }
  | { readonly type: 'partly-earlier'; readonly codes: readonly string[] }
  | { readonly type: 'none-fell' }
  /** Fewer fell than the rule asks for; they are listed as such. */
  | { readonly type: 'fewer-fell'; readonly count: number }
  /** Several have the value, or the fall, of the last one taken: `codes`, of which `left` are not taken. */
  | {
      readonly type: 'tied'
      readonly reason: 'turun' | 'terendah'
      readonly codes: readonly string[]
      readonly left: readonly string[]
    }
  /** All values are equal, so that none is the lowest. */
  | { readonly type: 'all-equal' }

export interface Choice {
  /** The lowest value first, equal ones in the order of their codes. */
  readonly chosen: readonly ChosenUnsur[]
  readonly notes: readonly RecommendationNote[]
}

/**
 * The unsur of one subject that a rule set asks to act upon, each once with all its reasons. Everything is judged on printed
 * values (`docs/RULES.md` 1.4); the order of the unsur that come in changes nothing.
 */
export function recommend(unsur: readonly ReadUnsur[], rules: RuleSet): Choice {
  const sorted = unsur.toSorted((one, other) => compareBy(one.value, other.value) || compareCodes(one.code, other.code))
  const found = rules.reasons.map(type => finders[type](sorted, rules))
  const chosen = sorted.flatMap(({ code }) => {
    const reasons = found.flatMap(({ taken }) => taken.flatMap(one => (one.code === code ? [one.reason] : [])))
    return reasons.length === 0 ? [] : [{ code, reasons }]
  })
  return { chosen, notes: found.flatMap(({ notes }) => notes) }
}

interface Found {
  readonly taken: readonly { readonly code: string; readonly reason: Reason }[]
  readonly notes: readonly RecommendationNote[]
}

/** What each reason takes of unsur that stand with the lowest first. */
const finders: Readonly<Record<ReasonType, (sorted: readonly ReadUnsur[], rules: RuleSet) => Found>> = {
  mutu: (sorted, { worstGrade }) => {
    const taken = sorted.filter(({ grade }) => isAsBadAs(grade, worstGrade))
    return { taken: taken.map(({ code }) => ({ code, reason: { type: 'mutu' } })), notes: [] }
  },
  turun: findFalls,
  terendah: findLowest,
}

const letters = 'ABCD'

/** Whether a grade is the letter or worse; in tables of more or fewer grades, in the same part of them. */
function isAsBadAs({ rank, of }: GradePlace, letter: string): boolean {
  return rank * letters.length > letters.indexOf(letter) * of
}

function findFalls(sorted: readonly ReadUnsur[], { most, ties }: RuleSet): Found {
  const lacking = sorted.filter(({ before }) => before === undefined).map(({ code }) => code)
  if (lacking.length === sorted.length) return { taken: [], notes: [{ type: 'no-earlier' }] }
  const fallen = sorted
    .flatMap(({ code, value, before }) => (before === undefined ? [] : [{ code, change: differenceOf(value, before) }]))
    .filter(({ change }) => new Decimal(change).lt(0))
    .toSorted((one, other) => compareBy(one.change, other.change) || compareCodes(one.code, other.code))
  const { taken, tied } = takeFirst(fallen, most, ({ change }) => change, 'turun', ties)
  const few = fallen.length < most ? [fewFell(fallen.length)] : []
  const partly =
    lacking.length === 0 ? [] : [{ type: 'partly-earlier', codes: lacking.toSorted(compareCodes) } as const]
  return {
    taken: taken.map(({ code, change }) => ({ code, reason: { type: 'turun', change } })),
    notes: [...partly, ...few, ...tied],
  }
}

function fewFell(count: number): RecommendationNote {
  return count === 0 ? { type: 'none-fell' } : { type: 'fewer-fell', count }
}

function findLowest(sorted: readonly ReadUnsur[], { most, ties }: RuleSet): Found {
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return { taken: [], notes: [] }
  if (sorted.length > 1 && compareBy(first.value, last.value) === 0)
    return { taken: [], notes: [{ type: 'all-equal' }] }
  const { taken, tied } = takeFirst(sorted, most, ({ value }) => value, 'terendah', ties)
  return { taken: taken.map(({ code }) => ({ code, reason: { type: 'terendah' } })), notes: tied }
}

/** The first ones, and those that tie with the last of them where the rule takes them too. */
function takeFirst<One extends { readonly code: string }>(
  sorted: readonly One[],
  most: number,
  figureOf: (one: One) => Rounded,
  reason: 'turun' | 'terendah',
  ties: TieRule,
): { readonly taken: readonly One[]; readonly tied: readonly RecommendationNote[] } {
  const border = sorted[most - 1]
  if (border === undefined) return { taken: sorted, tied: [] }
  const beyond = sorted.slice(most).filter(one => compareBy(figureOf(one), figureOf(border)) === 0)
  const first = sorted.slice(0, most)
  if (beyond.length === 0) return { taken: first, tied: [] }
  const equal = [...first, ...beyond].filter(one => compareBy(figureOf(one), figureOf(border)) === 0)
  const isCut = ties === 'urutan'
  const codes = equal.map(({ code }) => code)
  const left = isCut ? beyond.map(({ code }) => code) : []
  return { taken: isCut ? first : [...first, ...beyond], tied: [{ type: 'tied', reason, codes, left }] }
}

function compareBy(one: Rounded, other: Rounded): number {
  return new Decimal(one).cmp(other)
}

/** The order of unsur: `U2` before `U10`, `U4.1` before `U4.2`. */
export function compareCodes(one: string, other: string): number {
  const [left, right] = [codeParts(one), codeParts(other)]
  if (left.letters !== right.letters) return left.letters < right.letters ? -1 : 1
  const depth = Math.max(left.numbers.length, right.numbers.length)
  for (let at = 0; at < depth; at += 1) {
    const difference = (left.numbers[at] ?? -1) - (right.numbers[at] ?? -1)
    if (difference !== 0) return difference
  }
  return 0
}

function codeParts(code: string): { readonly letters: string; readonly numbers: readonly number[] } {
  return { letters: /^\D*/.exec(code)?.[0] ?? '', numbers: (code.match(/\d+/g) ?? []).map(Number) }
}

/** The latest rule set for a survey year; that of the first where all are for later years. */
export function rulesFor(year: number, known: readonly RuleSet[]): RuleSet {
  const byYear = known.toSorted((one, other) => one.since - other.since)
  const rules = byYear.findLast(({ since }) => since <= year) ?? byYear[0]
  if (rules === undefined) throw new RangeError('there are no rule sets')
  return rules
}
