import { formatNumber } from '../../base/format-number.ts'
import { readValue } from '../../instrument/score-instrument.ts'
import { figuresOfForms } from '../parts/evaluation/chain/standing.ts'
import {
  evaluationFigureWords,
  figuresOfCriteria,
  figuresOfMean,
  figuresOfPlans,
  summariseEvaluation,
} from '../parts/evaluation/evaluation-figures.ts'
import type { SummaryLine } from '../parts/report-summary.ts'
import type { Facility } from './input.ts'
import type { FacilityScores, ScoredUnit } from './score.ts'

/** The figures for machines: decimals as text with a point, counts as numbers. */
export function figuresOfFacilities({ units, evaluated, instrument, plans }: FacilityScores) {
  return {
    instruments: figuresOfForms([instrument]),
    units: Object.fromEntries(units.map(one => [one.unit.name, figuresOfUnit(one)])),
    mean: figuresOfMean(evaluated, instrument),
    plans: figuresOfPlans(plans),
  }
}

function figuresOfUnit({ unit, evaluation, present, applicable, rung }: ScoredUnit) {
  const { value, instrument } = evaluation
  return {
    form: instrument.code,
    scores: Object.fromEntries(unit.facilities.map(one => [one.criterion.code, standingOf(one)])),
    present,
    applicable,
    parts: figuresOfCriteria(evaluation),
    value: value === undefined ? null : readValue(value, instrument.readings[0]),
    rung: rung ?? null,
  }
}

/** How a facility is spoken of where two years stand side by side. */
function standingOf({ state, condition }: Pick<Facility, 'state' | 'condition'>): string {
  if (state === 'TB') return 'tidak berlaku'
  if (state === 'Tidak') return 'tidak ada'
  return condition === undefined ? 'ada' : `ada, kondisi ${condition}`
}

/** What the keys of these figures are called by people. */
export const facilityFigureWords: ReadonlyMap<string, string> = new Map([
  ...evaluationFigureWords,
  ['present', 'sarana yang ada'],
  ['applicable', 'sarana yang berlaku'],
  ['parts', 'bagian'],
  ['rung', 'skor F-02'],
])

/** The same figures as lines for people. */
export function summariseFacilities({ units, evaluated, instrument, plans }: FacilityScores): readonly SummaryLine[] {
  const sum = (key: 'present' | 'applicable') => units.reduce((total, one) => total + one[key], 0)
  const figures = [
    `${formatNumber(units.length)} unit diperiksa`,
    `${formatNumber(sum('present'))} dari ${formatNumber(sum('applicable'))} sarana yang berlaku ada`,
  ]
  return [{ label: 'Sarana', figures }, ...summariseEvaluation(evaluated, instrument, plans)]
}
