import { Decimal, type Rounded, roundHalfUp } from '../base/decimal.ts'
import type { Band, Criterion, GradeRole, Instrument, Reading } from './instrument.ts'

/** Values of leaves by code, on the scale of the instrument. What was not answered, or not judged, is absent. */
export type Leaves = ReadonlyMap<string, Decimal>

/** A criterion with its value at full precision; absent where nothing below it has one. */
export interface ScoredCriterion {
  readonly criterion: Criterion
  readonly value: Decimal | undefined
  readonly parts: readonly ScoredCriterion[]
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
  readonly role: GradeRole
}

/**
 * The value of an instrument from its leaves, at full precision (`domain.md` 1, 3): of equal weights the mean of the parts
 * that have a value, so that a blank never counts as 0; of printed weights their sum as printed, absent where a part is.
 */
export function scoreInstrument({ criteria }: Pick<Instrument, 'criteria'>, leaves: Leaves): Scored {
  const parts = criteria.map(criterion => scoreCriterion(criterion, leaves))
  return { value: levelValue(parts), parts }
}

function scoreCriterion(criterion: Criterion, leaves: Leaves): ScoredCriterion {
  if (criterion.parts.length === 0) return { criterion, value: leaves.get(criterion.code), parts: [] }
  return { criterion, ...scoreInstrument({ criteria: criterion.parts }, leaves) }
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

/** A value of the scale as its reading prints it: rounded once, half up, and graded as rounded (`domain.md` 1.5). */
export function readScore(value: Decimal, reading: Reading): Graded {
  const printed = readValue(value, reading)
  return { value: printed, ...gradeOf(printed, reading) }
}

/** A value of the scale as its reading prints it, without a grade: the only rounding. */
export function readValue(value: Decimal, reading: Pick<Reading, 'factor' | 'decimals'>): Rounded {
  return roundHalfUp(toReading(value, reading), reading.decimals)
}

/** A value of the scale of an instrument on that of a reading, at full precision: 25–100 for 1–4. */
export function toReading(value: Decimal, { factor }: Pick<Reading, 'factor'>): Decimal {
  return value.times(factor)
}

/** A value on the scale of a reading on that of its instrument. */
export function fromReading(value: Decimal, { factor }: Pick<Reading, 'factor'>): Decimal {
  return value.div(factor)
}

/**
 * The band a printed value falls in. Bands leave gaps between their ends that only rounding closes: an unrounded 88.305 has no
 * grade of its own.
 *
 * @throws RangeError outside all bands: an IKM below 25 or above 100 is an input error, not a grade.
 */
export function gradeOf(value: Rounded, { bands }: Pick<Reading, 'bands'>): Pick<Graded, 'band' | 'role'> {
  const exact = new Decimal(value)
  const index = bands.findIndex(({ from, to }) => exact.gte(from) && exact.lte(to))
  const band = bands[index]
  if (band === undefined) throw new RangeError(`no grade for ${value}`)
  return { band, role: { rank: index + 1, of: bands.length } }
}
