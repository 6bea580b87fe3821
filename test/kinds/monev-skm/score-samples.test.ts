import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { scoreMonevSkm } from '../../../src/kinds/monev-skm/score.ts'
import { loadSource } from '../../../src/sources/load-source.ts'
import { inputAt } from '../../desk.ts'
import { keptPorts } from '../../kept-ports.ts'
import { checkSource, reference } from './check-run.ts'

async function scoreSample(name: string) {
  const source = await loadSource(await inputAt(`data/samples/${name}.xlsx`), keptPorts().deflate)
  const input = source.ok ? checkSource(source.value) : source
  if (!input.ok) throw new Error(input.problems.map(({ message }) => message).join(' '))
  const scores = scoreMonevSkm(input.value, reference)
  return {
    ...scores,
    skm: scores.skm.map(({ year, ikm, grade, achievement }) => [year, ikm, grade.letter, achievement]),
  }
}

interface Facts {
  readonly sumOfPrintedRows: readonly {
    readonly recommendations: number
    readonly actions: number
    readonly closed: number
  }[]
}
const facts: Facts = JSON.parse(await readFile('data/facts/semester-1-2023.json', 'utf8'))

test('the first semester of 2023 gives the figures of the facts, counted from its rows', async () => {
  const { skm, ratl, total } = await scoreSample('monev-skm-2023-1')
  expect(skm).toEqual([
    [2021, '89.80', 'A', '101.51'],
    [2022, '90.83', 'A', '101.54'],
  ])
  const figures = [...ratl.map(({ counts }) => counts), total]
  expect(figures).toMatchObject(
    facts.sumOfPrintedRows.map(({ recommendations, actions, closed }) => ({ recommendations, actions, closed })),
  )
  expect(figures.map(({ percent }) => percent)).toEqual(['100.00', '100.00', '100.00'])
})

test('the second semester of 2023 has sixty open actions, twenty of them overdue', async () => {
  const { total, ratl } = await scoreSample('monev-skm-2023-2')
  expect(ratl.map(({ year }) => year)).toEqual([2022, 2023])
  expect(total).toMatchObject({ open: 60, overdue: 20 })
})

test('the small sample has four open actions, none of them overdue', async () => {
  const { skm, total } = await scoreSample('monev-skm-kecil')
  expect(skm).toEqual([
    [2021, '84.19', 'B', '100.83'],
    [2022, '83.43', 'B', '97.01'],
  ])
  expect(total).toMatchObject({ units: 3, actions: 14, open: 4, overdue: 0 })
})
