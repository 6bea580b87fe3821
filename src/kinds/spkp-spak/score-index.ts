import { type Answers, partOfAnswers } from '../../instrument/answer-leaves.ts'
import { type Instrument, leavesOf } from '../../instrument/instrument.ts'
import { type Graded, readScore, scoreInstrument } from '../../instrument/score-instrument.ts'

/** An unsur; without a result when nobody answered it. Its value as printed, on the scale of answers (1–4). */
export interface UnsurResult {
  readonly code: string
  readonly name: string
  readonly result: Graded | undefined
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
  const { value } = scoreInstrument(instrument, means)
  return {
    unsur: leavesOf(instrument.criteria).map(({ code, name }) => {
      const mean = means.get(code)
      return { code, name, result: mean && readScore(mean, reading) }
    }),
    index: value && readScore(value, reading),
  }
}
