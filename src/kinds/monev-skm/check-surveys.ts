import type { Decimal } from '../../base/decimal.ts'
import { formatNumber } from '../../base/format-number.ts'
import type { ProblemLog } from '../../base/outcome.ts'
import { fromIkmScale, type UnsurMeans } from '../../scoring/survey-score.ts'
import type { TableRow } from '../../sources/column.ts'
import { duplicatesOf } from '../../sources/duplicates-of.ts'
import { readSheet } from '../../sources/read-sheet.ts'
import type { Source } from '../../sources/source.ts'
import type { ActionRecord, AggregateResult, KnownUnits, RawResponse, SurveyInput } from './input.ts'
import { monevProblem } from './problems.ts'
import type { MonevReference } from './reference.ts'
import { answerSheet, surveySheet, targetSheet, type UnsurCode, unsurCodes } from './sheets.ts'
import { unsurNames } from './unsur-names.ts'

type SurveyRow = TableRow<ReturnType<typeof surveySheet>['columns']>
type AnswerRow = TableRow<ReturnType<typeof answerSheet>['columns']>
type TargetRow = TableRow<typeof targetSheet.columns>

interface OfYear<Value> {
  readonly year: number
  readonly value: Value
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
      return target === undefined ? [] : [{ ...survey, target }]
    })
}

function valuesOf<Value>(values: readonly OfYear<Value>[], year: number): readonly Value[] {
  return values.filter(known => known.year === year).map(({ value }) => value)
}

function checkTargets(rows: readonly TargetRow[], log: ProblemLog): readonly OfYear<Decimal>[] {
  for (const { row, first } of duplicatesOf(rows, ({ values }) => String(values.year))) {
    const other = first.at('year').cell ?? ''
    log.add(monevProblem('target.duplicate', row.at('year'), { year: row.values.year, other }))
  }
  return rows.map(row => {
    const { year, target } = row.values
    const found = formatNumber(target.toNumber())
    if (!onIkmScale(target)) log.add(monevProblem('target.out-of-scale', row.at('target'), { found }))
    return { year, value: target }
  })
}

/** Results given as figures: one row for each year, unit and service, all values on one scale. */
function checkAggregates(rows: readonly SurveyRow[], log: ProblemLog): readonly OfYear<AggregateResult>[] {
  const keyOf = ({ values }: SurveyRow) => JSON.stringify([values.year, values.unit ?? null, values.service ?? null])
  for (const { row, first } of duplicatesOf(rows, keyOf)) {
    const { year, unit, service } = row.values
    const parameters = { year, unit: subjectOf(unit, service), other: first.at('respondents').cell ?? '' }
    log.add(monevProblem('skm.duplicate-row', row.at('respondents'), parameters))
  }
  return rows.map(row => {
    const { year, unit, service, respondents } = row.values
    const place = row.at('respondents')
    if (respondents === 0) log.add(monevProblem('skm.no-respondents', place, {}))
    return { year, value: { unit, service, respondents, means: checkMeans(row, log), place } }
  })
}

/** How a message names the subject of a result. */
export function subjectOf(unit: string | undefined, service: string | undefined): string {
  return [unit ?? 'seluruh instansi', service].filter(part => part !== undefined).join(', layanan ')
}

/** Unsur values of a row as answers (1–4). A row whose values all lie in 1–4 is on that scale already. */
function checkMeans(row: SurveyRow, log: ProblemLog): UnsurMeans {
  const values = givenValues(row)
  if (values.length === 0) log.add(monevProblem('skm.no-unsur', row.at('respondents'), {}))
  const indexScale = values.length > 0 && values.every(({ value }) => value.gte(1) && value.lte(4))
  if (indexScale) log.add(monevProblem('skm.index-scale', row.at('respondents'), {}))
  for (const { code, value } of indexScale ? [] : values) {
    const found = formatNumber(value.toNumber())
    if (!onIkmScale(value)) log.add(monevProblem('skm.out-of-scale', row.at(code), { title: code, found }))
  }
  return new Map(values.map(({ code, value }) => [code, indexScale ? value : fromIkmScale(value)]))
}

/** Raw answers: whole numbers 1–4, blanks where nothing was answered. */
function checkResponses(rows: readonly AnswerRow[], log: ProblemLog): readonly OfYear<RawResponse>[] {
  return rows.map(row => {
    const given = givenValues(row)
    if (given.length === 0) log.add(monevProblem('skm.no-unsur', row.at('unit'), {}))
    for (const { code, value } of given) {
      const isAnswer = value.isInteger() && value.gte(1) && value.lte(4)
      const found = formatNumber(value.toNumber())
      if (!isAnswer) log.add(monevProblem('skm.answer-out-of-range', row.at(code), { title: code, found }))
    }
    const { year, unit, service } = row.values
    return {
      year,
      value: { unit, service, answers: new Map(given.map(({ code, value }) => [code, value.toNumber()])) },
    }
  })
}

function givenValues(row: SurveyRow | AnswerRow): readonly { readonly code: UnsurCode; readonly value: Decimal }[] {
  return unsurCodes.flatMap(code => {
    const value = row.values[code]
    return value === undefined ? [] : [{ code, value }]
  })
}

function onIkmScale(value: Decimal): boolean {
  return value.gte(25) && value.lte(100)
}
