import { Decimal } from '../base/decimal.ts'
import type { SurveyPart } from './answer-leaves.ts'

/** How often each answer was given to each unsur. Whole numbers: they add up to the same in any order. */
export interface AnswerCounts {
  readonly respondents: number
  /** By unsur code: how often the answers 1, 2, 3 and 4 were given. */
  readonly counts: ReadonlyMap<string, readonly number[]>
}

/** The part of a survey that these answers make up: what `partOfAnswers` gives for the same answers one by one. */
export function partOfCounts({ respondents, counts }: AnswerCounts): SurveyPart {
  const means = new Map<string, Decimal>()
  const answered = new Map<string, number>()
  for (const [code, answers] of counts) {
    const given = answers.reduce((sum, count) => sum + count, 0)
    const sum = answers.reduce((total, count, index) => total + count * (index + 1), 0)
    if (given === 0) continue
    answered.set(code, given)
    means.set(code, new Decimal(sum).div(given))
  }
  return { respondents, means, answered }
}

/** All of these answers together. */
export function addCounts(parts: readonly AnswerCounts[]): AnswerCounts {
  const counts = new Map<string, readonly number[]>()
  for (const part of parts) {
    for (const [code, answers] of part.counts) {
      const before = counts.get(code)
      counts.set(code, before === undefined ? answers : answers.map((count, index) => count + (before[index] ?? 0)))
    }
  }
  return { respondents: parts.reduce((sum, { respondents }) => sum + respondents, 0), counts }
}
