import { formatNumber } from '../../base/format-number.ts'
import type { ProblemLog } from '../../base/outcome.ts'
import type { Sheet, Source } from '../../sources/source.ts'
import type { TableRow } from '../../workbook/column.ts'
import { requireSheet } from '../../workbook/find-sheets.ts'
import { readTable } from '../../workbook/read-table.ts'
import type { Respondent } from './input.ts'
import { onIndexScale } from './on-index-scale.ts'
import { spkpSpakProblem } from './problems.ts'
import type { SpkpSpakReference } from './reference.ts'
import { respondentSheet, type ServiceNames } from './respondent-sheet.ts'
import { unsurCodes } from './surveys.ts'

type RespondentRow = TableRow<ReturnType<typeof respondentSheet>['columns']>

/** Everyone who filled in the form, in the order of the rows. The sheet must be there; in some months it has no rows. */
export function checkRespondents(
  source: Source,
  services: ServiceNames,
  reference: SpkpSpakReference,
  log: ProblemLog,
): readonly Respondent[] {
  const spec = respondentSheet(services, reference)
  const sheet = requireSheet(source, spec.name, log)
  if (sheet === undefined || isBlank(sheet)) return []
  return readTable(sheet, spec, log).map(row => toRespondent(row, log))
}

/** A month without respondents in JSON has no titles either. */
function isBlank({ rows }: Sheet): boolean {
  return rows.every(({ cells }) => cells.every(cell => cell === undefined))
}

function toRespondent(row: RespondentRow, log: ProblemLog): Respondent {
  const { filledAt, service, name, age, sex, education, job, employer, isComplete = true } = row.values
  return {
    ...{ filledAt, service, name, age, sex, education, job, employer, isComplete },
    answers: checkAnswers(row, log),
    suggestions: { spkp: row.values.suggestionSpkp, spak: row.values.suggestionSpak },
    at: row.at,
  }
}

/** Whole numbers 1–4; what was not answered is absent, never 0. */
function checkAnswers(row: RespondentRow, log: ProblemLog): Respondent['answers'] {
  const given = unsurCodes.flatMap(code => {
    const value = row.values[code]
    return value === undefined ? [] : [{ code, value }]
  })
  if (given.length === 0) log.add(spkpSpakProblem('responden.no-answer', row.at('filledAt'), {}))
  for (const { code, value } of given) {
    if (value.isInteger() && onIndexScale(value)) continue
    const found = formatNumber(value.toNumber())
    log.add(spkpSpakProblem('responden.answer-out-of-range', row.at(code), { title: code, found }))
  }
  return new Map(given.map(({ code, value }) => [code, value.toNumber()]))
}
