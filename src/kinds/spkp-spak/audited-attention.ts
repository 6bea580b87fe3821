import { everyCriterion, leavesOf } from '../../instrument/instrument.ts'
import type { Place } from '../../problems/problem.ts'
import { printedTarget, unsurInNeed } from '../parts/index-survey/attention.ts'
import { unsurCodesOf } from '../parts/respondents/respondent.ts'
import { isCarried } from './compose-follow-ups.ts'
import type { SpkpSpakInput } from './input.ts'
import type { SpkpSpakReference } from './reference.ts'
import type { SpkpSpakScores } from './score.ts'
import { askedBy, type SurveyKey, surveyKeys } from './surveys.ts'

/** The unsur of each survey that need attention and have no follow-up: of this month, or still open from an earlier one. */
export function auditedAttention(input: SpkpSpakInput, scores: SpkpSpakScores, reference: SpkpSpakReference) {
  return surveyKeys.map(survey => {
    const definition = reference[survey]
    const target = printedTarget(input.report.targets[survey], definition)
    const named = unsurInNeed(scores.surveys[survey].unsur, target)
    const unsur = named
      .filter(({ code }) => !isFollowedUp(survey, code, input))
      .flatMap(({ code, title, value }) => {
        const place = placeOfAnswers(code, scores, reference)
        return place === undefined ? [] : [{ title, value, place }]
      })
    return { survey: definition.code, unsur }
  })
}

function isFollowedUp(survey: SurveyKey, code: string, { followUps, report }: SpkpSpakInput): boolean {
  return followUps.some(
    followUp =>
      followUp.survey === survey &&
      followUp.unsur === code &&
      (followUp.status === 'Open' || !isCarried(followUp, report.month)),
  )
}

/** The first answer that counts: the follow-up that is missing has no cell of its own. */
function placeOfAnswers(
  code: string,
  { selection: { used } }: SpkpSpakScores,
  reference: SpkpSpakReference,
): Place | undefined {
  const unsur = surveyKeys.flatMap(survey => everyCriterion(reference[survey].criteria)).find(one => one.code === code)
  const asked = new Set(unsur && leavesOf([unsur]).map(one => one.code))
  const column = unsurCodesOf(askedBy(reference)).find(known => asked.has(known))
  return column && used.find(({ answers }) => answers.has(column))?.at(column)
}
