import { Decimal, decimalsOf, type Rounded, roundHalfUp } from '../base/decimal.ts'
import type { GradePlace } from '../base/grade-role.ts'
import type { Band, Criterion, Instrument, Reading, Scale } from './instrument.ts'

/**
 * Values by code, on the scale of the instrument; what was not answered, or not judged, is absent. Of a criterion with parts a
 * value of its own counts only where none of its parts has one: results that exist as figures of unsur alone.
 */
export type Leaves = ReadonlyMap<string, Decimal>

/** A criterion with its value at full precision; absent where nothing below it has one. */
export interface ScoredCriterion {
  readonly criterion: Criterion
  readonly value: Decimal | undefined
  readonly parts: readonly ScoredCriterion[]
}

/** Criteria and all that they are made up of, each before its parts. */
export function everyScored(criteria: readonly ScoredCriterion[]): readonly ScoredCriterion[] {
  return criteria.flatMap(one => [one, ...everyScored(one.parts)])
}

export interface Scored {
  /** On the scale of the instrument. */
  readonly value: Decimal | undefined
  readonly parts: readonly ScoredCriterion[]
}

/** A value as it is printed, and its grade. */
export interface Graded {
  readonly value: Rounded
  readonly band: Band
  readonly role: GradePlace
}

/**
 * The value of an instrument from its leaves, at full precision (`docs/RULES.md` 2.4, 3.3): of equal weights the mean of the parts
 * that have a value, so that a blank never counts as 0; of printed weights their sum as printed, absent where a part is.
 */
export function scoreInstrument({ criteria }: Pick<Instrument, 'criteria'>, leaves: Leaves): Scored {
  const parts = criteria.map(criterion => scoreCriterion(criterion, leaves))
  return { value: levelValue(parts), parts }
}

function scoreCriterion(criterion: Criterion, leaves: Leaves): ScoredCriterion {
  const { value, parts } = scoreInstrument({ criteria: criterion.parts }, leaves)
  return { criterion, value: value ?? leaves.get(criterion.code), parts }
}

function levelValue(parts: readonly ScoredCriterion[]): Decimal | undefined {
  const present = parts.flatMap(({ criterion, value }) => (value === undefined ? [] : [{ ...criterion, value }]))
  const isEqual = parts.every(({ criterion }) => criterion.weight === 'equal')
  if (present.length === 0 || (!isEqual && present.length < parts.length)) return undefined
  const sum = present.reduce(
    (total, { weight, value }) => total.plus(weight === 'equal' ? value : value.times(weight)),
    new Decimal(0),
  )
  return isEqual ? sum.div(present.length) : sum
}

/**
 * A value of the scale as its reading prints it, rounded once, half up, and its grade: that of the value with the decimals of
 * the bands, which are those printed unless a report asks for more (`docs/RULES.md` 2.6).
 */
export function readScore(value: Decimal, reading: Reading): Graded {
  return { value: readValue(value, reading), ...gradeOf(toReading(value, reading), reading) }
}

/** A value of the scale as its reading prints it, without a grade: the only rounding. */
export function readValue(value: Decimal, reading: Pick<Reading, 'factor' | 'decimals'>): Rounded {
  return roundHalfUp(toReading(value, reading), reading.decimals)
}

/** A value of the scale of an instrument on that of a reading, at full precision: 25–100 for 1–4. */
export function toReading(value: Decimal, { factor }: Pick<Reading, 'factor'>): Decimal {
  return value.times(factor)
}

/** What makes 25–100 of 1–4, and their like of other scales: the highest value is a hundred. */
export function hundredFactor({ to }: Scale): Decimal {
  return new Decimal(100).div(to)
}

/** A value on the scale of a reading on that of its instrument. */
export function fromReading(value: Decimal, { factor }: Pick<Reading, 'factor'>): Decimal {
  return value.div(factor)
}

/**
 * The band that a value of the reading falls in, rounded to the decimals of the bands. They leave gaps between their ends that
 * only rounding closes: an unrounded 88.305 has no grade of its own.
 *
 * @throws RangeError outside all bands: an IKM below 25 or above 100 is an input error, not a grade.
 */
export function gradeOf(value: Decimal | Rounded, { bands }: Pick<Reading, 'bands'>): Pick<Graded, 'band' | 'role'> {
  const rounded = new Decimal(roundHalfUp(new Decimal(value), bandDecimals({ bands })))
  const index = bands.findIndex(({ from, to }) => rounded.gte(from) && rounded.lte(to))
  const band = bands[index]
  if (band === undefined) throw new RangeError(`no grade for ${value.toString()}`)
  return { band, role: { rank: index + 1, of: bands.length } }
}

/** How many decimals the ends of bands are printed with; 0 where there are none. */
export function bandDecimals({ bands: [first] }: Pick<Reading, 'bands'>): number {
  return first === undefined ? 0 : decimalsOf(first.from)
}
