import { Decimal } from '../../base/decimal.ts'
import { nameKey } from '../../base/name-key.ts'
import { letterOf } from '../../instrument/instrument.ts'
import { writtenGrade } from '../parts/evaluation/audited-evaluation.ts'
import { meanOf } from '../parts/evaluation/compose-evaluation.ts'
import { printValue } from '../parts/evaluation/evaluation.ts'
import { auditedJudged } from '../parts/evaluation/judged/audited-judged.ts'
import { markConflicts } from './conflicts.ts'
import { isComputed, type PekpppInput, type PekpppScores } from './judging.ts'
import type { PekpppReference } from './reference.ts'
import { pekpppLevels } from './sheets.ts'

/** How many users a unit asks at least, where the workbook does not say (`docs/RULES.md` 8.6). */
const usualLeast = 10

interface Audited {
  readonly input: PekpppInput
  readonly scores: PekpppScores
  readonly reference: PekpppReference
}

/** The evaluation as its own rules see it. */
export function auditedPekppp({ input, scores, reference }: Audited) {
  const { report, loci, past = [], evidence } = input
  const judged = auditedJudged(scores, pekpppLevels, evidence)
  return {
    ...judged,
    conflicts: markConflicts,
    widestGap: new Decimal(1),
    evaluators: loci.flatMap(({ name, evaluatorUnit: unit, at: cell }) =>
      unit === undefined
        ? []
        : [{ subject: name, unit, isOwn: nameKey(unit) === nameKey(name), place: cell('evaluatorUnit') }],
    ),
    writtenGrades: [
      ...judged.writtenGrades,
      ...past.flatMap(({ year, subject = 'instansi', value, grade, at: cell }) =>
        grade === undefined
          ? []
          : [writtenGrade(`IPP ${subject} tahun ${year}`, value, grade, reference.ipp, cell('grade'))],
      ),
    ],
    achievementWord: auditedWord(input, scores, reference),
    pastYears: past.map(({ year, form, at: cell }) => ({
      year,
      hasForm: form !== undefined,
      isOtherRule: isComputed(report.year, reference) !== isComputed(year, reference),
      place: cell('year'),
    })),
    leastUsers: report.least ?? usualLeast,
    mostUsers: report.most,
    criteriaWord: pekpppLevels.whole.toLowerCase(),
    criteriaCount: scores.forms[0]?.criteria.length ?? 0,
  }
}

function auditedWord(
  { report: { achievementWord: written, at } }: PekpppInput,
  { hasIndex, evaluated }: PekpppScores,
  { ipp }: PekpppReference,
) {
  if (written === undefined || !hasIndex) return undefined
  const { grade } = printValue(meanOf(evaluated.map(({ value }) => value)), ipp)
  const names = ipp.readings[0].bands.flatMap(band => [band.name, letterOf(band)])
  return grade && { written, grade: grade.band.name, names, place: at('achievementWord') }
}
