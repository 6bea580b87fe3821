import type { Decimal } from '../../base/decimal.ts'
import { formatNumber } from '../../base/format-number.ts'
import type { ProblemLog } from '../../base/outcome.ts'
import type { Place } from '../../base/problem.ts'
import type { Source } from '../../sources/source.ts'
import type { TableRow } from '../../workbook/column.ts'
import { duplicatesOf } from '../../workbook/duplicates-of.ts'
import { readSheet } from '../../workbook/read-sheet.ts'
import { checkAggregates, checkResponses, type OfYear, onIkmScale } from './check-results.ts'
import type { ActionRecord, KnownUnits, SurveyInput } from './input.ts'
import { monevProblem } from './problems.ts'
import type { MonevReference } from './reference.ts'
import { targetSheet } from './sheets.ts'
import { answerSheet, surveySheet } from './survey-sheets.ts'
import { unsurNames } from './unsur-names.ts'

interface Target {
  readonly target: Decimal
  readonly typedAchievement?: { readonly value: Decimal; readonly place: Place }
}

/** One survey for each year that any sheet speaks of; each needs a target and a result. */
export function checkSurveys(
  source: Source,
  { names }: KnownUnits,
  actions: readonly ActionRecord[],
  reference: MonevReference,
  log: ProblemLog,
): readonly SurveyInput[] {
  const titles = unsurNames(reference)
  const results = log.watch(() => ({
    aggregates: checkAggregates(readSheet(source, surveySheet(names, titles), log), log),
    responses: checkResponses(readSheet(source, answerSheet(names, titles), log), log),
  }))
  const targets = log.watch(() => checkTargets(readSheet(source, targetSheet, log), log))
  const { aggregates, responses } = results.value
  const years = new Set([...aggregates, ...responses, ...targets.value, ...actions].map(({ year }) => year))
  return [...years]
    .sort((left, right) => left - right)
    .flatMap(year => {
      const [target] = valuesOf(targets.value, year)
      const survey = { year, aggregates: valuesOf(aggregates, year), responses: valuesOf(responses, year) }
      if (target === undefined && targets.clean) {
        log.add(monevProblem('target.missing', { file: source.file, sheet: 'Target' }, { year }))
      }
      if (survey.aggregates.length + survey.responses.length === 0 && results.clean) {
        log.add(monevProblem('skm.missing', { file: source.file, sheet: 'SKM' }, { year }))
      }
      return target === undefined ? [] : [{ ...survey, ...target }]
    })
}

function valuesOf<Value>(values: readonly OfYear<Value>[], year: number): readonly Value[] {
  return values.filter(known => known.year === year).map(({ value }) => value)
}

function checkTargets(
  rows: readonly TableRow<typeof targetSheet.columns>[],
  log: ProblemLog,
): readonly OfYear<Target>[] {
  for (const { row, first } of duplicatesOf(rows, ({ values }) => String(values.year))) {
    const other = first.at('year').cell ?? ''
    log.add(monevProblem('target.duplicate', row.at('year'), { year: row.values.year, other }))
  }
  return rows.map(row => {
    const { year, target, achievement } = row.values
    const found = formatNumber(target.toNumber())
    if (!onIkmScale(target)) log.add(monevProblem('target.out-of-scale', row.at('target'), { found }))
    const typedAchievement = achievement && { value: achievement, place: row.at('achievement') }
    return { year, value: typedAchievement === undefined ? { target } : { target, typedAchievement } }
  })
}
