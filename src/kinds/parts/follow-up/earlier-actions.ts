import { z } from 'zod'
import { type CalendarDate, parseIsoDate } from '../../../base/dates/calendar-date.ts'
import type { FollowedAction } from '../../../followup/action-movement.ts'
import type { ActionRecord } from './action.ts'

const words = z.array(z.looseObject({ text: z.string() })).transform(runs => runs.map(({ text }) => text).join(''))

const action = z.looseObject({
  year: z.int(),
  unit: z.string(),
  service: z.string().optional(),
  recommendationNumber: z.string().optional(),
  unsur: z.array(z.string()).optional(),
  action: words,
  deadline: z.string().optional(),
  status: z.enum(['Open', 'Close']),
})

/** As much of the typed input of this kind as later reports take up; whatever else an archived one holds does not matter. */
const archivedInput = z.looseObject({
  report: z.looseObject({ semester: z.enum(['I', 'II']), year: z.int(), cutoff: z.string() }),
  surveys: z.array(z.looseObject({ year: z.int() })),
  actions: z.array(action),
})

/** A semester report of an earlier period, or another that is compared with one. */
export interface ArchivedSemester {
  readonly semester: 'I' | 'II'
  readonly year: number
  readonly cutoff: CalendarDate | undefined
  readonly surveyYears: readonly number[]
  readonly actions: readonly (FollowedAction & Pick<ActionRecord, 'unsur'>)[]
}

/** Reads the input of an archived report; undefined when it is none of this kind. */
export function readArchivedSemester(input: unknown): ArchivedSemester | undefined {
  const read = archivedInput.safeParse(input).data
  if (read === undefined) return undefined
  const { report, surveys, actions } = read
  return {
    semester: report.semester,
    year: report.year,
    cutoff: parseIsoDate(report.cutoff),
    surveyYears: surveys.map(({ year }) => year),
    actions: actions.map(({ year, unit, service, recommendationNumber, unsur, action: words, deadline, status }) => ({
      year,
      unit,
      service,
      recommendationNumber,
      ...(unsur && { unsur }),
      words,
      status,
      deadline: deadline === undefined ? undefined : parseIsoDate(deadline),
    })),
  }
}
