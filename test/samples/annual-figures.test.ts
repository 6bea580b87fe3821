import { expect, test } from 'vitest'
import { groupBy } from '../../src/base/group-by.ts'
import { referenceOfToday } from '../../src/kinds/parts/instruments-in-use.ts'
import { checkSkmTahunan } from '../../src/kinds/skm-tahunan/check.ts'
import { skmTahunanReference } from '../../src/kinds/skm-tahunan/reference.ts'
import { scoreSkmTahunan } from '../../src/kinds/skm-tahunan/score.ts'
import { skmTahunanWorkbook } from '../../src/kinds/skm-tahunan/workbook.ts'
import { nodePorts } from '../../src/platform/node-ports.ts'
import { loadReference } from '../../src/sources/load-reference.ts'
import { loadSource } from '../../src/sources/load-source.ts'
import { inputAt } from '../desk.ts'
import { checkWorkbook } from '../kinds/check-workbook.ts'
import { openRows, type RowTexts } from './read-rows.ts'
import { pooled, type Tally, tally, unsurCodes } from './tally.ts'

const ports = nodePorts()
const reference = referenceOfToday<typeof skmTahunanReference>(
  await loadReference(skmTahunanReference, ports.resources),
)

async function scoreSample(name: string) {
  const source = await loadSource(await inputAt(`data/samples/${name}`), ports.deflate)
  const input = source.ok ? checkWorkbook(source.value, skmTahunanWorkbook, checkSkmTahunan, reference) : source
  if (!input.ok) throw new Error(input.problems.map(({ message }) => message).join(' '))
  return scoreSkmTahunan(input.value, reference)
}

type Reasons = Readonly<Record<string, string>>

/** What the practice of 2021 asks of a unit, worked out anew: grade C or worse, three falls, three lowest; ties included. */
function asksFor(now: Tally, before: Tally | undefined): Reasons {
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
      return reasons.length === 0 ? [] : [[code, reasons.join()]]
    }),
  )
}

const unitOf = (row: RowTexts) => row['Unit Pelayanan'] ?? ''

test('the report of full size prints what its answers come to by hand: agency, units, and what is recommended', async () => {
  const rowsOf = await openRows('skm-tahunan-2025.xlsx')
  const scores = await scoreSample('skm-tahunan-2025.xlsx')
  const all = tally(rowsOf('Responden'))
  expect(scores.result).toMatchObject({ ikm: all.ikm, achievement: '99.24', score: { respondents: all.respondents } })
  expect(scores.earlier.map(({ year, ikm }) => [year, ikm])).toEqual([
    [2023, '89.48'],
    [2024, '89.89'],
  ])
  const now = groupBy(rowsOf('Responden'), unitOf)
  const before = groupBy(
    rowsOf('SKM').filter(({ Tahun }) => Tahun === '2024'),
    unitOf,
  )
  const expected = [...now].map(([unit, rows]) => {
    const [own, last] = [tally(rows), before.get(unit)]
    return { unit, respondents: own.respondents, ikm: own.ikm, asked: asksFor(own, last && pooled(last)) }
  })
  const told = scores.recommendations.map(({ unit, result, chosen }) => ({
    ...{ unit, respondents: result.score.respondents, ikm: result.ikm },
    asked: Object.fromEntries(
      chosen
        .toSorted((one, other) => (one.code < other.code ? -1 : 1))
        .map(({ code, reasons }) => [code, reasons.map(({ type }) => type).join()]),
    ),
  }))
  expect(told).toEqual(expected)
  const reasons = expected.flatMap(({ asked }) => Object.values(asked).flatMap(one => one.split(',')))
  const countOf = (reason: string) => reasons.filter(one => one === reason).length
  expect(['mutu', 'turun', 'terendah'].map(countOf)).toEqual([3, 155, 264])
})
