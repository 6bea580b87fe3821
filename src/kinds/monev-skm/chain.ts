import type { Chain } from '../earlier-report.ts'
import { readArchivedSemester } from '../parts/follow-up/earlier-actions.ts'
import type { MonevSkmInput } from './input.ts'

/** A semester report knows the one before it, whichever semester that was of. */
export const monevSkmChain: Chain<MonevSkmInput> = {
  wants: () => [{ most: 1, withInput: true }],
  join: (input, earlier) => {
    const [taken] = earlier.flatMap(report => {
      const previous = readArchivedSemester(report.input)
      return previous === undefined ? [] : [{ input: { ...input, previous }, taken: [report] }]
    })
    return taken ?? { input, taken: [] }
  },
}

/** What the next semester reads (`readArchivedSemester`), and by what the report is known. */
export function keptOfMonevSkm({ report, surveys, actions }: MonevSkmInput): unknown {
  const { author, agency, number, semester, year, cutoff } = report
  return {
    report: { author, agency, number, semester, year, cutoff },
    surveys: surveys.map(survey => ({ year: survey.year })),
    actions: actions.map(({ year: ofYear, unit, service, recommendationNumber, action, deadline, status }) => {
      return { year: ofYear, unit, service, recommendationNumber, action, deadline, status }
    }),
  }
}
