import fc from 'fast-check'
import { Decimal } from '../../src/base/decimal.ts'
import type { Answers } from '../../src/instrument/answer-leaves.ts'
import { type Fraction, fraction, sumOf, times } from '../base/fraction.ts'

export const codes = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8', 'U9'] as const

const anyAnswer = fc.integer({ min: 1, max: 4 })
const anyCodes = fc.subarray([...codes], { minLength: 1 })

/** Respondents who answered every unsur that was asked; some surveys ask fewer than nine. */
export const anyFullSurvey = anyCodes.chain(asked =>
  fc.array(
    fc.tuple(...asked.map(() => anyAnswer)).map(given => answersOf(asked, given)),
    { minLength: 1, maxLength: 40 },
  ),
)

/** Respondents who left some unsur blank, at least one answer in all. */
export const anySurvey = fc
  .array(
    fc
      .tuple(...codes.map(() => fc.option(anyAnswer, { nil: undefined, freq: 4 })))
      .map(given => answersOf(codes, given)),
    { minLength: 1, maxLength: 40 },
  )
  .filter(responses => responses.some(answers => answers.size > 0))

export function answersOf(asked: readonly string[], given: readonly (number | undefined)[]): Answers {
  return new Map(
    asked.flatMap((code, index) => {
      const answer = given[index]
      return answer === undefined ? [] : [[code, answer] as const]
    }),
  )
}

/** The same figures by whole numbers only: sums and counts, put together as exact fractions. */
export function exactScore(responses: readonly Answers[]) {
  const means = new Map(
    codes.flatMap(code => {
      const given = responses.flatMap(answers => answers.get(code) ?? [])
      const sum = given.reduce((total, answer) => total + answer, 0)
      return given.length === 0 ? [] : [[code as string, fraction(sum, given.length)] as const]
    }),
  )
  const index = times(sumOf([...means.values()]), fraction(1, means.size))
  return { means, index, ikm: times(index, fraction(25)) } satisfies {
    readonly means: ReadonlyMap<string, Fraction>
    readonly index: Fraction
    readonly ikm: Fraction
  }
}

/** Means that are the same number for every unsur named. */
export function equalMeans(asked: readonly string[], mean: Decimal | number) {
  return new Map(asked.map(code => [code, new Decimal(mean)]))
}
