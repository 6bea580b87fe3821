import { yearOf } from '../../../../base/dates/calendar-date.ts'
import type { Instrument } from '../../../../instrument/instrument.ts'
import type { Evaluation } from '../evaluation.ts'
import { type EvaluationScores, plansOf } from '../report/evaluation-input.ts'
import { type CountLadder, scoreOfCount } from './count-ladder.ts'
import { type Divisor, evaluateUnit, facilitiesOf } from './evaluate-facilities.ts'
import type { FacilityInput, ObservedUnit } from './facility-input.ts'

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

export interface FacilityScores extends EvaluationScores {
  readonly units: readonly ScoredUnit[]
}

/** How facilities are counted. */
export interface FacilityRule {
  readonly divisor: Divisor
  /** The indicator of evaluators that counts the same list. */
  readonly ladder: CountLadder
}

/** What every unit comes to (`docs/RULES.md` 9); the formula is that of the instrument. */
export function scoreFacilities(input: FacilityInput, { divisor, ladder }: FacilityRule): FacilityScores {
  const { report, instrument } = input
  const isSameList = instrument.stated?.criteria !== true && report.year >= yearOf(ladder.validFrom)
  const units = input.units.map((unit): ScoredUnit => {
    const present = unit.facilities.filter(({ state }) => state === 'Ya').length
    const applicable = unit.facilities.filter(({ state }) => state !== 'TB').length
    const rung = isSameList ? scoreOfCount(ladder, present) : undefined
    return { unit, evaluation: evaluateUnit(unit, instrument, divisor), present, applicable, rung }
  })
  return {
    units,
    evaluated: units.flatMap(({ unit: { name }, evaluation }) =>
      evaluation.value === undefined ? [] : [{ name, evaluation, value: evaluation.value }],
    ),
    whole: instrument,
    forms: [instrument],
    plans: plansOf(input),
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
