import type { Decimal } from '../../base/decimal.ts'
import { formatNumber } from '../../base/format-number.ts'
import type { ProblemLog } from '../../base/outcome.ts'
import type { Place } from '../../base/problem.ts'
import { checkAggregates, checkResponses, type OfYear } from './check-results.ts'
import { isOnIkmScale } from './ikm-scale.ts'
import { type ActionRecord, byTarget, type SurveyInput, withoutUnits } from './input.ts'
import { monevProblem } from './problems.ts'
import type { MonevReference } from './reference.ts'
import type { ReadMonevSkm } from './workbook.ts'

interface Target extends Pick<SurveyInput, 'at'> {
  readonly target: Decimal
  readonly typedAchievement?: { readonly value: Decimal; readonly place: Place }
}

/** One survey for each year that any sheet speaks of; each needs a target and a result. */
export function checkSurveys(
  { report, unit, survey, answer, target }: ReadMonevSkm,
  actions: readonly ActionRecord[],
  reference: MonevReference,
  log: ProblemLog,
): readonly SurveyInput[] {
  const { file } = report.at('kind')
  const results = log.watch(() => ({
    aggregates: checkAggregates(survey.rows, reference, log),
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
  const years = new Set([...aggregates, ...responses, ...targets.value, ...actions].map(({ year }) => year))
  return [...years]
    .sort((left, right) => left - right)
    .flatMap(year => {
      const [own] = valuesOf(targets.value, year)
      const ofYear = { year, aggregates: valuesOf(aggregates, year), responses: valuesOf(responses, year) }
      const units = unit.rows.map(({ values }) => values)
      const { inTarget, outside } = byTarget(units, year)
      const counted = withoutUnits(ofYear, outside)
      const hasResult = counted.aggregates.length + counted.responses.length > 0
      if (own === undefined && targets.clean && target.isWhole) {
        log.add(monevProblem('target.missing', { file, sheet: 'Target' }, { year }))
      }
      if (!hasResult && isKnown) {
        log.add(monevProblem('skm.missing', { file, sheet: 'SKM' }, { year }))
      }
      if (units.length > 0 && unit.isWhole && inTarget.length === 0) {
        log.add(monevProblem('unit.none-in-year', { file, sheet: 'Unit' }, { year }))
      }
      // A year without a result has nothing to score; that it has none is an error.
      return own === undefined || !hasResult ? [] : [{ ...ofYear, ...own }]
    })
}

/** A mean of units, or of services, wants a year with results of some; figures of the whole agency are taken over. */
function reportNothingToAverage(
  { partial: { pooling }, at }: ReadMonevSkm['report'],
  results: readonly { readonly unit?: string | undefined; readonly service?: string | undefined }[],
  log: ProblemLog,
): void {
  if (pooling === undefined || pooling === 'responden' || results.length === 0) return
  const isNamed = results.some(
    ({ unit, service }) => unit !== undefined && (pooling === 'unit' || service !== undefined),
  )
  if (!isNamed) log.add(monevProblem('skm.no-units-to-average', at('pooling'), { by: pooling }))
}

/** Nothing was wrong with it; a sheet that is not there, and need not be, is clean too. */
function isClean({ isWhole, sheets }: ReadMonevSkm['survey'] | ReadMonevSkm['answer']): boolean {
  return isWhole || sheets.length === 0
}

function valuesOf<Value>(values: readonly OfYear<Value>[], year: number): readonly Value[] {
  return values.filter(known => known.year === year).map(({ value }) => value)
}

function checkTargets(
  rows: ReadMonevSkm['target']['rows'],
  reference: MonevReference,
  log: ProblemLog,
): readonly OfYear<Target>[] {
  return rows.map(row => {
    const { year, target, achievement } = row.values
    const found = formatNumber(target.toNumber())
    if (!isOnIkmScale(target, reference)) log.add(monevProblem('target.out-of-scale', row.at('target'), { found }))
    const typedAchievement = achievement && { value: achievement, place: row.at('achievement') }
    const { at } = row
    return { year, value: { target, at, ...(typedAchievement !== undefined && { typedAchievement }) } }
  })
}
