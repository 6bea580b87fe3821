import { Decimal, differenceOf, type Rounded } from '../base/decimal.ts'
import { groupBy } from '../base/group-by.ts'
import { nameKey } from '../base/name-key.ts'
import type { RecommendedUnsur } from './recommended-unsur.ts'

/** A recommended unsur by its code, with its value in the survey that recommended it, 25–100 as printed. */
export interface ValuedRecommendation extends Omit<RecommendedUnsur, 'name'> {
  readonly value: Rounded
}

/** An action as far as it answers recommendations. */
export interface AnsweringAction {
  /** Of the survey that it follows. */
  readonly year: number
  readonly unit: string
  readonly service?: string | undefined
  /** Codes of the unsur that it names; none where it names none. */
  readonly unsur: readonly string[]
  readonly status: 'Open' | 'Close'
}

/** The printed value of an unsur in the survey after, of a unit or of one of its services; undefined where it is not known. */
export type NextValue = (of: Pick<RecommendedUnsur, 'year' | 'unit' | 'service' | 'code'>) => Rounded | undefined

/** What became of a recommendation: its actions, and its unsur in the survey after. */
export interface FollowedRecommendation extends ValuedRecommendation {
  readonly actions: number
  readonly closed: number
  readonly next?: Rounded | undefined
  /** Of the printed values, 25–100; below 0 where it fell. */
  readonly change?: Rounded | undefined
}

/** What recommendations of a survey came to, counted. */
export interface FollowUpCounts {
  readonly recommended: number
  /** Those with at least one action. */
  readonly answered: number
  /** Those of them whose actions are all closed. */
  readonly finished: number
  readonly unanswered: number
  /** Those whose unsur has a value in the survey after: `rose + same + fell`. */
  readonly compared: number
  readonly rose: number
  readonly same: number
  readonly fell: number
}

/**
 * Follows each recommendation to its actions and to the survey after (`docs/RULES.md` 4.12). An action answers a recommendation
 * of its survey, unit and service whose unsur it names; what is recommended to a unit as a whole is answered by any service.
 */
export function followRecommendations(
  recommended: readonly ValuedRecommendation[],
  actions: readonly AnsweringAction[],
  nextValue: NextValue,
): readonly FollowedRecommendation[] {
  const ofUnit = groupBy(actions, ({ year, unit }) => keyOf(year, unit))
  return recommended.map(one => {
    const own = (ofUnit.get(keyOf(one.year, one.unit)) ?? []).filter(action => answers(action, one))
    const next = nextValue(one)
    return {
      ...one,
      actions: own.length,
      closed: own.filter(({ status }) => status === 'Close').length,
      ...(next !== undefined && { next, change: differenceOf(next, one.value) }),
    }
  })
}

function keyOf(year: number, unit: string): string {
  return JSON.stringify([year, nameKey(unit)])
}

/**
 * Whether an action of the survey and unit of a recommendation answers it: it names the unsur, and the service where one is
 * recommended to.
 */
export function answers(
  { service, unsur }: Pick<AnsweringAction, 'service' | 'unsur'>,
  recommended: Pick<RecommendedUnsur, 'service' | 'code'>,
): boolean {
  if (!unsur.includes(recommended.code)) return false
  if (recommended.service === undefined) return true
  return service !== undefined && nameKey(service) === nameKey(recommended.service)
}

/** Counts what was followed; each recommendation is counted once, however many its actions are. */
export function countFollowUp(followed: readonly FollowedRecommendation[]): FollowUpCounts {
  const answered = followed.filter(({ actions }) => actions > 0)
  const changes = followed.flatMap(({ change }) => (change === undefined ? [] : [new Decimal(change)]))
  return {
    recommended: followed.length,
    answered: answered.length,
    finished: answered.filter(({ actions, closed }) => actions === closed).length,
    unanswered: followed.length - answered.length,
    compared: changes.length,
    rose: changes.filter(change => change.gt(0)).length,
    same: changes.filter(change => change.isZero()).length,
    fell: changes.filter(change => change.lt(0)).length,
  }
}
