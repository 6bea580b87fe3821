import type { ProblemLog } from '../../../problems/outcome.ts'
import type { Place } from '../../../problems/problem.ts'
import type { ReadTable } from '../../../workbook/read-workbook.ts'
import type { Pooling } from '../survey-settings.ts'
import { byTarget } from '../units/unit.ts'
import { unitProblem } from '../units/unit-problems.ts'
import type { unitSheet } from '../units/unit-sheet.ts'
import type { checkAnswered } from './answered-sheet.ts'
import { checkAggregates, checkResponses, type OfYear } from './check-results.ts'
import { type SurveyInput, type SurveyResults, withoutUnits } from './survey.ts'
import { surveyProblem } from './survey-problems.ts'
import type { ReadSurvey } from './survey-sheets.ts'
import { checkTargets, type targetSheet } from './targets.ts'
import type { SkmReference } from './unsur.ts'

interface Sheets extends ReadSurvey {
  readonly unit: ReadTable<typeof unitSheet.columns>
  readonly target: ReadTable<typeof targetSheet.columns>
  /** Of the kinds that have such a sheet. */
  readonly answered?: Parameters<typeof checkAnswered>[0]
}

/** What the sheet Laporan says of how results are put together. */
interface ReadPooling {
  readonly partial: { readonly pooling?: Pooling | undefined }
  readonly at: (entry: 'pooling') => Place
}

/** One survey for each year that any sheet speaks of, also one of `otherYears`; each needs a target and a result. */
export function checkSurveys(
  sheets: Sheets,
  report: ReadPooling,
  otherYears: readonly number[],
  reference: SkmReference,
  log: ProblemLog,
): readonly SurveyInput[] {
  const surveys = checkYears(sheets, report, { otherYears, needsTarget: () => true }, reference, log)
  return surveys.flatMap(({ target, ...survey }) => (target === undefined ? [] : [{ ...survey, target }]))
}

/** A survey that may have no target. */
export type SurveyOfYear = SurveyResults & Partial<SurveyInput>

interface WantedYears {
  /** Years that need a result, whatever the sheets of results speak of. */
  readonly otherYears: readonly number[]
  /** Whether the survey of a year needs a target. */
  readonly needsTarget: (year: number) => boolean
  /** Whether a year of which only the sheet Target speaks needs a result too; it does where this is not said. */
  readonly targetsNeedResults?: boolean
}

/** One survey for each year that any sheet speaks of; each needs a result, and some a target. */
export function checkYears(
  { unit, survey, answer, answered, target }: Sheets,
  report: ReadPooling,
  { otherYears, needsTarget, targetsNeedResults = true }: WantedYears,
  reference: SkmReference,
  log: ProblemLog,
): readonly SurveyOfYear[] {
  const { file } = report.at('pooling')
  const results = log.watch(() => ({
    aggregates: checkAggregates(survey.rows, answered ?? { rows: [] }, reference, log),
    responses: checkResponses(answer.rows, reference, log),
  }))
  const targets = log.watch(() => checkTargets(target.rows, reference, log))
  const isKnown = results.clean && isClean(survey) && isClean(answer)
  const { aggregates, responses } = results.value
  reportNothingToAverage(
    report,
    [...aggregates, ...responses].map(({ value }) => value),
    log,
  )
  const told = [...aggregates, ...responses, ...(targetsNeedResults ? targets.value : [])]
  const years = new Set([...told.map(({ year }) => year), ...otherYears])
  return [...years]
    .sort((left, right) => left - right)
    .flatMap(year => {
      const [own] = valuesOf(targets.value, year)
      const ofYear = { year, aggregates: valuesOf(aggregates, year), responses: valuesOf(responses, year) }
      const units = unit.rows.map(({ values }) => values)
      const { inTarget, outside } = byTarget(units, year)
      const counted = withoutUnits(ofYear, outside)
      const hasResult = counted.aggregates.length + counted.responses.length > 0
      if (own === undefined && needsTarget(year) && targets.clean && target.isWhole) {
        log.add(surveyProblem('target.missing', { file, sheet: 'Target' }, { year }))
      }
      if (!hasResult && isKnown) {
        log.add(surveyProblem('skm.missing', { file, sheet: 'SKM' }, { year }))
      }
      if (units.length > 0 && unit.isWhole && inTarget.length === 0) {
        log.add(unitProblem('unit.none-in-year', { file, sheet: 'Unit' }, { year }))
      }
      // A year without a result has nothing to score; that it has none is an error.
      return !hasResult || (own === undefined && needsTarget(year)) ? [] : [{ ...ofYear, ...own }]
    })
}

/** A mean of units, or of services, wants a year with results of some; figures of the whole agency are taken over. */
function reportNothingToAverage(
  { partial: { pooling }, at }: ReadPooling,
  results: readonly { readonly unit?: string | undefined; readonly service?: string | undefined }[],
  log: ProblemLog,
): void {
  if (pooling === undefined || pooling === 'responden' || results.length === 0) return
  const isNamed = results.some(
    ({ unit, service }) => unit !== undefined && (pooling === 'unit' || service !== undefined),
  )
  if (!isNamed) log.add(surveyProblem('skm.no-units-to-average', at('pooling'), { by: pooling }))
}

/** Nothing was wrong with it; a sheet that is not there, and need not be, is clean too. */
function isClean({ isWhole, sheets }: ReadSurvey['survey'] | ReadSurvey['answer']): boolean {
  return isWhole || sheets.length === 0
}

function valuesOf<Value>(values: readonly OfYear<Value>[], year: number): readonly Value[] {
  return values.filter(known => known.year === year).map(({ value }) => value)
}
