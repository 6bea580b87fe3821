import { type Answers, partOfAnswers } from '../../../instrument/answer-leaves.ts'
import type { Instrument } from '../../../instrument/instrument.ts'
import { everyScored, scoreInstrument } from '../../../instrument/score-instrument.ts'
import type { ProblemLog } from '../../../problems/outcome.ts'
import type { Place } from '../../../problems/problem.ts'
import { indexProblem } from './index-problems.ts'

/**
 * Printed weights are for all that they stand beside: a survey that somebody answered has no index while nobody answered one of
 * its unsur, and the report could not say why.
 *
 * @param used the answers that count.
 * @param place the sheet with the answers.
 */
export function checkWeights(
  used: readonly Answers[],
  instruments: readonly Instrument[],
  place: Place,
  log: ProblemLog,
): void {
  const { means } = partOfAnswers(used)
  for (const instrument of instruments) {
    const { value, parts } = scoreInstrument(instrument, means)
    const all = everyScored(parts)
    if (value !== undefined || all.every(one => one.value === undefined)) continue
    for (const { criterion } of all.filter(one => one.value === undefined && one.parts.length === 0)) {
      const { code, name } = criterion
      log.add(indexProblem('survei.weighted-unanswered', place, { survey: instrument.code, code, name }))
    }
  }
}
