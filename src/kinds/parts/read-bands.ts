import { type Decimal, type Rounded, roundHalfUp } from '../../base/decimal.ts'
import { formatNumber } from '../../base/format-number.ts'
import type { Band, Instrument, Reading } from '../../instrument/instrument.ts'
import { faultsOf } from '../../instrument/instrument-file.ts'
import { hundredFactor } from '../../instrument/score-instrument.ts'
import type { ProblemLog } from '../../problems/outcome.ts'
import type { Place } from '../../problems/problem.ts'
import { instrumentProblem } from './instrument-problems.ts'
import type { InstrumentRow } from './instrument-sheet.ts'

/** A row of a sheet Instrumen that may say a band. */
export interface BandRow {
  readonly values: Pick<InstrumentRow['values'], 'from' | 'to' | 'letter' | 'grade'>
  readonly at: (column: 'from' | 'to') => Place
}

/** How faults of the sheet are told. */
export interface SheetTelling {
  readonly log: ProblemLog
  /** Whether a cell could not be read, which is told elsewhere: it is not blank. */
  readonly isUnread: (place: Place) => boolean
}

/** The reading of an instrument with the bands of the sheet Instrumen; undefined where the sheet has none. */
export function readBands(
  instrument: Instrument,
  rows: readonly BandRow[],
  telling: SheetTelling,
): Reading | undefined {
  const {
    scale,
    readings: [reading],
  } = instrument
  const { log, isUnread } = telling
  if (rows.some(({ at }) => isUnread(at('from')) || isUnread(at('to')))) return undefined
  const lines = rows.flatMap(row => bandOf(row, log) ?? [])
  const [first] = lines
  if (first === undefined) return undefined
  const decimals = Math.max(
    reading.decimals,
    ...lines.flatMap(({ from, to }) => [from.decimalPlaces(), to.decimalPlaces()]),
  )
  const printed = (value: Decimal): Rounded => roundHalfUp(value, decimals)
  const best = lines.toSorted((left, right) => right.from.comparedTo(left.from))
  const bands = best.map(({ from, to, letter, name }): Band => ({ from: printed(from), to: printed(to), letter, name }))
  const [top, ...others] = bands
  if (top === undefined) return undefined
  // Values of 1–4 may be graded, and then printed, as 25–100; values that are printed so are graded so.
  const hundredth = hundredFactor(scale)
  const factors = reading.factor.eq(hundredth) ? [hundredth] : [reading.factor, hundredth]
  const readings = factors.map((factor): Reading => ({ ...reading, factor, decimals, bands: [top, ...others] }))
  const own = readings.find(one => faultsOf({ ...instrument, readings: [one] }).length === 0)
  if (own !== undefined) return own
  const ends = (one: Decimal) => formatNumber(printed(one))
  log.add(
    instrumentProblem('instrumen.bands-range', first.row.at('from'), {
      scales: factors.map(factor => `${ends(scale.from.times(factor))} sampai ${ends(scale.to.times(factor))}`),
      found: best.map(({ from, to }) => `${ends(from)} sampai ${ends(to)}`).join(', '),
    }),
  )
  return undefined
}

interface BandLine {
  readonly from: Decimal
  readonly to: Decimal
  readonly letter: string | undefined
  readonly name: string
  readonly row: BandRow
}

function bandOf(row: BandRow, log: ProblemLog): BandLine | undefined {
  const { from, to, letter, grade } = row.values
  if (from === undefined && to === undefined && letter === undefined && grade === undefined) return undefined
  if (from !== undefined && to !== undefined && grade !== undefined) return { from, to, letter, name: grade, row }
  const wanted = [
    ['Dari', from],
    ['Sampai', to],
    ['Nama', grade],
  ] as const
  const missing = wanted.flatMap(([title, value]) => (value === undefined ? [title] : []))
  log.add(instrumentProblem('instrumen.half-band', row.at('from'), { missing }))
  return undefined
}
