import { yearOf } from '../../base/dates/calendar-date.ts'
import type { RatlCounts } from '../../followup/ratl-counts.ts'
import type { Instrument } from '../../instrument/instrument.ts'
import type { Evaluated } from '../parts/evaluation/compose-evaluation.ts'
import type { Evaluation } from '../parts/evaluation/evaluation.ts'
import { scoreOfCount } from '../parts/evaluation/presence/count-ladder.ts'
import { countPlans } from '../parts/evaluation/report/plans.ts'
import { cutoffOf } from '../parts/evaluation/report/report-of-evaluation.ts'
import { evaluateUnit, facilitiesOf } from './facilities.ts'
import type { FacilityInput, ObservedUnit } from './input.ts'
import type { FacilityReference } from './reference.ts'

/** A unit in figures. */
export interface ScoredUnit {
  readonly unit: ObservedUnit
  /** Without a value where nothing of its support is told, or nothing applies. */
  readonly evaluation: Evaluation
  readonly present: number
  readonly applicable: number
  /** What the same count is worth in the form of evaluators; absent where that counts other things. */
  readonly rung: number | undefined
}

export interface FacilityScores {
  readonly instrument: Instrument
  readonly units: readonly ScoredUnit[]
  /** Those that have a value. */
  readonly evaluated: readonly Evaluated[]
  readonly plans: RatlCounts
}

/** What every unit comes to (`docs/RULES.md` 9); the formula is that of the instrument. */
export function scoreFacilities(input: FacilityInput, reference: FacilityReference): FacilityScores {
  const { report, instrument, plans } = input
  const { ladder } = reference
  const isSameList = instrument.stated?.criteria !== true && report.year >= yearOf(ladder.validFrom)
  const units = input.units.map((unit): ScoredUnit => {
    const present = unit.facilities.filter(({ state }) => state === 'Ya').length
    const applicable = unit.facilities.filter(({ state }) => state !== 'TB').length
    const rung = isSameList ? scoreOfCount(ladder, present) : undefined
    return { unit, evaluation: evaluateUnit(unit, instrument, report.divisor ?? 'ada'), present, applicable, rung }
  })
  return {
    instrument,
    units,
    evaluated: units.flatMap(({ unit: { name }, evaluation }) =>
      evaluation.value === undefined ? [] : [{ name, evaluation, value: evaluation.value }],
    ),
    plans: countPlans(plans, report.year, cutoffOf(report)),
  }
}

/** How far the facilities of units are there, of those asked about. */
export function countStates(units: readonly ObservedUnit[], codes: ReadonlySet<string>) {
  const own = units.flatMap(({ facilities }) => facilities.filter(({ criterion }) => codes.has(criterion.code)))
  const of = (state: 'Ya' | 'Tidak' | 'TB') => own.filter(one => one.state === state).length
  return { rows: own, present: of('Ya'), absent: of('Tidak'), exempt: of('TB') }
}

/** The groups of people whom facilities serve, each with its facilities, in the order in which the instrument names them. */
export function servedGroups(instrument: Instrument) {
  const facilities = facilitiesOf(instrument)
  const names = [...new Set(facilities.flatMap(({ serves }) => serves ?? []))]
  return names.map(name => ({ name, facilities: facilities.filter(({ serves }) => serves?.includes(name)) }))
}
