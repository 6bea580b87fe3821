import type { ProblemLog } from '../../base/outcome.ts'
import type { Place } from '../../base/problem.ts'
import { partOfAnswers } from '../../instrument/answer-leaves.ts'
import { everyScored, scoreInstrument } from '../../instrument/score-instrument.ts'
import type { SpkpSpakInput } from './input.ts'
import { spkpSpakProblem } from './problems.ts'
import type { SpkpSpakReference } from './reference.ts'
import { selectRespondents } from './select-respondents.ts'
import { surveyKeys } from './surveys.ts'

/**
 * Printed weights are for all that they stand beside: a survey that somebody answered has no index while nobody answered one of
 * its unsur, and the report could not say why.
 *
 * @param place the sheet with the answers.
 */
export function checkWeights(input: SpkpSpakInput, reference: SpkpSpakReference, place: Place, log: ProblemLog): void {
  const { used } = selectRespondents(input, reference['respondents-zi'].firstRespondents)
  const { means } = partOfAnswers(used.map(({ answers }) => answers))
  for (const survey of surveyKeys) {
    const { value, parts } = scoreInstrument(reference[survey], means)
    const all = everyScored(parts)
    if (value !== undefined || all.every(one => one.value === undefined)) continue
    for (const { criterion } of all.filter(one => one.value === undefined && one.parts.length === 0)) {
      const { code, name } = criterion
      log.add(spkpSpakProblem('survei.weighted-unanswered', place, { survey: reference[survey].code, code, name }))
    }
  }
}
