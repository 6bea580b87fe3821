import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Edition } from '../../../src/kinds/report-kind.ts'
import { surveyKeys } from '../../../src/kinds/spkp-spak/surveys.ts'
import { expandTemplate } from '../../../src/template/expand-template.ts'
import { loadTemplates } from '../../../src/template/load-templates.ts'
import { keptPorts } from '../../kept-ports.ts'
import { runs } from '../../laws.ts'
import { respondent, type Workbook, withRespondents, withRows } from './month-input.ts'
import { reference, run } from './run-month.ts'

const templates = await loadTemplates('spkp-spak', keptPorts().resources)
const nameOf = (at: number) => `Layanan ${'ABCD'.charAt(at)}`

/** A month of services, each with what its respondents answered. */
function monthOf(services: readonly (readonly string[])[]): Workbook {
  const rows = services.flatMap((answers, at) => answers.map(given => respondent('09/01/2026', nameOf(at), given)))
  const listed = services.map((_, at) => [nameOf(at), null, null])
  return withRespondents(rows, withRows('Layanan', listed))
}

/** How many of each service answered a survey, by the order of its questions. */
function answeredOf(services: readonly (readonly string[])[], survey: (typeof surveyKeys)[number]) {
  const part = survey === 'spkp' ? ([0, 8] as const) : ([9, 14] as const)
  return services.map(answers => answers.filter(given => /\d/.test(given.slice(...part))).length)
}

/** Every number of two decimals, with a point. */
function numbersIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/(?<![\d.,])\d+[.,]\d\d(?![\d.,]?\d)/g)].map(([number]) => number.replace(',', '.')))
}

/** All that an edition says, in its pages and in its data. */
function readEdition(month: Workbook, edition: Edition) {
  const { view, scores } = run(month, edition)
  const markup = expandTemplate('spkp-spak', templates, view)
  if (!markup.ok) throw new Error(JSON.stringify(markup.problems))
  return { view, scores, numbers: numbersIn(`${JSON.stringify(view)}\n${markup.value}`) }
}

const anyMarks = (length: number) =>
  fc
    .array(fc.constantFrom('4', '4', '3', '2', '1', '-'), { minLength: length, maxLength: length })
    .map(one => one.join(''))
/** Some leave all of a survey blank; the form as a whole is never empty. */
const anyAnswers = fc.oneof(
  fc.tuple(anyMarks(7), anyMarks(5)).map(([spkp, spak]) => `4${spkp} ${spak}`),
  anyMarks(4).map(spak => `-------- ${spak}3`),
)
const anyService = fc.oneof(
  { arbitrary: fc.array(anyAnswers, { maxLength: 4 }), weight: 2 },
  fc.array(anyAnswers, { minLength: 5, maxLength: 9 }),
)
const anyServices = fc
  .array(anyService, { minLength: 2, maxLength: 4 })
  .filter(services => services.flat().length <= 30)

test('no public edition says, in its pages or its data, the index of a service that fewer than five answered', () => {
  fc.assert(
    fc.property(anyServices, services => {
      const month = monthOf(services)
      const publik = readEdition(month, 'publik')
      const internal = readEdition(month, 'internal')
      const { surveys, trend } = publik.scores
      const { spkp, spak } = publik.view
      // The same number may stand there for something else.
      const large = surveyKeys.flatMap(survey => publik.view.services.flatMap(service => service[survey].index ?? []))
      const allowed = numbersIn(JSON.stringify([surveys, trend, reference, large, spkp.change, spak.change]))
      for (const survey of surveyKeys) {
        const answered = answeredOf(services, survey)
        const small = publik.scores.services.flatMap((service, at) => {
          const [count = 0, index] = [answered[at], service.surveys[survey].index?.value]
          return count > 0 && count < 5 && index !== undefined ? [index] : []
        })
        expect(small.filter(index => publik.numbers.has(index) && !allowed.has(index))).toEqual([])
        expect(small.filter(index => !internal.numbers.has(index))).toEqual([])
      }
    }),
    { numRuns: runs(60) },
  )
})

test('those that are not shown are no small group together, so that the index of all tells of none', () => {
  fc.assert(
    fc.property(anyServices, services => {
      const { view } = run(monthOf(services))
      for (const survey of surveyKeys) {
        const answered = answeredOf(services, survey)
        const isShown = (at: number) => view.services[at]?.[survey].index !== undefined
        const sumOf = (shown: boolean) =>
          answered.reduce((sum, count, at) => (isShown(at) === shown ? sum + count : sum), 0)
        expect(answered.every((count, at) => !isShown(at) || count >= 5)).toBe(true)
        if (sumOf(true) > 0) expect(sumOf(false) === 0 || sumOf(false) >= 5).toBe(true)
        if (answered.every(count => count === 0 || count >= 5)) expect(sumOf(false)).toBe(0)
      }
    }),
    { numRuns: runs(60) },
  )
})

describe('a service of few', () => {
  const all = (count: number) => Array.from({ length: count }, () => '43434343 43434')
  const shownOf = (counts: readonly number[], edition: Edition = 'publik') =>
    run(monthOf(counts.map(all)), edition).view.services.map(
      ({ spkp, spak }) => spkp.index !== undefined && spak.index !== undefined,
    )

  test('takes the smallest of the others with it', () => {
    expect(shownOf([9, 3, 6])).toEqual([true, false, false])
    expect(shownOf([9, 3, 2])).toEqual([true, false, false])
    expect(shownOf([9, 6, 5])).toEqual([true, true, true])
    expect(shownOf([9, 1, 1])).toEqual([false, false, false])
    expect(shownOf([9, 3, 6], 'internal')).toEqual([true, true, true])
  })

  test('is told of, and whether others are hidden with it', () => {
    const told = (...counts: readonly number[]) => {
      const { hidesServices, hidesOtherServices } = run(monthOf(counts.map(all))).view
      return [hidesServices, hidesOtherServices]
    }
    expect([told(9, 3, 6), told(9, 3, 2), told(9, 6)]).toEqual([
      [true, true],
      [true, false],
      [false, false],
    ])
  })
})
