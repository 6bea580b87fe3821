import type { Decimal } from '../../../base/decimal.ts'
import { formatNumber } from '../../../base/format-number.ts'
import { codeRange } from '../../../instrument/instrument.ts'
import type { ProblemLog } from '../../../problems/outcome.ts'
import { type Asked, type QuestionCode, type Respondent, unsurCodesOf } from './respondent.ts'
import { respondentProblem } from './respondent-problems.ts'

/** What `personColumns` and `unsurColumns` read; a row of a report may have more. */
interface RespondentRow {
  readonly values: Omit<Respondent, 'isComplete' | 'answers' | 'at'> &
    Readonly<Record<QuestionCode, Decimal | undefined>> & { readonly isComplete?: boolean | undefined }
  readonly at: Respondent['at']
}

/**
 * Everyone who filled in the form, in the order of the rows; in some months there is nobody.
 *
 * @param more what a report keeps of a row besides.
 */
export function checkRespondents<Row extends RespondentRow, More extends object>(
  rows: readonly Row[],
  asked: Asked,
  log: ProblemLog,
  more: (values: Row['values']) => More,
): readonly (Respondent & More)[] {
  const codes = unsurCodesOf(asked)
  const unsur = asked.map(({ criteria }) => codeRange(criteria)).join(' dan ')
  return rows.map(row => {
    const { filledAt, service, name, age, sex, education, job, employer, isComplete = true } = row.values
    return {
      filledAt,
      service,
      name,
      age,
      sex,
      education,
      job,
      employer,
      isComplete,
      answers: checkAnswers(row, codes, unsur, log),
      ...more(row.values),
      at: row.at,
    }
  })
}

/** The answers that a form offers. */
export const choices: readonly number[] = [1, 2, 3, 4]

/**
 * Whole numbers 1–4; what was not answered is absent, never 0.
 *
 * @param unsur how a message names all that the form asks.
 */
function checkAnswers(
  { values, at }: RespondentRow,
  codes: readonly QuestionCode[],
  unsur: string,
  log: ProblemLog,
): Respondent['answers'] {
  const given = codes.flatMap(code => {
    const value = values[code]
    return value === undefined ? [] : [{ code, value }]
  })
  if (given.length === 0) log.add(respondentProblem('responden.no-answer', at('filledAt'), { unsur }))
  const answered = given.filter(({ value }) => choices.some(choice => value.eq(choice)))
  for (const { code, value } of given.filter(one => !answered.includes(one))) {
    const found = formatNumber(value.toNumber())
    log.add(respondentProblem('responden.answer-out-of-range', at(code), { title: code, found }))
  }
  return new Map(answered.map(({ code, value }) => [code, value.toNumber()]))
}
