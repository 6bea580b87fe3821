import type { Place } from '../problems/problem.ts'
import { type Answers, partOfAnswers, type SurveyPart } from './answer-leaves.ts'

/** The answers of one respondent in a row of a sheet; where its cells are, as far as that is known. */
export interface AnsweredRow<Column extends string> {
  readonly answers: Answers
  readonly at?: (column: Column) => Place
}

/**
 * The answers of rows as one part of a survey, which knows its cells.
 *
 * @param counted the column that every row fills in, by which a row is told to be counted.
 */
export function partOfRows<Column extends string>(rows: readonly AnsweredRow<Column>[], counted: Column): SurveyPart {
  return {
    ...partOfAnswers(rows.map(({ answers }) => answers)),
    cellsOf: what =>
      rows.flatMap(({ answers, at }) => {
        if (what === 'respondents') return at?.(counted) ?? []
        return answers.has(what) ? (at?.(what as Column) ?? []) : []
      }),
  }
}
