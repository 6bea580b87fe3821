import type { CalendarDate } from '../../../base/dates/calendar-date.ts'
import { groupBy } from '../../../base/group-by.ts'
import { nameKey } from '../../../base/name-key.ts'
import {
  type AnsweringAction,
  countFollowUp,
  type FollowedRecommendation,
  followRecommendations,
  type NextValue,
} from '../../../followup/followed-recommendations.ts'
import { criterionNames, type Instrument } from '../../../instrument/instrument.ts'
import type { ReasonType } from '../../../scoring/recommendations.ts'
import type { ArchivedSurvey } from './archived-survey.ts'
import type { ChainOfYearView, RecommendationChainView } from './chain-view.ts'

/** What the recommendations of one survey came to. */
export interface FollowedSurvey {
  readonly year: number
  /** Year of the survey after; none where nothing is known of it. */
  readonly nextYear?: number | undefined
  readonly followed: readonly FollowedRecommendation[]
  /** Actions of the survey that name no unsur of the instrument: nobody can say what they answer. */
  readonly unnamed: number
}

/** A survey after: its year, and the printed values that it has. */
export interface NextSurvey {
  readonly year: number
  readonly valueOf: NextValue
}

type ReportedAction = Omit<AnsweringAction, 'unsur'> & { readonly unsur?: readonly string[] | undefined }

/** Actions of a report as answers: one that names no unsur answers nothing. */
export function answeringActions(actions: readonly ReportedAction[]): readonly AnsweringAction[] {
  return actions.map(({ year, unit, service, unsur = [], status }) => ({ year, unit, service, unsur, status }))
}

/** Follows the recommendations of surveys; those that recommend nothing to a unit are none. */
export function followSurveys(
  surveys: readonly ArchivedSurvey[],
  actions: readonly AnsweringAction[],
  nextOf: (year: number) => NextSurvey | undefined,
): readonly FollowedSurvey[] {
  return surveys.flatMap(({ year, recommended }) => {
    if (recommended.length === 0) return []
    const next = nextOf(year)
    const followed = followRecommendations(recommended, actions, one => next?.valueOf(one))
    const unnamed = actions.filter(action => action.year === year && action.unsur.length === 0).length
    return [{ year, nextYear: next?.year, followed, unnamed }]
  })
}

/** The survey after a year among archived ones. */
export function archivedNext(surveys: readonly ArchivedSurvey[]): (year: number) => NextSurvey | undefined {
  return year => {
    const next = surveys.find(survey => survey.year === year + 1)
    return next && { year: next.year, valueOf: ({ unit, service, code }) => next.valueOf(unit, service, code) }
  }
}

const reasonWords: Readonly<Record<ReasonType, string>> = {
  mutu: 'mutu rendah',
  turun: 'turun',
  terendah: 'terendah',
}

/** What the names in a report are taken from. */
export interface ChainNames {
  /** As the report lists them. */
  readonly units: readonly { readonly number: number; readonly name: string }[]
  readonly skm: Pick<Instrument, 'criteria'>
}

/** What a report says of them; nothing where no recommendations are known. */
export function composeChain(
  surveys: readonly FollowedSurvey[],
  names: ChainNames,
  statusAsOf: CalendarDate | undefined,
): RecommendationChainView | undefined {
  const knowsActions = statusAsOf !== undefined
  const years = surveys.map(survey => ({ ...composeYear(survey, names), knowsActions }))
  return years.length === 0 ? undefined : { ...(statusAsOf !== undefined && { statusAsOf }), years }
}

function composeYear(
  { year, nextYear, followed, unnamed }: FollowedSurvey,
  names: ChainNames,
): Omit<ChainOfYearView, 'knowsActions'> {
  const counts = countFollowUp(followed)
  const units = unitsOf(followed, names)
  return {
    id: `rantai-${year}`,
    year,
    ...(nextYear !== undefined && { nextYear }),
    ...counts,
    subjects: units.length,
    hasAnswered: counts.answered > 0,
    allAnswered: counts.unanswered === 0,
    allFinished: counts.answered > 0 && counts.finished === counts.answered,
    hasFinished: counts.finished > 0,
    hasCompared: counts.compared > 0,
    hasUnknown: nextYear !== undefined && counts.compared < counts.recommended,
    unnamed,
    hasUnnamed: unnamed > 0,
    byService: followed.some(({ service }) => service !== undefined),
    units,
  }
}

/** In the order of the report; units that it does not know come behind, as they were recommended to. */
function unitsOf(
  followed: readonly FollowedRecommendation[],
  { units: order, skm }: ChainNames,
): ChainOfYearView['units'] {
  const unsurNames = criterionNames(skm.criteria)
  const places = new Map(order.map(({ name }, at) => [nameKey(name), at]))
  const groups = [...groupBy(followed, ({ unit }) => nameKey(unit))]
  const placed = groups.map(([key, own]) => ({ at: places.get(key) ?? order.length, own }))
  placed.sort((one, other) => one.at - other.at)
  return placed.map(({ at, own }) => ({
    number: order[at] === undefined ? '–' : String(order[at].number),
    name: order[at]?.name ?? own[0]?.unit ?? '–',
    services: [...groupBy(own, ({ service }) => (service === undefined ? '' : nameKey(service))).values()].map(one =>
      ofService(one, unsurNames),
    ),
  }))
}

function ofService(
  own: readonly FollowedRecommendation[],
  unsurNames: ReadonlyMap<string, string>,
): ChainOfYearView['units'][number]['services'][number] {
  const [first] = own
  return {
    ...(first?.service !== undefined && { name: first.service }),
    unsur: own.map(({ code, value, reasons, actions, closed, next, change }) => ({
      code,
      name: unsurNames.get(code) ?? code,
      value,
      reasons: reasons.map(reason => reasonWords[reason]),
      actions,
      closed,
      ...(next !== undefined && { next, change }),
    })),
  }
}
