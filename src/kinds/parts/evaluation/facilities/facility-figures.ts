import { Decimal } from '../../../../base/decimal.ts'
import { formatNumber } from '../../../../base/format-number.ts'
import { readValue } from '../../../../instrument/score-instrument.ts'
import type { SummaryLine } from '../../report-summary.ts'
import { figuresOfForms } from '../chain/standing.ts'
import {
  evaluationFigureWords,
  figuresOfCriteria,
  figuresOfMean,
  figuresOfPlans,
  summariseEvaluation,
} from '../evaluation-figures.ts'
import type { Facility } from './facility-input.ts'
import type { FacilityScores, ScoredUnit } from './score-facilities.ts'

/** The figures for machines: decimals as text with a point, counts as numbers. */
export function figuresOfFacilities({ units, evaluated, whole, plans }: FacilityScores) {
  return {
    instruments: figuresOfForms([whole]),
    units: Object.fromEntries(units.map(one => [one.unit.name, figuresOfUnit(one)])),
    mean: figuresOfMean(evaluated, whole),
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
export function summariseFacilities({ units, evaluated, whole, plans }: FacilityScores): readonly SummaryLine[] {
  const sum = (key: 'present' | 'applicable') => units.reduce((total, one) => total + one[key], 0)
  const figures = [
    `${formatNumber(units.length)} unit diperiksa`,
    `${formatNumber(sum('present'))} dari ${formatNumber(sum('applicable'))} sarana yang berlaku ada`,
  ]
  return [{ label: 'Sarana', figures }, ...summariseEvaluation(evaluated, whole, plans)]
}

/** Where a facility stands among those of two years: what is there is more than what is not, in whatever condition. */
export function levelOfStanding(standing: string): Decimal | undefined {
  if (standing === 'tidak ada') return new Decimal(0)
  const condition = /^ada, kondisi (\d)$/.exec(standing)?.[1]
  return condition === undefined ? undefined : new Decimal(condition).plus(1)
}
