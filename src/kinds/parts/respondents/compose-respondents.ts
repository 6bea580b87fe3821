import { formatClock } from '../../../base/dates/moment.ts'
import { roundHalfUp } from '../../../base/decimal.ts'
import { explained } from '../../../base/origin/origin.ts'
import { partOfAnswers } from '../../../instrument/answer-leaves.ts'
import { leavesOf } from '../../../instrument/instrument.ts'
import { smallestGroup } from '../../../scoring/counted-groups.ts'
import type { SampleMethod } from '../../../scoring/sample-size.ts'
import type { Disclosure, Edition } from '../../report-kind.ts'
import { composeSample, type SampleView } from '../sample-view.ts'
import { choices } from './check-respondents.ts'
import { explainSelection, explainWorking } from './explain-respondents.ts'
import { type Asked, type QuestionCode, type Respondent, type Service, unsurCodesOf } from './respondent.ts'
import type { RespondentsView } from './respondents-view.ts'
import type { RespondentSelection } from './select-respondents.ts'

const none = '–'

/**
 * How many respondents there are, the list of those used, and the working of the index. Who they are, and what each of them
 * answered, is for the internal edition: a day, a service and thirteen answers lead back to a person. The public one has how
 * often each answer was given (`docs/RULES.md` 5.5).
 *
 * @param limit how many of a month are taken, where not all are.
 */
export function composeRespondents(
  selection: RespondentSelection,
  limit: number,
  asked: Asked,
  edition: Edition,
  { listsRespondents }: Disclosure,
): RespondentsView {
  const { used, received, incomplete, outside, hasLimit } = selection
  const leftOut = received.length - used.length
  const isListed = edition === 'internal' || listsRespondents
  const codes = unsurCodesOf(asked)
  const working = composeWorking(used, codes)
  const view: RespondentsView = {
    received: received.length,
    used: used.length,
    leftOut,
    limit,
    hasLimit,
    incomplete: incomplete.length,
    outside: outside.length,
    isNone: used.length === 0,
    isLimited: leftOut > 0,
    hasIncomplete: incomplete.length > 0,
    hasOutside: outside.length > 0,
    hasUnfit: incomplete.length + outside.length > 0,
    hasBlanks: isListed && used.some(({ answers }) => codes.some(code => !answers.has(code))),
    isListed,
    list: (isListed ? used : []).map((respondent, index) => ({
      number: index + 1,
      date: respondent.filledAt.date,
      service: respondent.service,
      ...(edition === 'internal' && { personal: personalOf(respondent) }),
      answers: codes.map(code => String(respondent.answers.get(code) ?? none)),
    })),
    distribution: composeDistribution(isListed ? [] : used, working, asked),
    working,
  }
  return explained(view, explainSelection(selection))
}

function personalOf({ filledAt, age, ...respondent }: Respondent): RespondentsView['list'][number]['personal'] {
  const { name = none, sex = none, education = none, job = none, employer = none } = respondent
  const time = filledAt.time === 0 ? none : formatClock(filledAt.time)
  return { time, name, age: age === undefined ? none : String(age), sex, education, job, employer }
}

/** Sum and mean of the answers to each unsur; without a mean where nobody answered. */
function composeWorking(used: readonly Respondent[], codes: readonly QuestionCode[]): RespondentsView['working'] {
  const answers = used.map(respondent => respondent.answers)
  const { means } = partOfAnswers(answers)
  return codes.map(code => {
    const given = answers.flatMap(one => one.get(code) ?? [])
    const mean = means.get(code)
    const view = {
      code,
      sum: given.reduce((sum, answer) => sum + answer, 0),
      answered: given.length,
      ...(mean !== undefined && { mean: roundHalfUp(mean, 2) }),
    }
    return explained(view, explainWorking(code, used))
  })
}

/** How often each answer was given; of fewer than a small group nothing, as they could be told apart. */
function composeDistribution(
  used: readonly Respondent[],
  working: RespondentsView['working'],
  surveys: Asked,
): RespondentsView['distribution'] {
  if (used.length < smallestGroup) return { isShown: false, unsur: [] }
  const asked = surveys.flatMap(({ criteria }) => leavesOf(criteria))
  return {
    isShown: true,
    unsur: working.map(({ code, answered, ...rest }) => ({
      code,
      name: asked.find(unsur => unsur.code === code)?.name ?? code,
      answers: choices.map(answer => used.filter(({ answers }) => answers.get(code) === answer).length),
      blank: used.length - answered,
      ...rest,
    })),
  }
}

/** The respondents that the population needs, where the report names a method and every service its recipients. */
export function composeSampling(
  services: readonly Service[],
  used: readonly Respondent[],
  method: SampleMethod | undefined,
): { readonly sample?: SampleView } {
  const recipients = services.flatMap(service => service.recipients ?? [])
  const population = recipients.reduce((sum, one) => sum + one, 0)
  if (method === undefined || recipients.length < services.length || population === 0) return {}
  const cells = {
    population: () => services.map(({ at }) => at('recipients')),
    respondents: () => used.map(({ at }) => at('filledAt')),
  }
  return { sample: composeSample(population, used.length, method, cells) }
}
