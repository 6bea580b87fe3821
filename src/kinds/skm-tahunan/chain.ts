import type { Chain } from '../earlier-report.ts'
import { readArchivedSemester } from '../parts/follow-up/earlier-actions.ts'
import { type ArchivedSurvey, readArchivedSurvey } from '../parts/recommendation-chain/archived-survey.ts'
import { answeringActions, type FollowedSurvey, followSurveys } from '../parts/recommendation-chain/compose-chain.ts'
import { subjectKey } from '../parts/unit-survey/survey.ts'
import type { SkmTahunanInput } from './input.ts'
import type { SubjectValues } from './recommend-subjects.ts'

/** The kind of report whose input says what became of actions. */
const followUpKind = 'monev-skm'

/** Years before its own that a trend of five shows. */
const earlierYears = 4

/**
 * An annual survey report knows those of the years before it, and the last report on follow-up that there is up to the end of
 * its year.
 */
export const skmTahunanChain: Chain<SkmTahunanInput> = {
  wants: ({ report: { year } }) => [
    { from: String(year - earlierYears), most: Number.POSITIVE_INFINITY, withInput: false },
    { kind: followUpKind, before: String(year + 1), most: 1, withInput: true },
  ],
  join: (input, earlier) => {
    const surveys = earlier
      .filter(({ kind }) => kind === undefined)
      .flatMap(one => readArchivedSurvey(one) ?? [])
      // Of a year that was surveyed twice, the later survey.
      .filter(({ year }, at, all) => year < input.report.year && all.findIndex(one => one.year === year) === at)
    const [semester] = earlier
      .filter(({ kind }) => kind === followUpKind)
      .flatMap(report => {
        const read = readArchivedSemester(report.input)
        return read === undefined ? [] : [{ read, report }]
      })
    return {
      input: {
        ...input,
        ...(surveys.length > 0 && { reportedSurveys: surveys.map(({ report, ...survey }) => survey) }),
        ...(semester && { semester: semester.read }),
      },
      taken: [...surveys.map(({ report }) => report), ...(semester ? [semester.report] : [])],
    }
  },
}

/** The survey of the year before, as the report on it tells of it. */
export function lastSurvey({
  reportedSurveys = [],
  report: { year: own },
}: Pick<SkmTahunanInput, 'reportedSurveys' | 'report'>): ArchivedSurvey | undefined {
  return reportedSurveys.find(({ year }) => year === own - 1)
}

/**
 * The recommendations of the last survey beside the actions of the last semester report, and values of this year.
 *
 * @param values those that the edition shows.
 */
export function followLastSurvey(input: SkmTahunanInput, values: readonly SubjectValues[]): readonly FollowedSurvey[] {
  const last = lastSurvey(input)
  if (last === undefined) return []
  const { semester, report } = input
  const bySubject = new Map(values.map(one => [subjectKey(one.unit, one.service), one.values]))
  return followSurveys([last], answeringActions(semester?.actions ?? []), () => ({
    year: report.year,
    valueOf: ({ unit, service, code }) => bySubject.get(subjectKey(unit, service))?.get(code),
  }))
}
