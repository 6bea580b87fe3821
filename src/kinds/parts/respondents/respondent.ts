// Respondents of a survey by services: the sheets Layanan and Responden, who counts, and who they are.
// In come rows of a workbook, the instruments that a form asks for, and the reference data on respondents; out go typed
// respondents, whose answers others score, and what the templates may see of them in either edition. Who counts, and the
// sentences on it, are those of a month.

import { z } from 'zod'
import type { Moment } from '../../../base/dates/moment.ts'
import type { Answers } from '../../../instrument/answer-leaves.ts'
import { type CriterionCode, type Instrument, leavesOf } from '../../../instrument/instrument.ts'
import type { Place } from '../../../problems/problem.ts'

/** A row of the sheet Layanan. */
export interface Service {
  readonly name: string
  readonly link?: string | undefined
  /** How many completed the service in the month. */
  readonly recipients?: number | undefined
  readonly at: (column: 'recipients') => Place
}

/** Code of a question; its column is called by it. */
export type QuestionCode = CriterionCode

/** Who filled in a form, and their answers to all surveys that it asks for. */
export interface Respondent {
  readonly filledAt: Moment
  readonly service: string
  readonly name?: string | undefined
  readonly age?: number | undefined
  readonly sex?: string | undefined
  readonly education?: string | undefined
  readonly job?: string | undefined
  readonly employer?: string | undefined
  /** Whether the service was 100 % complete; only then the answers count. */
  readonly isComplete: boolean
  readonly answers: Answers
  readonly at: (column: 'filledAt' | 'age' | 'sex' | 'education' | 'job' | QuestionCode) => Place
}

/** What a form asks for: its surveys in the order in which it asks them. Their codes differ. */
export type Asked = readonly Pick<Instrument, 'criteria'>[]

/** Codes of all questions of a form, in their order. */
export function unsurCodesOf(surveys: Asked): readonly QuestionCode[] {
  return surveys.flatMap(({ criteria }) => leavesOf(criteria).map(({ code }) => code as QuestionCode))
}

const words = z.string().min(1)

/** A file of `data/reference` with what is known of the respondents of a kind of report. */
export const respondentData = z.strictObject({
  source: words,
  date: z.iso.date(),
  /** So many of a month are taken, in the order of filling in (`docs/RULES.md` 3.2). */
  firstRespondents: z.int().min(1),
  ageGroups: z.array(z.strictObject({ name: words, from: z.int(), to: z.int() })).min(1),
  educations: z.array(z.strictObject({ name: words, spellings: z.array(words) })).min(1),
})

export type RespondentData = z.infer<typeof respondentData>
