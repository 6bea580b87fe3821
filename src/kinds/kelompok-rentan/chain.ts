import type { Chain } from '../earlier-report.ts'
import { joinEvaluations, wantsOfEvaluation } from '../parts/evaluation/chain/evaluation-chain.ts'
import { readUnits } from '../parts/evaluation/chain/standing.ts'
import { readJudgedFacilities } from '../parts/evaluation/facilities/judged-facilities.ts'
import type { VulnerableInput } from './check.ts'
import { countedIndicator } from './reference.ts'

/** The kind of report in which evaluators score how many facilities a unit has. */
const evaluatorsKind = 'pekppp'

/** Values of units, as figures tell of them. */
export const readFacilityFigures = (figures: unknown) => readUnits(figures, 'value')

/** A report takes up values and plans of earlier years, and what evaluators gave for the same facilities in its own year. */
export const vulnerableChain: Chain<VulnerableInput> = {
  wants: input => {
    const { year } = input.report
    const ofYear = { kind: evaluatorsKind, from: String(year), before: String(year + 1) } as const
    return [...wantsOfEvaluation(input), { ...ofYear, most: 1, withInput: true }]
  },
  join: (input, reports) => {
    const joined = joinEvaluations(input, reports, readFacilityFigures)
    const [evaluators] = reports.filter(({ kind }) => kind === evaluatorsKind)
    const judged = evaluators && readJudgedFacilities(evaluators, input.report.agency, countedIndicator)
    if (evaluators === undefined || judged === undefined) return joined
    return { input: { ...joined.input, judged }, taken: [...joined.taken, evaluators] }
  },
}
