import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Decimal, roundHalfUp } from '../../../src/base/decimal.ts'
import { leavesOf } from '../../../src/instrument/instrument.ts'
import { valueOfCount } from '../../../src/instrument/rungs.ts'
import { gradeOf, scoreInstrument } from '../../../src/instrument/score-instrument.ts'
import { flattened } from '../../../src/kinds/parts/evaluation/judged/ratings.ts'
import { findCriterion } from '../../../src/kinds/parts/evaluation/judged/read-marks.ts'
import { ProblemLog } from '../../../src/problems/outcome.ts'
import { shippedInstrument } from '../../instrument/shipped-instruments.ts'
import { runs } from '../../laws.ts'

const [luring, ipp, users] = ['pekppp-f02a-2022', 'pekppp-ipp-2022', 'pekppp-f03a-2022'].map(shippedInstrument) as [
  ReturnType<typeof shippedInstrument>,
  ReturnType<typeof shippedInstrument>,
  ReturnType<typeof shippedInstrument>,
]

/** Scores of an instrument in its order, over and over. */
function marksOf(instrument: typeof luring, scores: readonly number[]) {
  const at = (index: number) => new Decimal(scores[index % scores.length] ?? 0)
  return new Map(leavesOf(instrument.criteria).map(({ code }, index) => [code, at(index)] as const))
}

test('5, 4, 3, 2, 1, 0 over and over: aspects, F-02 and IPP as they were worked out by hand', () => {
  const { value, parts } = scoreInstrument(luring, marksOf(luring, [5, 4, 3, 2, 1, 0]))
  expect(parts.map(part => part.value?.toNumber())).toEqual([2.84, 2.6, 2.1, 1.5, 3.35, 0.5])
  expect(value?.toString()).toBe('2.2696')
  const index = scoreInstrument(
    ipp,
    new Map([
      ['F-02', value ?? new Decimal(0)],
      ['F-03', new Decimal('4.5')],
    ]),
  ).value
  expect(index && roundHalfUp(index, 4)).toBe('2.8272')
})

test('only the first indicator: 0,85 of its aspect by its weight, not the share of one in nine', () => {
  const marks = marksOf(luring, [0]).set('1.a.Ak', new Decimal(5))
  expect(scoreInstrument(luring, marks).parts[0]?.value?.toNumber()).toBe(0.85)
})

test('one user: the mean of all answers and that of the aspects are not the same', () => {
  const answers = marksOf(users, [1, 4, 5, 4, 0, 1, 2, 2, 2, 1, 0, 0, 4, 2])
  expect(scoreInstrument(flattened(users), answers).value?.toNumber()).toBe(2)
  expect(scoreInstrument(users, answers).value?.toNumber()).toBe(1.95)
})

test('weights of every aspect come to one', () => {
  for (const level of [luring.criteria, ...luring.criteria.map(({ parts }) => parts)])
    expect(Decimal.sum(...level.map(({ weight }) => (weight === 'equal' ? 0 : weight))).toString()).toBe('1')
})

test('F-02 is what whole numbers say: scores by weights in ten thousandths', () => {
  const weights = luring.criteria.flatMap(({ weight, parts }) =>
    parts.map(part => Math.round(Number(weight) * 100) * Math.round(Number(part.weight) * 100)),
  )
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 30, maxLength: 30 }), scores => {
      const byHand = weights.reduce((sum, weight, index) => sum + weight * (scores[index] ?? 0), 0)
      const { value } = scoreInstrument(luring, marksOf(luring, scores))
      expect(value?.times(10_000).toString()).toBe(String(byHand))
    }),
    { numRuns: runs(200) },
  )
})

test('the categories of published values, and the one that contradicts its value', () => {
  const said: {
    readonly inputs: { readonly nilai: readonly { readonly ipp: number }[] }
    readonly published: { readonly kategori: readonly { readonly tercetak: string }[] }
  } = JSON.parse(readFileSync('test/kinds/pekppp/published.json', 'utf8'))
  const pairs = said.inputs.nilai.map(({ ipp: value }, index) => {
    const { band } = gradeOf(new Decimal(value), ipp.readings[0])
    return [value, band.letter, said.published.kategori[index]?.tercetak]
  })
  expect(pairs.filter(([, letter, written]) => letter !== written)).toEqual([[4.44, 'A-', 'A']])
  expect(pairs.length).toBeGreaterThanOrEqual(5)
})

test('every indicator is found by its code, its number and its name, and by those of no other', () => {
  for (const id of ['pekppp-f02a-2022', 'pekppp-f02b-2022', 'pekppp-f03a-2022', 'pekppp-f02a-2017']) {
    const instrument = shippedInstrument(id)
    for (const { code, name, shortNames } of leavesOf(instrument.criteria)) {
      for (const written of [code, name, ...shortNames, code.toUpperCase(), ` ${code} `])
        expect(findCriterion(written, instrument, { file: 'x' }, new ProblemLog())?.code, `${id} ${written}`).toBe(code)
    }
  }
})

test('counted facilities: 0, 1–3, 4–6, 7–9, 10–12, 13 and more of fourteen', () => {
  const leaf = leavesOf(luring.criteria).find(({ code }) => code === '18.c.K')
  const scores = Array.from({ length: 15 }, (_, count) => leaf && valueOfCount(leaf, luring.scale, count)?.toNumber())
  expect(scores).toEqual([0, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5])
})
