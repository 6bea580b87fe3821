import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { andThen } from '../../../src/base/outcome.ts'
import { checkMonevSkm } from '../../../src/kinds/monev-skm/check.ts'
import { scoreMonevSkm } from '../../../src/kinds/monev-skm/score.ts'
import { nodePorts, silentProgress } from '../../../src/platform/node-ports.ts'
import { loadSource } from '../../../src/sources/load-source.ts'
import { reference } from './check-run.ts'

async function scoreSample(name: string) {
  const source = await loadSource(`data/samples/${name}.xlsx`, nodePorts(silentProgress))
  const outcome = andThen(source, rows =>
    andThen(checkMonevSkm(rows, reference), input => scoreMonevSkm(input, reference)),
  )
  if (!outcome.ok) throw new Error(outcome.problems.map(({ message }) => message).join(' '))
  const skm = outcome.value.skm.map(({ year, ikm, grade, achievement }) => [year, ikm, grade.grade, achievement])
  return { ...outcome.value, skm, codes: outcome.problems.map(({ code, severity }) => `${severity} ${code}`) }
}

interface Facts {
  readonly sumOfPrintedRows: readonly {
    readonly recommendations: number
    readonly actions: number
    readonly closed: number
  }[]
  readonly timelineFormats: readonly { readonly format: string; readonly records: number }[]
}
const facts: Facts = JSON.parse(await readFile('data/facts/semester-1-2023.json', 'utf8'))

test('the first semester of 2023 gives the figures of the facts, counted from its rows', async () => {
  const { skm, ratl, total, codes } = await scoreSample('monev-skm-2023-1')
  expect(skm).toEqual([
    [2021, '89.80', 'A', '101.51'],
    [2022, '90.83', 'A', '101.54'],
  ])
  const figures = [...ratl.map(({ counts }) => counts), total]
  expect(figures).toMatchObject(
    facts.sumOfPrintedRows.map(({ recommendations, actions, closed }) => ({ recommendations, actions, closed })),
  )
  expect(figures.map(({ percent }) => percent)).toEqual(['100.00', '100.00', '100.00'])

  // Of its problems only the timelines that had to be repaired, as many as the facts count.
  const repaired = [
    'DD/MMYYYY (separator lost)',
    'DD/MM/YY',
    'Triwulan n (no year)',
    'DMMYYYY (no separators)',
    'list number + Month YYYY',
  ]
  const count = facts.timelineFormats.reduce(
    (sum, { format, records }) => sum + (repaired.includes(format) ? records : 0),
    0,
  )
  expect(codes).toEqual(Array.from({ length: count }, () => 'peringatan ratl.timeline-repaired'))
})

test('the second semester of 2023 has sixty open actions, twenty of them overdue, and one silent unit', async () => {
  const { total, ratl, codes } = await scoreSample('monev-skm-2023-2')
  expect(ratl.map(({ year }) => year)).toEqual([2022, 2023])
  expect(total).toMatchObject({ open: 60, overdue: 20 })
  expect(codes.filter(code => code !== 'peringatan ratl.timeline-repaired')).toEqual([
    'peringatan ratl.unit-without-actions',
  ])
})

test('the small sample has no problem at all', async () => {
  const { skm, total, codes } = await scoreSample('monev-skm-kecil')
  expect(codes).toEqual([])
  expect(skm).toEqual([
    [2021, '84.19', 'B', '100.83'],
    [2022, '83.43', 'B', '97.01'],
  ])
  expect(total).toMatchObject({ units: 3, actions: 14, open: 4, overdue: 1 })
})
