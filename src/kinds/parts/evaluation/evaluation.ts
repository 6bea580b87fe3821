// Evaluations: scores that somebody gave to the indicators of an instrument, for one or many that are evaluated. Sheets of
// scores and of instruments come in. Values, grades and what would raise them go out; what is special is the kind's.

import type { Decimal, Rounded } from '../../../base/decimal.ts'
import { normaliseName } from '../../../base/name-key.ts'
import { type Band, everyCriterion, type Instrument } from '../../../instrument/instrument.ts'
import {
  type Graded,
  readScore,
  readValue,
  type ScoredCriterion,
  scoreInstrument,
} from '../../../instrument/score-instrument.ts'
import type { Place } from '../../../problems/problem.ts'

/**
 * What makes two codes the same: `4.a.K` and `4 a k`. The number in front is a part of it, and so are the points between
 * numbers: `1.1.11` is not `1.11.1`.
 */
export function codeKey(code: string): string {
  return code
    .split(/(?<=\d)[^\p{L}\p{N}]+(?=\d)/u)
    .map(normaliseName)
    .join('.')
}

/** What a score says besides its value. */
export type MarkColumn = 'score' | 'note' | 'evidence' | 'advice'

/** What somebody gave for one indicator. */
export interface Mark {
  /** On the scale of the instrument. */
  readonly value: Decimal
  readonly note?: string | undefined
  readonly evidence?: string | undefined
  readonly advice?: string | undefined
  readonly at: (column: MarkColumn) => Place
}

/** By code; of a criterion with parts only where none of its parts has one. */
export type Marks = ReadonlyMap<string, Mark>

/** The scores of one judge for one that is evaluated, and what they come to at full precision. */
export interface Evaluation {
  readonly instrument: Instrument
  readonly marks: Marks
  /** On the scale of the instrument; absent where not all that printed weights are for have a score. */
  readonly value: Decimal | undefined
  readonly parts: readonly ScoredCriterion[]
  /** Cells on which every value rests besides those of the scores: what applies, and what does not. */
  readonly alsoFrom?: readonly Place[]
}

/** The value of an instrument from the scores that were given (`docs/RULES.md` 8.2). */
export function evaluate(instrument: Instrument, marks: Marks): Evaluation {
  const leaves = new Map([...marks].map(([code, { value }]) => [code, value] as const))
  return { instrument, marks, ...scoreInstrument(instrument, leaves) }
}

/**
 * The value of an evaluation that was checked: every score that it needs is there.
 *
 * @throws RangeError where one is missing after all.
 */
export function settledValue({ value, instrument }: Pick<Evaluation, 'value' | 'instrument'>): Decimal {
  if (value === undefined) throw new RangeError(`not all scores of ${instrument.code} are there`)
  return value
}

/** A value as it is printed, with its grade where the instrument has grades. */
export interface PrintedValue {
  readonly value: Rounded
  readonly grade?: Pick<Graded, 'band' | 'role'> | undefined
}

/** A value of the scale as its instrument prints it, rounded once; graded only by grades that are known. */
export function printValue(value: Decimal, { readings: [reading] }: Instrument): PrintedValue {
  if (reading.bands.length === 0) return { value: readValue(value, reading) }
  const { band, role, value: printed } = readScore(value, reading)
  return { value: printed, grade: { band, role } }
}

/** How a grade is written out: `A- (Sangat Baik)`, or its name where it has no letter. */
export function gradeWords({ letter, name }: Band): string {
  return letter === undefined ? name : `${letter} (${name})`
}

/** The cells of all scores. */
export function cellsOf(marks: Marks): readonly Place[] {
  return [...marks.values()].map(({ at }) => at('score'))
}

/** Codes of indicators that have no score, though the value of the whole needs them. */
export function missingMarks({ criteria }: Instrument, marks: Marks): readonly string[] {
  const missing = (parts: Instrument['criteria']): readonly string[] =>
    parts.flatMap(({ code, parts: inner }) => {
      if (marks.has(code)) return []
      const hasInner = everyCriterion(inner).some(one => marks.has(one.code))
      return inner.length > 0 && hasInner ? missing(inner) : inner.length > 0 ? leafCodes(inner) : [code]
    })
  return missing(criteria)
}

function leafCodes(parts: Instrument['criteria']): readonly string[] {
  return parts.flatMap(({ code, parts: inner }) => (inner.length === 0 ? [code] : leafCodes(inner)))
}
