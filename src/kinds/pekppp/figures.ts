import { roundHalfUp } from '../../base/decimal.ts'
import { formatNumber } from '../../base/format-number.ts'
import { readValue } from '../../instrument/score-instrument.ts'
import { figuresOfForms, figuresOfScores } from '../parts/evaluation/chain/standing.ts'
import {
  evaluationFigureWords,
  figuresOfCriteria,
  figuresOfMean,
  figuresOfPlans,
  summariseEvaluation,
} from '../parts/evaluation/evaluation-figures.ts'
import type { SummaryLine } from '../parts/report-summary.ts'
import type { PekpppScores, ScoredLocus } from './score.ts'

/** The figures for machines: decimals as text with a point, counts as numbers. */
export function figuresOfPekppp({ loci, hasIndex, whole, evaluated, plans }: PekpppScores) {
  return {
    instruments: figuresOfForms(loci.map(({ evaluation }) => evaluation.instrument)),
    units: Object.fromEntries(loci.map(one => [one.locus.name, figuresOfLocus(one)])),
    ofIndex: hasIndex,
    mean: figuresOfMean(evaluated, whole),
    plans: figuresOfPlans(plans),
  }
}

function figuresOfLocus({ evaluation, users, index }: ScoredLocus) {
  const [reading] = evaluation.instrument.readings
  return {
    form: evaluation.instrument.code,
    aspects: figuresOfCriteria(evaluation),
    scores: figuresOfScores(evaluation.marks),
    evaluators: evaluation.value === undefined ? null : readValue(evaluation.value, reading),
    users: users?.value ? { respondents: users.part.respondents, value: readValue(users.value, reading) } : null,
    index: index === undefined ? null : roundHalfUp(index, 2),
  }
}

/** What the keys of these figures are called by people. */
export const pekpppFigureWords: ReadonlyMap<string, string> = new Map([
  ...evaluationFigureWords,
  ['aspects', 'aspek'],
  ['evaluators', 'F-02'],
  ['users', 'F-03'],
  ['respondents', 'responden'],
  ['index', 'IPP'],
  ['ofIndex', 'menurut IPP'],
])

/** The same figures as lines for people. */
export function summarisePekppp({ loci, evaluated, whole, plans }: PekpppScores): readonly SummaryLine[] {
  const users = loci.reduce((sum, one) => sum + (one.users?.part.respondents ?? 0), 0)
  const figures = [`${formatNumber(loci.length)} unit dinilai`, `${formatNumber(users)} pengguna menjawab F-03`]
  return [{ label: 'Lokus', figures }, ...summariseEvaluation(evaluated, whole, plans)]
}
