import type { Chain } from '../earlier-report.ts'
import { readArchivedSemester } from '../parts/follow-up/earlier-actions.ts'
import { readArchivedSurvey } from '../parts/recommendation-chain/archived-survey.ts'
import type { MonevSkmInput } from './input.ts'

/** The kind of report whose figures say what a survey recommends. */
const surveyKind = 'skm-tahunan'

/**
 * A semester report knows the one before it, whichever semester that was of, and the surveys of its years with those of the
 * years after, as far as they were reported.
 */
export const monevSkmChain: Chain<MonevSkmInput> = {
  wants: ({ surveys }) => {
    const years = surveys.map(({ year }) => year)
    const [first, last] = [Math.min(...years), Math.max(...years)]
    const ofSurveys = { kind: surveyKind, from: String(first), before: String(last + 2), withInput: false } as const
    return [
      { most: 1, withInput: true },
      ...(years.length > 0 ? [{ ...ofSurveys, most: Number.POSITIVE_INFINITY }] : []),
    ]
  },
  join: (input, earlier) => {
    const ofOwnKind = earlier.filter(({ kind }) => kind === undefined)
    const [semester] = ofOwnKind.flatMap(report => {
      const previous = readArchivedSemester(report.input)
      return previous === undefined ? [] : [{ previous, report }]
    })
    const reported = earlier.filter(({ kind }) => kind === surveyKind).flatMap(one => readArchivedSurvey(one) ?? [])
    return {
      input: {
        ...input,
        ...(semester && { previous: semester.previous }),
        ...(reported.length > 0 && { reportedSurveys: reported.map(({ report, ...survey }) => survey) }),
      },
      taken: [...(semester ? [semester.report] : []), ...reported.map(({ report }) => report)],
    }
  },
}

/** What the next semester reads (`readArchivedSemester`), and by what the report is known. */
export function keptOfMonevSkm({ report, surveys, actions }: MonevSkmInput): unknown {
  const { author, agency, number, semester, year, cutoff } = report
  return {
    report: { author, agency, number, semester, year, cutoff },
    surveys: surveys.map(survey => ({ year: survey.year })),
    actions: actions.map(({ year: ofYear, unit, service, recommendationNumber, unsur, action, deadline, status }) => {
      return { year: ofYear, unit, service, recommendationNumber, ...(unsur && { unsur }), action, deadline, status }
    }),
  }
}
