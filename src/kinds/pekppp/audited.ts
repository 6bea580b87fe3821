import { markConflicts } from '../../audit/evaluation/f02-conflicts.ts'
import { Decimal } from '../../base/decimal.ts'
import { auditedPast } from '../parts/evaluation/audited-evaluation.ts'
import { auditedJudged } from '../parts/evaluation/judged/audited-judged.ts'
import { auditedEvaluators, auditedUserEntries } from '../parts/evaluation/judged/evaluator-columns.ts'
import { auditedAchievement } from '../parts/evaluation/report/target.ts'
import type { PekpppInput, PekpppScores } from './judging.ts'
import type { PekpppReference } from './reference.ts'
import { pekpppLevels } from './sheets.ts'

interface Audited {
  readonly input: PekpppInput
  readonly scores: PekpppScores
  readonly reference: PekpppReference
}

/** The evaluation as its own rules see it. */
export function auditedPekppp({ input, scores, reference: { ipp } }: Audited) {
  const { report, loci, past = [], evidence } = input
  const judged = auditedJudged(scores, pekpppLevels, evidence)
  const { writtenGrades, pastYears } = auditedPast(past, report.year, ipp, 'instansi')
  return {
    ...judged,
    conflicts: markConflicts,
    widestGap: new Decimal(1),
    evaluators: auditedEvaluators(loci),
    writtenGrades: [...judged.writtenGrades, ...writtenGrades],
    achievementWord: scores.hasIndex
      ? auditedAchievement(report.achievementWord, report.at('achievementWord'), scores)
      : undefined,
    pastYears,
    ...auditedUserEntries(report),
    criteriaWord: pekpppLevels.whole.toLowerCase(),
    criteriaCount: scores.forms[0]?.criteria.length ?? 0,
  }
}
