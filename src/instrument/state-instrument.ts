import { Decimal, roundHalfUp } from '../base/decimal.ts'
import type { Criterion, Instrument, Reading } from './instrument.ts'

/** What a report asks for in place of what its instrument says. */
export interface InstrumentSettings {
  /** Of every criterion of the first level, as it was printed. */
  readonly weight?: Decimal | undefined
  /** As many as the bands have, or more. */
  readonly decimals?: number | undefined
  /** The instrument by whose bands it is graded. */
  readonly gradedBy?: Instrument | undefined
}

/** The instrument as a report asks for it, which it says of itself. */
export function stateInstrument(instrument: Instrument, settings: InstrumentSettings): Instrument {
  const { weight, decimals, gradedBy } = settings
  const [reading] = instrument.readings
  const graded = gradedBy === undefined ? reading : gradedAs(reading, gradedBy)
  return {
    ...withReading(instrument, decimals === undefined ? graded : { ...graded, decimals }),
    criteria: weight === undefined ? instrument.criteria : instrument.criteria.map(weighing(weight)),
    stated: {
      ...instrument.stated,
      ...(weight !== undefined && { weight }),
      ...(decimals !== undefined && { decimals }),
      ...(gradedBy !== undefined && { bands: { code: gradedBy.code, regulation: gradedBy.regulation } }),
    },
  }
}

/** The instrument with another first reading; what is compared with its values stands on the scale of that one. */
export function withReading(instrument: Instrument, reading: Reading): Instrument {
  const [before, ...others] = instrument.readings
  const ratio = reading.factor.div(before.factor)
  const thresholds = instrument.thresholds.map(one => ({
    ...one,
    value: ratio.eq(1) ? one.value : roundHalfUp(ratio.times(one.value), reading.decimals),
  }))
  return { ...instrument, readings: [reading, ...others], thresholds }
}

function gradedAs(reading: Reading, { readings: [{ factor, decimals, bands }] }: Instrument): Reading {
  return { ...reading, factor, decimals, bands }
}

function weighing(weight: Decimal): (criterion: Criterion) => Criterion {
  return criterion => ({ ...criterion, weight })
}

/** Weights of one level that were rounded when they were printed add up to less than one, or a little more. */
export function isWholeWeight(sum: Decimal): boolean {
  return sum.gte(new Decimal('0.97')) && sum.lte(new Decimal('1.03'))
}
