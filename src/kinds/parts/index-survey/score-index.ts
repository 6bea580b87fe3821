// The index of a survey of respondents (1–4, or 25–100), its trend over the months, and what a report tells of it.
// In come the answers of respondents, the instrument of the survey, and indices of earlier months as they were printed; out go
// the index with its grade and unsur, the mean of three months, what the templates may see, and figures for machines.
// What concerns several surveys of one report comes as `PerSurvey`.

import type { Explanation } from '../../../base/origin/explanation.ts'
import { explained, precedent } from '../../../base/origin/origin.ts'
import { type AnsweredRow, partOfRows, type SurveyPart } from '../../../instrument/answer-leaves.ts'
import { explainCriterion, explainGrade, explainInstrumentValue } from '../../../instrument/explain-score.ts'
import type { CriterionCode, Instrument } from '../../../instrument/instrument.ts'
import {
  everyScored,
  type Graded,
  readScore,
  type ScoredCriterion,
  scoreInstrument,
} from '../../../instrument/score-instrument.ts'

/** An unsur or a sub-unsur; without a result when nobody answered it. Its value as printed, on the scale of the index. */
export interface CriterionResult {
  readonly code: string
  readonly name: string
  readonly result: Graded | undefined
}

export interface UnsurResult extends CriterionResult {
  /** All its sub-unsur, at whatever depth. */
  readonly parts: readonly CriterionResult[]
}

/** The index of a survey among some respondents. */
export interface IndexResult {
  readonly unsur: readonly UnsurResult[]
  /** None when nobody answered anything: a month without respondents has no index. */
  readonly index: Graded | undefined
}

/** The index of a survey and the value of each unsur (`docs/RULES.md` 3.3, PermenPANRB 90/2021). */
export function scoreIndex(
  respondents: readonly AnsweredRow<'filledAt' | CriterionCode>[],
  instrument: Instrument,
): IndexResult {
  const [reading] = instrument.readings
  const part = partOfRows(respondents, 'filledAt')
  const { means } = part
  const { value, parts } = scoreInstrument(instrument, means)
  const told = explainInstrumentValue(instrument, [[part]], parts)
  return {
    unsur: parts.map(one => resultOf(one, part, instrument)),
    index: value && tell(readScore(value, reading), told, reading.code, instrument),
  }
}

/** The result, which says where its value comes from, and its grade. */
function tell(graded: Graded, value: Explanation, name: string, instrument: Instrument): Graded {
  const told: Graded = explained(graded, { value })
  return explained(told, { band: explainGrade(instrument, graded.band, precedent(name, told, 'value')) })
}

function resultOf(scored: ScoredCriterion, answers: SurveyPart, instrument: Instrument): UnsurResult {
  const parts = everyScored(scored.parts).map(part => criterionResult(part, answers, instrument))
  return { ...criterionResult(scored, answers, instrument), parts }
}

function criterionResult(scored: ScoredCriterion, answers: SurveyPart, instrument: Instrument): CriterionResult {
  const { code, name } = scored.criterion
  const graded = scored.value && readScore(scored.value, instrument.readings[0])
  const result = graded && tell(graded, explainCriterion(instrument, [[answers]], scored), code, instrument)
  return { code, name, result }
}
