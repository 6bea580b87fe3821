// Instruments of surveys, which are data, and scoring by them. Files of `data/instruments` and answers come in. Values
// with their grades go out, and the rules that explain them.

import type { CalendarDate } from '../base/dates/calendar-date.ts'
import type { Decimal, Rounded } from '../base/decimal.ts'
import type { Place } from '../problems/problem.ts'

/** How sure a rule is (`docs/RULES.md`): confirmed, from one secondary source, inferred, or unconfirmed. */
export type Certainty = 'C' | 'S' | 'I' | 'U'

/** What is asked, how the answers become one number, and what that number is called: data with a regulation and a first day. */
export interface Instrument {
  /** `skm-2017`: its series and the year of its rules. */
  readonly id: string
  /** `SKM` */
  readonly code: string
  readonly name: string
  readonly regulation: string
  /** The first day on which it may be used. */
  readonly validFrom: CalendarDate
  readonly source: string
  readonly certainty: Certainty
  readonly scale: Scale
  /** Aspects with indicators, unsur with sub-unsur, or unsur alone; at least one. */
  readonly criteria: readonly Criterion[]
  /** What its value is printed as: the first is what the survey is known by. At least one. */
  readonly readings: readonly [Reading, ...Reading[]]
  /** The predicate that a report compares with. */
  readonly compared?: string | undefined
  /** What a value has to reach for a predicate. */
  readonly thresholds: readonly Threshold[]
  /** What a value counts for in an evaluation, where that is known. */
  readonly points?: Points | undefined
  /** What a workbook says in place of its file; none where the instrument is used as its file has it. */
  readonly stated?: Stated | undefined
}

/** What a workbook says of an instrument, so that a report can say so. */
export interface Stated {
  /** Criteria, their questions and their weights stand in the sheet Instrumen. */
  readonly criteria?: true
  /** Where their weights begin there. */
  readonly place?: Place
  /** Bands stand in the sheet Instrumen, or are those of another instrument. */
  readonly bands?: 'sheet' | Pick<Instrument, 'code' | 'regulation'>
  /** The weight of every criterion of the first level, as it was printed. */
  readonly weight?: Decimal
  readonly decimals?: number
}

/** Names a criterion: capital letters and a number, `U4` or `U4.1`. Columns of values are called by it. */
export type CriterionCode = `${Uppercase<string>}${number}`

/** The values that a leaf may have. */
export interface Scale {
  readonly from: Decimal
  readonly to: Decimal
  /** Between one choice and the next; null where a leaf may have any value. */
  readonly step: Decimal | null
}

/** Something that is asked or judged. A leaf has a value of its own, any other that of its parts. */
export interface Criterion {
  /** Unlike all others of its instrument: `U4`, `U4.1`. */
  readonly code: string
  readonly name: string
  /** Other names that forms and applications use. */
  readonly shortNames: readonly string[]
  readonly question?: string | undefined
  /** The spellings of each choice, the lowest first; none where only numbers are known. */
  readonly answers?: readonly (readonly string[])[] | undefined
  /** How many counted items each choice needs at least, the lowest first, where it is a matter of counting. */
  readonly leastCounts?: readonly number[] | undefined
  /** The value of each choice, the lowest first, where they are not those of the scale: 0, 10 and 25 points. */
  readonly points?: readonly Decimal[] | undefined
  /**
   * Equal: the exact share of one among those of its level that have a value. Otherwise as it is printed, never normalised:
   * nine times 0,1111 is 0,9999.
   */
  readonly weight: 'equal' | Decimal
  readonly parts: readonly Criterion[]
}

/** How a value of the scale is printed. */
export interface Reading {
  /** `IKM`, `IPKP` */
  readonly code: string
  readonly name: string
  /** 25 makes 25–100 of 1–4. */
  readonly factor: Decimal
  /** With how many it is printed: those of its bands, or more. */
  readonly decimals: number
  /** Best first; none where no regulation is known to grade it. Between two bands lies nothing that is rounded to their decimals. */
  readonly bands: readonly Band[]
}

/** A grade: both ends inside it, with the decimals of its reading. */
export interface Band {
  readonly from: Rounded
  readonly to: Rounded
  /** `A`; none where the grade has a name only. */
  readonly letter?: string | undefined
  readonly name: string
  /** The same band on another scale, as its regulation prints it. Nothing is graded by it: its joints differ. */
  readonly conversion?: { readonly from: Rounded; readonly to: Rounded } | undefined
}

/** How a grade is written where there is little room: its letter, or its name where it has none. */
export function letterOf({ letter, name }: Pick<Band, 'letter' | 'name'>): string {
  return letter ?? name
}

export interface Threshold {
  /** `WBK` */
  readonly predicate: string
  /** On the scale of the first reading. */
  readonly value: Rounded
  readonly validFrom: CalendarDate
  readonly regulation: string
  readonly source: string
  readonly certainty: Certainty
}

/** All criteria, each before its parts. */
export function everyCriterion(criteria: readonly Criterion[]): readonly Criterion[] {
  return criteria.flatMap(criterion => [criterion, ...everyCriterion(criterion.parts)])
}

/** What every criterion is called, by its code. */
export function criterionNames(criteria: readonly Criterion[]): ReadonlyMap<string, string> {
  return new Map(everyCriterion(criteria).map(({ code, name }) => [code, name]))
}

/** Codes of the criteria that each one is a part of, the widest first. */
export function wholesOf(
  criteria: readonly Criterion[],
  within: readonly string[] = [],
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    criteria.flatMap(({ code, parts }) => [[code, within] as const, ...wholesOf(parts, [...within, code])]),
  )
}

/** `U1–U9`: how a message names the criteria of a level. */
export function codeRange(criteria: readonly Pick<Criterion, 'code'>[]): string {
  const ends = new Set([criteria.at(0), criteria.at(-1)].flatMap(one => one?.code ?? []))
  return [...ends].join('–')
}

/** The criteria that have values of their own, in the order in which they are asked. */
export function leavesOf(criteria: readonly Criterion[]): readonly Criterion[] {
  return criteria.flatMap(criterion => (criterion.parts.length === 0 ? [criterion] : leavesOf(criterion.parts)))
}

/** The instrument without criteria that were not asked; what is left of equal weights shares them. */
export function withoutCriteria(instrument: Instrument, codes: ReadonlySet<string>): Instrument {
  const left = (criteria: readonly Criterion[]): readonly Criterion[] =>
    criteria.flatMap(criterion => {
      if (codes.has(criterion.code)) return []
      const parts = left(criterion.parts)
      return parts.length === 0 && criterion.parts.length > 0 ? [] : [{ ...criterion, parts }]
    })
  return { ...instrument, criteria: left(instrument.criteria) }
}

/** The points of an evaluation: the highest value of the scale has all of them, others their share (LKE PMPZI). */
export interface Points {
  readonly most: Rounded
  readonly source: string
  readonly certainty: Certainty
}

/** Criteria of one level, and where they stand in the whole: `criteria`, or `criteria.0.parts`. */
interface Level {
  readonly level: readonly Criterion[]
  readonly path: readonly PropertyKey[]
}

/** The criteria of each level: those of the first, and the parts of each. */
export function levelsOf(
  criteria: readonly Criterion[],
  path: readonly PropertyKey[] = ['criteria'],
): readonly Level[] {
  const inner = criteria.flatMap(({ parts }, index) =>
    parts.length === 0 ? [] : levelsOf(parts, [...path, index, 'parts']),
  )
  return [{ level: criteria, path }, ...inner]
}
