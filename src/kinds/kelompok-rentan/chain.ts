import { Decimal } from '../../base/decimal.ts'
import type { Chain } from '../earlier-report.ts'
import type { YearWithEarlier } from '../parts/evaluation/chain/earlier-year.ts'
import { joinEvaluations, wantsOfEvaluation } from '../parts/evaluation/chain/evaluation-chain.ts'
import { readUnits } from '../parts/evaluation/chain/standing.ts'
import { facilitiesOf } from './facilities.ts'
import { figuresOfFacilities } from './figures.ts'
import type { FacilityInput } from './input.ts'
import { readJudgedFacilities } from './judged-facilities.ts'
import type { FacilityScores } from './score.ts'

/** The kind of report in which evaluators score how many facilities a unit has. */
const evaluatorsKind = 'pekppp'

/** A report takes up values and plans of earlier years, and what evaluators gave for the same facilities in its own year. */
export const facilityChain: Chain<FacilityInput> = {
  wants: input => {
    const { year } = input.report
    const ofYear = { kind: evaluatorsKind, from: String(year), before: String(year + 1) } as const
    return [...wantsOfEvaluation(input), { ...ofYear, most: 1, withInput: true }]
  },
  join: (input, reports) => {
    const joined = joinEvaluations(input, reports, figures => readUnits(figures, 'value'))
    const [evaluators] = reports.filter(({ kind }) => kind === evaluatorsKind)
    const judged = evaluators && readJudgedFacilities(evaluators, input.report.agency)
    if (evaluators === undefined || judged === undefined) return joined
    return { input: { ...joined.input, judged }, taken: [...joined.taken, evaluators] }
  },
}

/** What is there is more than what is not, in whatever condition; what does not apply is neither. */
function levelOf(standing: string): Decimal | undefined {
  if (standing === 'tidak ada') return new Decimal(0)
  const condition = /^ada, kondisi (\d)$/.exec(standing)?.[1]
  return condition === undefined ? undefined : new Decimal(condition).plus(1)
}

export function facilityYear(input: FacilityInput, scores: FacilityScores): YearWithEarlier {
  return {
    input,
    now: () => readUnits(figuresOfFacilities(scores), 'value') ?? { subjects: [], forms: {} },
    matters: { criteriaOf: () => facilitiesOf(input.instrument), scored: 'keadaan', levelOf },
  }
}
