import { groupBy } from '../../src/base/group-by.ts'
import { openRows, type RowTexts } from './read-rows.ts'
import { pooled, type Tally, tally, unsurCodes } from './tally.ts'

type Asked = Readonly<Record<string, { readonly value: string; readonly reasons: string }>>

/** What the practice of 2021 asks of a unit, worked out anew: grade C or worse, three falls, three lowest; ties included. */
function asksOf(now: Tally, before: Tally | undefined): Asked {
  const hundredths = (values: readonly string[]) => values.map(value => Math.round(Number(value) * 100))
  const values = hundredths(now.values)
  const changes = before && hundredths(before.values).map((value, at) => (values[at] ?? 0) - value)
  const isAmongFirst = (all: readonly number[], one: number) => all.filter(other => other < one).length < 3
  const allEqual = new Set(values).size === 1
  return Object.fromEntries(
    unsurCodes.flatMap((code, at) => {
      const [value = 0, change = 0] = [values[at], changes?.[at]]
      const reasons = [
        ...(value < 7661 ? ['mutu'] : []),
        ...(changes && change < 0 && isAmongFirst(changes, change) ? ['turun'] : []),
        ...(!allEqual && isAmongFirst(values, value) ? ['terendah'] : []),
      ]
      return reasons.length === 0 ? [] : [[code, { value: now.values[at] ?? '', reasons: reasons.join(', ') }]]
    }),
  )
}

/** Printed values by unsur. */
const byUnsur = ({ values }: Tally) => Object.fromEntries(unsurCodes.map((code, at) => [code, values[at] ?? '']))

/** Fewer answers than this would lead back to who gave them: such a service is in no figure. */
const fewest = 5

/** The values of a unit, and of each of its services. */
function valuesOf(rows: readonly RowTexts[]) {
  const services = groupBy(rows, row => row['Jenis Layanan'] ?? '')
  const shown = [...services].filter(([, own]) => own.length >= fewest)
  return {
    seluruhnya: byUnsur(tally(rows)),
    ...Object.fromEntries(shown.map(([service, own]) => [service, byUnsur(tally(own))])),
  }
}

const unitOf = (row: RowTexts) => row['Unit Pelayanan'] ?? ''
const letterOf = (ikm: string) => (Number(ikm) >= 88.31 ? 'A' : 'B')

/** The figures that the report of the large annual sample has to come to, by a count of its own. */
export async function expectedAnnual() {
  const rowsOf = await openRows('skm-tahunan-2025.xlsx')
  const answers = rowsOf('Responden')
  const now = new Map([...groupBy(answers, unitOf)].map(([unit, rows]) => [unit, tally(rows)]))
  const results = groupBy(rowsOf('SKM'), ({ Tahun }) => Tahun ?? '')
  const before = groupBy(results.get('2024') ?? [], unitOf)
  const whole = tally(answers)
  const { ikm, respondents } = whole
  const achievement = ((Number(ikm) / 91) * 100).toFixed(2)
  const recommendations = [...now].map(([unit, own]) => {
    const last = before.get(unit)
    return [unit, { seluruhnya: asksOf(own, last && pooled(last)) }] as const
  })
  return {
    survey: { year: 2025, respondents, ikm, grade: letterOf(ikm), target: '91.00', achievement },
    earlier: Object.fromEntries([...results].map(([year, rows]) => [year, pooled(rows).ikm])),
    units: Object.fromEntries(
      [...now].map(([unit, own]) => {
        return [unit, { respondents: own.respondents, ikm: own.ikm, grade: letterOf(own.ikm) }]
      }),
    ),
    recommendations: Object.fromEntries(recommendations),
    agency: byUnsur(whole),
    values: Object.fromEntries([...groupBy(answers, unitOf)].map(([unit, rows]) => [unit, valuesOf(rows)])),
  }
}

/** How often each reason stands in recommendations. */
export function countReasons(recommendations: Readonly<Record<string, { readonly seluruhnya: Asked }>>) {
  const reasons = Object.values(recommendations).flatMap(({ seluruhnya }) =>
    Object.values(seluruhnya).flatMap(one => one.reasons.split(', ')),
  )
  return ['mutu', 'turun', 'terendah'].map(reason => reasons.filter(one => one === reason).length)
}
