import { Decimal } from '../../base/decimal.ts'
import { nameKey } from '../../base/name-key.ts'
import { leavesOf, letterOf } from '../../instrument/instrument.ts'
import { valueOfCount } from '../../instrument/rungs.ts'
import { auditedWeights, judgedSubject, writtenGrade } from '../parts/evaluation/audited-evaluation.ts'
import { auditedEarlierYear } from '../parts/evaluation/chain/earlier-year.ts'
import { meanOf } from '../parts/evaluation/compose-evaluation.ts'
import { printValue } from '../parts/evaluation/evaluation.ts'
import { auditedNarratives } from '../parts/office-texts/narratives.ts'
import type { NamesOfInput } from '../parts/privacy-of.ts'
import { pekpppYear } from './chain.ts'
import { formOf, isComputed } from './check.ts'
import { markConflicts } from './conflicts.ts'
import type { PekpppInput } from './input.ts'
import { narrativePlaces } from './narrative-places.ts'
import type { PekpppReference } from './reference.ts'
import type { PekpppScores } from './score.ts'
import { pekpppLevels } from './sheets.ts'

/** How many users a unit asks at least, where the workbook does not say (`docs/RULES.md` 8.6). */
const usualLeast = 10

/** The evaluation as the rules of `src/audit` see it. */
export type PekpppAudit = ReturnType<typeof auditedPekppp>

export function auditedPekppp(input: PekpppInput, scores: PekpppScores, reference: PekpppReference) {
  const { report, loci, past, narratives } = input
  const { at } = report
  const forms = [...new Set(loci.map(({ form }) => form))].map(form => formOf(form, reference))
  return {
    judged: loci.map(({ name, form, marks }) => judgedSubject(name, formOf(form, reference), marks)),
    conflicts: markConflicts,
    selfJudged: scores.loci.flatMap(({ locus, own, evaluation }) =>
      own?.value === undefined || evaluation.value === undefined
        ? []
        : [{ subject: locus.name, own: own.value, value: evaluation.value, place: locus.at('name') }],
    ),
    widestGap: new Decimal(1),
    evaluators: loci.flatMap(({ name, evaluatorUnit: unit, at: cell }) =>
      unit === undefined
        ? []
        : [{ subject: name, unit, isOwn: nameKey(unit) === nameKey(name), place: cell('evaluatorUnit') }],
    ),
    countedScores: input.evidence.flatMap(({ locus, code, count }) => {
      const own = loci.find(({ name }) => name === locus)
      const mark = own?.marks.get(code)
      const instrument = own && formOf(own.form, reference)
      const leaf = instrument && leavesOf(instrument.criteria).find(one => one.code === code)
      const expected = leaf && valueOfCount(leaf, instrument.scale, count)
      if (mark === undefined || expected === undefined) return []
      return [{ subject: locus, code, count, expected, score: mark.value, place: mark.at('score') }]
    }),
    weights: forms.flatMap(form => auditedWeights(form, pekpppLevels)),
    writtenGrades: [
      ...scores.loci.flatMap(({ locus: { name, grade, at: cell }, index }) =>
        grade === undefined || index === undefined
          ? []
          : [writtenGrade(`IPP ${name}`, index, grade, reference.ipp, cell('grade'))],
      ),
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
    ...auditedEarlierYear(pekpppYear(input, scores, reference), {
      value: 'IPP',
      sheet: 'Tindak Lanjut',
      placeOf: subject => loci.find(({ name }) => nameKey(name) === nameKey(subject))?.at('name') ?? at('kind'),
    }),
    finalWithoutDay: report.state === 'final' && report.settled === undefined ? at('settled') : undefined,
    userNumbers: scores.loci.map(({ locus, users }) => ({
      subject: locus.name,
      users: users?.part.respondents ?? 0,
      place: locus.at('name'),
    })),
    leastUsers: report.least ?? usualLeast,
    mostUsers: report.most,
    officeTexts: auditedNarratives(narratives, narrativePlaces),
    criteriaWord: 'aspek',
    criteriaCount: forms[0]?.criteria.length ?? 0,
    totals: input.totals,
  }
}

function auditedWord(
  { report: { achievementWord: written, at } }: PekpppInput,
  scores: PekpppScores,
  { ipp }: PekpppReference,
) {
  if (written === undefined || !scores.hasIndex) return undefined
  const { grade } = printValue(meanOf(scores.evaluated.map(({ value }) => value)), ipp)
  const names = ipp.readings[0].bands.flatMap(band => [band.name, letterOf(band)])
  return grade && { written, grade: grade.band.name, names, place: at('achievementWord') }
}

/** Who evaluates and who signs for a unit; the units. */
export function namesOfPekppp({ report, loci }: PekpppInput): NamesOfInput {
  return {
    persons: loci.flatMap(({ evaluator, head }) => [evaluator, head].flatMap(one => one ?? [])),
    employers: [],
    offices: [...loci.map(({ name }) => name), report.agency, report.author],
  }
}
