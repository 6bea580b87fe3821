import { type Answers, partOfAnswers } from '../../instrument/answer-leaves.ts'
import type { Instrument, Reading } from '../../instrument/instrument.ts'
import { type Graded, readScore, type ScoredCriterion, scoreInstrument } from '../../instrument/score-instrument.ts'

/** An unsur, or a sub-unsur; without a result when nobody answered it. Its value as printed, on the scale of the index. */
export interface UnsurResult {
  readonly code: string
  readonly name: string
  readonly result: Graded | undefined
  readonly parts: readonly UnsurResult[]
}

/** The index of a survey among some respondents. */
export interface IndexResult {
  readonly unsur: readonly UnsurResult[]
  /** None when nobody answered anything: a month without respondents has no index. */
  readonly index: Graded | undefined
}

/** The index of a survey and the value of each unsur (`domain.md` 3, PermenPANRB 90/2021). */
export function scoreIndex(responses: readonly Answers[], instrument: Instrument): IndexResult {
  const [reading] = instrument.readings
  const { means } = partOfAnswers(responses)
  const { value, parts } = scoreInstrument(instrument, means)
  return { unsur: parts.map(part => resultOf(part, reading)), index: value && readScore(value, reading) }
}

function resultOf({ criterion: { code, name }, value, parts }: ScoredCriterion, reading: Reading): UnsurResult {
  return { code, name, result: value && readScore(value, reading), parts: parts.map(part => resultOf(part, reading)) }
}
