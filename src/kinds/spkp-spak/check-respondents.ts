import { formatNumber } from '../../base/format-number.ts'
import type { ProblemLog } from '../../base/outcome.ts'
import { codeRange } from '../../instrument/instrument.ts'
import type { Respondent } from './input.ts'
import { onAnswerScale } from './on-index-scale.ts'
import { spkpSpakProblem } from './problems.ts'
import type { SpkpSpakReference } from './reference.ts'
import { surveyKeys, type UnsurCode, unsurCodesOf } from './surveys.ts'
import type { ReadSpkpSpak } from './workbook.ts'

type RespondentRow = ReadSpkpSpak['respondent']['rows'][number]

/** Everyone who filled in the form, in the order of the rows; in some months there is nobody. */
export function checkRespondents(
  rows: readonly RespondentRow[],
  reference: SpkpSpakReference,
  log: ProblemLog,
): readonly Respondent[] {
  const codes = unsurCodesOf(reference)
  const unsur = surveyKeys.map(survey => codeRange(reference[survey].criteria)).join(' dan ')
  return rows.map(row => toRespondent(row, { codes, unsur }, log))
}

/** What a form asks, and how a message names all of it. */
interface Asked {
  readonly codes: readonly UnsurCode[]
  readonly unsur: string
}

function toRespondent(row: RespondentRow, asked: Asked, log: ProblemLog): Respondent {
  const { filledAt, service, name, age, sex, education, job, employer, isComplete = true } = row.values
  return {
    ...{ filledAt, service, name, age, sex, education, job, employer, isComplete },
    answers: checkAnswers(row, asked, log),
    suggestions: { spkp: row.values.suggestionSpkp, spak: row.values.suggestionSpak },
    at: row.at,
  }
}

/** Whole numbers 1–4; what was not answered is absent, never 0. */
function checkAnswers(row: RespondentRow, { codes, unsur }: Asked, log: ProblemLog): Respondent['answers'] {
  const given = codes.flatMap(code => {
    const value = row.values[code]
    return value === undefined ? [] : [{ code, value }]
  })
  if (given.length === 0) log.add(spkpSpakProblem('responden.no-answer', row.at('filledAt'), { unsur }))
  const answered = given.filter(({ value }) => value.isInteger() && onAnswerScale(value))
  for (const { code, value } of given.filter(one => !answered.includes(one))) {
    const found = formatNumber(value.toNumber())
    log.add(spkpSpakProblem('responden.answer-out-of-range', row.at(code), { title: code, found }))
  }
  return new Map(answered.map(({ code, value }) => [code, value.toNumber()]))
}
