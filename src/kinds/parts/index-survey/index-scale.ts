import { type Decimal, type Rounded, roundHalfUp } from '../../../base/decimal.ts'
import { formatNumber } from '../../../base/format-number.ts'
import type { Instrument } from '../../../instrument/instrument.ts'
import { fromReading, hundredFactor, toReading } from '../../../instrument/score-instrument.ts'
import type { ProblemLog } from '../../../problems/outcome.ts'
import type { Place } from '../../../problems/problem.ts'
import { described, type ReadField } from '../../../workbook/column.ts'
import { type FieldDescription, numberText } from '../../../workbook/field-description.ts'
import { decimalLike } from '../../../workbook/fields/numbers.ts'
import { indexProblem } from './index-problems.ts'
import { mapSurveys, type PerSurvey, surveysOf } from './per-survey.ts'

const decimal = decimalLike('3,60')

const onScale: FieldDescription = {
  words: 'angka 1 sampai 4, misalnya 3,60; atau 25 sampai 100 bila indeksnya diterbitkan demikian',
  cell: 'number',
  json: [
    { type: 'number', minimum: 1, maximum: 4 },
    { type: 'number', minimum: 25, maximum: 100 },
    { type: 'string', pattern: numberText },
  ],
}

/** A cell with an index that was typed, or a target of one: 1–4, or 25–100. */
export const indexValue: ReadField<Decimal> = described(onScale, (cell, at) => {
  const value = decimal(cell, at)
  if (value === undefined || onIndexScale(value)) return value
  const found = formatNumber(value.toNumber())
  at.add(indexProblem('survei.out-of-scale', at.place, { title: at.title, found }))
  return undefined
})

/** Whether a value can be a mean of answers, 1–4. */
function onAnswerScale(value: Decimal): boolean {
  return value.gte(1) && value.lte(4)
}

/** Whether a value can be an index: 1–4, or 25–100 where the index is published so. */
function onIndexScale(value: Decimal): boolean {
  return onAnswerScale(value) || (value.gte(25) && value.lte(100))
}

/** An index on the scale on which this report prints it: 95 as 3.80, or 3.80 as 95. */
function asIndexOf(value: Decimal, { scale, readings: [reading] }: Instrument): Decimal {
  const answers = onAnswerScale(value) ? value : fromReading(value, { factor: hundredFactor(scale) })
  return toReading(answers, reading)
}

/** The same, as the report prints it. */
export function printedIndex(value: Decimal, instrument: Instrument): Rounded {
  return roundHalfUp(asIndexOf(value, instrument), instrument.readings[0].decimals)
}

/**
 * Indices as typed, on the scales on which this report prints them. Where it prints 1–4, a value of 25–100 may be one that lacks
 * its comma.
 */
export function checkIndices<Survey extends string>(
  typed: PerSurvey<Survey, Decimal | undefined>,
  instruments: PerSurvey<Survey, Instrument>,
  placeOf: (survey: Survey) => Place,
  log: ProblemLog,
): PerSurvey<Survey, Decimal | undefined> {
  for (const survey of surveysOf(typed)) {
    const value = typed[survey]
    const { code, readings } = instruments[survey]
    if (value === undefined || !readings[0].factor.eq(1) || onAnswerScale(value)) continue
    const found = formatNumber(value.toNumber())
    log.add(indexProblem('survei.out-of-scale', placeOf(survey), { title: code, found }))
  }
  return mapSurveys(typed, (value, survey) => value && asIndexOf(value, instruments[survey]))
}
