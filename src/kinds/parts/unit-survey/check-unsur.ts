import { everyCriterion, leavesOf, wholesOf, withoutCriteria } from '../../../instrument/instrument.ts'
import type { ProblemLog } from '../../../problems/outcome.ts'
import type { Place } from '../../../problems/problem.ts'
import type { SurveyResults } from './survey.ts'
import { surveyProblem } from './survey-problems.ts'
import type { ReadSurvey } from './survey-sheets.ts'
import { type SkmReference, valueCodesOf } from './unsur.ts'

/** What the sheet Laporan says of unsur that were not asked for. */
interface ReadExcused {
  readonly partial: { readonly notApplicable?: readonly string[] | undefined }
  readonly at: (entry: 'notApplicable') => Place
}

/**
 * Every unsur of the instrument has a value in every survey, or is declared not to have been asked for; then it is told, since
 * the others weigh more (`docs/RULES.md` 2.4). Nothing is left out in silence.
 */
export function checkUnsur(
  { survey, answer }: ReadSurvey,
  report: ReadExcused,
  surveys: readonly SurveyResults[],
  reference: SkmReference,
  log: ProblemLog,
): void {
  const { criteria } = reference.skm
  const [codes, wholes] = [valueCodesOf(reference), wholesOf(criteria)]
  const excused = new Set(report.partial.notApplicable ?? [])
  const isExcused = (code: string) => [code, ...(wholes.get(code) ?? [])].some(one => excused.has(one))
  const place = report.at('notApplicable')
  const unknown = [...excused].filter(code => !wholes.has(code))
  if (unknown.length > 0) log.add(surveyProblem('skm.unknown-unsur', place, { codes: unknown }))
  const used = withoutCriteria(reference.skm, excused).criteria.length
  if (excused.size > 0 && used > 0) log.add(surveyProblem('skm.unsur-left-out', place, { codes: [...excused], used }))
  const haveErrors = [survey, answer].some(({ isWhole, sheets }) => !isWhole && sheets.length > 0)
  for (const { year, responses } of surveys) {
    // As written: a value off the scale has been told, and is there.
    const rows = [...survey.rows, ...answer.rows].filter(({ values }) => values.year === year)
    const written = new Set<string>(rows.flatMap(({ values }) => codes.filter(code => values[code] !== undefined)))
    for (const { code, name } of everyCriterion(criteria)) {
      if (written.has(code) && isExcused(code)) {
        log.add(surveyProblem('skm.unsur-not-excused', place, { year, code, name }))
      }
    }
    const file = { file: place.file, sheet: responses.length > 0 ? 'Responden' : 'SKM' }
    for (const { code, name } of leavesOf(criteria)) {
      const hasValue = [code, ...(wholes.get(code) ?? [])].some(one => written.has(one))
      if (!hasValue && !isExcused(code) && rows.length > 0 && !haveErrors) {
        log.add(surveyProblem('skm.unsur-without-values', file, { year, code, name }))
      }
    }
    for (const { code, name, parts } of everyCriterion(criteria)) {
      const part = parts.find(one => written.has(one.code))
      if (part !== undefined && written.has(code)) {
        log.add(surveyProblem('skm.unsur-and-parts', file, { year, code, name, part: part.code }))
      }
    }
  }
}
