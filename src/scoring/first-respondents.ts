import { compareMoments, type Moment } from '../base/dates/moment.ts'

/** A form that was filled in at a known time. */
export interface FilledForm {
  readonly filledAt: Moment
}

/**
 * The first respondents to fill in the form, in that order, `limit` at most; whoever filled it in at the same time comes in
 * the order of the rows (`docs/RULES.md` 3.2: 30 in a month).
 */
export function firstRespondents<Form extends FilledForm>(forms: readonly Form[], limit: number): readonly Form[] {
  // Sorting keeps the order of equals (ECMA-262).
  return forms.toSorted((left, right) => compareMoments(left.filledAt, right.filledAt)).slice(0, limit)
}
