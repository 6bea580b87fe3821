import { Decimal } from '../../../base/decimal.ts'
import { formatNumber } from '../../../base/format-number.ts'
import { codeRange } from '../../../instrument/instrument.ts'
import { toReading } from '../../../instrument/score-instrument.ts'
import type { ProblemLog } from '../../../problems/outcome.ts'
import { type Answered, answeredKey, checkAnswered, meanOfValue } from './answered-sheet.ts'
import type { AggregateResult, GivenMean, RawResponse } from './survey.ts'
import { surveyProblem } from './survey-problems.ts'
import type { ReadSurvey } from './survey-sheets.ts'
import {
  askedCodesOf,
  isOnAnswerScale,
  isOnIkmScale,
  type SkmReference,
  type UnsurCode,
  valueCodesOf,
} from './unsur.ts'

type SurveyRow = ReadSurvey['survey']['rows'][number]
type AnswerRow = ReadSurvey['answer']['rows'][number]

export interface OfYear<Value> {
  readonly year: number
  readonly value: Value
}

/** Results given as figures: one row for each year, unit and service, all values on one scale. */
export function checkAggregates(
  rows: readonly SurveyRow[],
  answeredRows: Parameters<typeof checkAnswered>[0],
  reference: SkmReference,
  log: ProblemLog,
): readonly OfYear<AggregateResult>[] {
  const codes = valueCodesOf(reference)
  const results = rows.map(({ values }) => {
    return { ...values, hasValue: (code: UnsurCode) => values[code] !== undefined }
  })
  const answeredOf = checkAnswered(answeredRows, results, askedCodesOf(reference), log)
  return rows.flatMap(row => {
    const { year, unit, service, respondents, population, ikm, grade } = row.values
    if (respondents === 0) log.add(surveyProblem('skm.no-respondents', row.at('respondents'), {}))
    const known = answeredOf.get(answeredKey(row.values))
    const given = checkMeans(row, codes, known, reference, log)
    const means = new Map(given.map(({ code, mean }) => [code, mean]))
    const typed = { typedIkm: ikm && toIkm(ikm, reference), typedGrade: grade }
    // Without a value there is nothing to score; that there is none has been told.
    if (given.length === 0) return []
    const answered = known && { answered: new Map(given.map(({ code }) => [code, known.get(code) ?? respondents])) }
    const value = { unit, service, respondents, population, ...typed, given, means, ...answered, at: row.at }
    return [{ year, value: { ...value, isFigure: true } }]
  })
}

/**
 * Unsur values of a row as answers (1–4). A row whose values all lie in 1–4 is on that scale already. A value that lies on
 * neither scale is told and left out: no grade could be given to what is audited in spite of it.
 */
function checkMeans(
  row: SurveyRow,
  codes: readonly UnsurCode[],
  answered: Answered | undefined,
  reference: SkmReference,
  log: ProblemLog,
): readonly GivenMean[] {
  const values = givenValues(row, codes)
  if (values.length === 0) log.add(surveyProblem('skm.no-unsur', row.at('respondents'), allUnsur(reference)))
  const indexScale = values.length > 0 && values.every(({ value }) => isOnAnswerScale(value, reference))
  if (indexScale) log.add(surveyProblem('skm.index-scale', row.at('respondents'), {}))
  return values.flatMap(({ code, value }) => {
    const written = formatNumber(value.toNumber())
    if (!indexScale && !isOnIkmScale(value, reference)) {
      log.add(surveyProblem('skm.out-of-scale', row.at(code), { title: code, found: written }))
      return []
    }
    const points = indexScale ? 1 : 25
    const mean = meanOfValue(value, points, answered?.get(code) ?? row.values.respondents)
    return [{ code, written, value, points, mean }]
  })
}

/** An IKM that was typed as an index, 1–4, on the scale of the IKM. */
function toIkm(typed: Decimal, { skm }: SkmReference): NonNullable<AggregateResult['typedIkm']> {
  const halfStep = halfStepOf(typed)
  const [ikm] = skm.readings
  const isIndex = typed.lte(skm.scale.to)
  return isIndex ? { value: toReading(typed, ikm), halfStep: toReading(halfStep, ikm) } : { value: typed, halfStep }
}

/** Raw answers: whole numbers 1–4, blanks where nothing was answered. */
export function checkResponses(
  rows: readonly AnswerRow[],
  reference: SkmReference,
  log: ProblemLog,
): readonly OfYear<RawResponse>[] {
  const codes = askedCodesOf(reference)
  return rows.map(row => {
    const given = givenValues(row, codes)
    if (given.length === 0) log.add(surveyProblem('skm.no-unsur', row.at('unit'), allUnsur(reference)))
    const answered = given.filter(({ value }) => value.isInteger() && isOnAnswerScale(value, reference))
    for (const { code, value } of given.filter(one => !answered.includes(one))) {
      const found = formatNumber(value.toNumber())
      log.add(surveyProblem('skm.answer-out-of-range', row.at(code), { title: code, found }))
    }
    const { year, unit, service, date, name } = row.values
    const answers = new Map(answered.map(({ code, value }) => [code, value.toNumber()]))
    return { year, value: { unit, service, date, name, answers, at: row.at } }
  })
}

function givenValues(
  row: SurveyRow | AnswerRow,
  codes: readonly UnsurCode[],
): readonly { readonly code: UnsurCode; readonly value: Decimal }[] {
  return codes.flatMap(code => {
    const value = row.values[code]
    return value === undefined ? [] : [{ code, value }]
  })
}

function allUnsur({ skm }: SkmReference) {
  return { unsur: codeRange(skm.criteria) }
}

/**
 * Half a unit of the last decimal of a typed value: how far its rounding may be off. Values are printed with two decimals or
 * more; a cell that holds 83 means 83,00.
 */
function halfStepOf(value: Decimal): Decimal {
  return new Decimal(10).pow(-Math.max(2, value.decimalPlaces())).div(2)
}
