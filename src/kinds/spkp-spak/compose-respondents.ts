import { roundHalfUp } from '../../base/decimal.ts'
import { formatClock } from '../../base/moment.ts'
import { partOfAnswers } from '../../instrument/answer-leaves.ts'
import type { Edition } from '../report-kind.ts'
import type { Respondent } from './input.ts'
import type { Selection } from './select-respondents.ts'
import type { UnsurCode } from './surveys.ts'
import type { SpkpSpakView } from './view.ts'

type RespondentsView = SpkpSpakView['respondents']

const none = '–'

/**
 * How many respondents there are, the list of those used, and the working of the index. Who they are is for the internal
 * edition; the public one has number, service and day (`domain.md` 7).
 */
export function composeRespondents(
  { used, received, incomplete, outside }: Selection,
  limit: number,
  codes: readonly UnsurCode[],
  edition: Edition,
): RespondentsView {
  const leftOut = received.length - used.length
  return {
    ...{ received: received.length, used: used.length, leftOut, limit },
    ...{ incomplete: incomplete.length, outside: outside.length },
    isNone: used.length === 0,
    isLimited: leftOut > 0,
    hasIncomplete: incomplete.length > 0,
    hasOutside: outside.length > 0,
    list: used.map((respondent, index) => ({
      number: index + 1,
      date: respondent.filledAt.date,
      service: respondent.service,
      ...(edition === 'internal' && { personal: personalOf(respondent) }),
      answers: codes.map(code => String(respondent.answers.get(code) ?? none)),
    })),
    working: composeWorking(used, codes),
  }
}

function personalOf({ filledAt, age, ...respondent }: Respondent): RespondentsView['list'][number]['personal'] {
  const { name = none, sex = none, education = none, job = none, employer = none } = respondent
  const time = filledAt.time === 0 ? none : formatClock(filledAt.time)
  return { time, name, age: age === undefined ? none : String(age), sex, education, job, employer }
}

/** Sum and mean of the answers to each unsur; without a mean where nobody answered. */
function composeWorking(used: readonly Respondent[], codes: readonly UnsurCode[]): RespondentsView['working'] {
  const answers = used.map(respondent => respondent.answers)
  const { means } = partOfAnswers(answers)
  return codes.map(code => {
    const given = answers.flatMap(one => one.get(code) ?? [])
    const mean = means.get(code)
    return {
      ...{ code, sum: given.reduce((sum, answer) => sum + answer, 0), answered: given.length },
      hasMean: mean !== undefined,
      ...(mean !== undefined && { mean: roundHalfUp(mean, 2) }),
    }
  })
}
