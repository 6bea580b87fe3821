import { Decimal } from '../../../base/decimal.ts'
import { leavesOf } from '../../../instrument/instrument.ts'
import type { ProblemLog } from '../../../problems/outcome.ts'
import { type Column, inThisOrder, optional, required } from '../../../workbook/column.ts'
import { defineTable } from '../../../workbook/declare.ts'
import { count, year } from '../../../workbook/fields/numbers.ts'
import { text } from '../../../workbook/fields/text.ts'
import type { ReadTable } from '../../../workbook/read-workbook.ts'
import { unitLookup, unitSheet } from '../units/unit-sheet.ts'
import { subjectKey } from './survey.ts'
import { surveyProblem } from './survey-problems.ts'
import type { SkmReference, UnsurCode } from './unsur.ts'

function countColumns({ skm }: SkmReference): Readonly<Record<UnsurCode, Column<number, false>>> {
  const columns = leavesOf(skm.criteria).map(({ code, name }) => {
    const note = `${name}: banyaknya responden yang menjawab; kosong berarti semua`
    return [code, optional(code, count, { note, synonyms: [name, `${code} ${name}`], feeds: true })] as const
  })
  return Object.fromEntries(columns) as Record<UnsurCode, Column<number, false>>
}

/** How many answered each unsur of a result of the sheet SKM, where not all did; `laporan hitung` writes it. */
export const answeredSheet = (reference: SkmReference) =>
  defineTable({
    name: 'Penjawab',
    required: false,
    note: 'Banyaknya responden yang menjawab setiap unsur hasil di lembar SKM, bila ada yang tidak menjawab; ditulis oleh "laporan hitung" (boleh tidak ada).',
    columns: inThisOrder(
      {
        year: required('Tahun', year, { note: 'Tahun survei', asAbove: true }),
        unit: optional('Unit Pelayanan', unitLookup, {
          note: 'Unit seperti di lembar SKM; kosong berarti seluruh instansi',
          synonyms: unitSheet.columns.name.synonyms,
          asAbove: true,
          feeds: true,
        }),
        service: optional('Jenis Layanan', text, { note: 'Jenis layanan seperti di lembar SKM', feeds: true }),
      },
      countColumns(reference),
      {},
    ),
    key: {
      at: 'year',
      of: ({ year, unit, service }) => JSON.stringify([year, subjectKey(unit, service)]),
      twice: (place, { year }, other) => surveyProblem('penjawab.duplicate', place, { year, other }),
    },
  })

type ReadAnswered = ReadTable<ReturnType<typeof answeredSheet>['columns']>

/** How many answered each unsur, of one result. */
export type Answered = ReadonlyMap<UnsurCode, number>

interface Result {
  readonly year: number
  readonly unit?: string | undefined
  readonly service?: string | undefined
  readonly respondents: number
  /** Whether it has a value of an unsur. */
  readonly hasValue: (code: UnsurCode) => boolean
}

/**
 * For each result how many answered its unsur, by `answeredKey`. What stands beside no result or no value is an error, and more
 * than all are too.
 */
export function checkAnswered(
  { rows }: Pick<ReadAnswered, 'rows'>,
  results: readonly Result[],
  codes: readonly UnsurCode[],
  log: ProblemLog,
): ReadonlyMap<string, Answered> {
  const byKey = new Map(results.map(one => [answeredKey(one), one]))
  const checked = rows.flatMap(({ values, at }) => {
    const result = byKey.get(answeredKey(values))
    if (result === undefined) {
      log.add(surveyProblem('penjawab.no-result', at('year'), { year: values.year }))
      return []
    }
    const { respondents, hasValue } = result
    const given = codes.flatMap(code => {
      const answered = values[code]
      if (answered === undefined) return []
      if (!hasValue(code)) log.add(surveyProblem('penjawab.no-value', at(code), { title: code }))
      if (answered > respondents) log.add(surveyProblem('penjawab.too-many', at(code), { answered, respondents }))
      return [[code, answered] as const]
    })
    return [[answeredKey(values), new Map(given)] as const]
  })
  return new Map(checked)
}

export function answeredKey({ year, unit, service }: Pick<Result, 'year' | 'unit' | 'service'>): string {
  return JSON.stringify([year, subjectKey(unit, service)])
}

/** A value with so many decimals was not printed: it is a mean as a machine wrote it. */
const machineDecimals = 8

/**
 * The mean answer that a value was written for: whole points over those who answered, where a machine wrote as many decimals as
 * tell it, else the value itself. So results that were counted from answers pool to the last digit as the answers do
 * (`docs/RULES.md` 2.8).
 */
export function meanOfValue(value: Decimal, points: number, answered: number): Decimal {
  const mean = value.div(points)
  if (value.decimalPlaces() < machineDecimals || answered === 0) return mean
  const sum = mean.times(answered).round()
  const halfStep = new Decimal(10).pow(-value.decimalPlaces()).div(2)
  const written = sum.div(answered).times(points)
  return written.minus(value).abs().lte(halfStep) ? sum.div(answered) : mean
}
