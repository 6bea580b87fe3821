import { countRatl, type RatlCounts } from '../../followup/ratl-counts.ts'
import { countYear, type YearCounts } from '../parts/follow-up/count-actions.ts'
import { type Movement, scoreMovement } from '../parts/follow-up/movement.ts'
import {
  answeringActions,
  archivedNext,
  type FollowedSurvey,
  followSurveys,
} from '../parts/recommendation-chain/compose-chain.ts'
import { scoreSurveyYear } from '../parts/unit-survey/score-survey.ts'
import type { SkmResult } from '../parts/unit-survey/skm-result.ts'
import type { MonevSkmInput } from './input.ts'
import type { MonevReference } from './reference.ts'

export interface MonevSkmScores {
  readonly skm: readonly SkmResult[]
  readonly ratl: readonly YearCounts[]
  readonly total: RatlCounts
  readonly movement: Movement | undefined
  /** What the recommendations of reported surveys came to. */
  readonly followed: readonly FollowedSurvey[]
}

/** Scores the surveys and counts the actions. */
export function scoreMonevSkm(input: MonevSkmInput, reference: MonevReference): MonevSkmScores {
  const {
    surveys,
    actions,
    units,
    previous,
    reportedSurveys = [],
    report: { cutoff },
  } = input
  return {
    skm: surveys.flatMap(survey => scoreSurveyYear(survey, input, reference) ?? []),
    ratl: surveys.map(({ year }) => countYear(year, actions, units, cutoff)),
    total: countRatl(actions, cutoff),
    movement: scoreMovement(previous, actions, cutoff),
    followed: followSurveys(
      reportedSurveys.filter(({ year }) => surveys.some(survey => survey.year === year)),
      answeringActions(actions),
      archivedNext(reportedSurveys),
    ),
  }
}
