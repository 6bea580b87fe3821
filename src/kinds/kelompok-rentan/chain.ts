import type { Chain } from '../earlier-report.ts'
import { joinEvaluations, wantsOfEvaluation } from '../parts/evaluation/chain/evaluation-chain.ts'
import { joinEvaluators, wantOfEvaluators } from '../parts/evaluation/chain/scores-of-evaluators.ts'
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
  wants: input => [...wantsOfEvaluation(input), wantOfEvaluators(evaluatorsKind, input.report.year)],
  join: (input, reports) => {
    const evaluators = reports.find(({ kind }) => kind === evaluatorsKind)
    return joinEvaluators(joinEvaluations(input, reports, readFacilityFigures), evaluators, report =>
      readJudgedFacilities(report, input.report.agency, countedIndicator),
    )
  },
}
