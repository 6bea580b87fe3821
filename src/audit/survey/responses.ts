// Rules on surveys: who answered, how many there were, and what they answered. Answers and counts come in. Findings go
// out.

import type { CalendarDate } from '../../base/dates/calendar-date.ts'
import { groupBy } from '../../base/group-by.ts'
import type { Answers } from '../../instrument/answer-leaves.ts'
import type { Place } from '../../problems/problem.ts'
import { defineRule } from '../rule.ts'

/** The answers of one respondent. */
export interface AuditedResponse {
  readonly year: number
  readonly unit: string
  readonly service?: string | undefined
  readonly date?: CalendarDate | undefined
  readonly answers: Answers
  readonly place: Place
}

/** The responses of a report, in the order of their rows. */
export interface ResponseSubject {
  readonly responses: readonly AuditedResponse[]
}

/** Too few answers are equal by chance. */
const fewestAnswers = 5

/** Whether a respondent gave many answers, and the same one to each. */
function isUniform(answers: Answers): boolean {
  return hasManyAnswers(answers) && new Set(answers.values()).size === 1
}

function hasManyAnswers(answers: Answers): boolean {
  return answers.size >= fewestAnswers
}

/** Satisfied people do tick the same box throughout; it takes this many of them, and more than half, to look odd. */
const fewest = 10

/** Most respondents of a unit and year gave one answer to every question. */
export const uniformAnswers = defineRule({
  code: 'responden.uniform-answers',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { unit: 'Balai POM di Jambi', year: 2022, count: 25, total: 30 },
  message: p =>
    `${p.count} dari ${p.total} responden ${p.unit} tahun ${p.year} memberi jawaban yang sama untuk semua unsur.`,
  hint: () => 'Periksa cara kuesioner diisi; jawaban seragam dari banyak responden jarang terjadi.',
  find: ({ responses }: ResponseSubject) => {
    const groups = groupBy(responses, ({ year, unit }) => JSON.stringify([year, unit]))
    return [...groups.values()].flatMap(group => {
      const uniform = group.filter(({ answers }) => isUniform(answers))
      const [first] = uniform
      if (first === undefined || uniform.length < fewest || uniform.length * 2 <= group.length) return []
      const { unit, year, place } = first
      return [{ place, params: { unit, year, count: uniform.length, total: group.length } }]
    })
  },
})

/**
 * Two respondents of a unit and service with the same day and the same answers: a form sent twice. Uniform answers prove
 * nothing, and without a day nothing says that it is the same person.
 */
export const duplicateRespondent = defineRule({
  code: 'responden.duplicate',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { unit: 'Balai POM di Jambi', other: 'A12' },
  message: p => `Tanggal dan seluruh jawaban responden ${p.unit} ini sama dengan yang di ${p.other}.`,
  hint: () => 'Hapus salah satunya bila kuesionernya terkirim dua kali; bila dua orang, tidak perlu tindakan.',
  find: ({ responses }: ResponseSubject) => {
    const seen = new Map<string, AuditedResponse>()
    return responses.flatMap(response => {
      const { unit, year, service, date, answers, place } = response
      if (date === undefined || !hasManyAnswers(answers) || isUniform(answers)) return []
      const key = JSON.stringify([year, unit, service, date, [...answers]])
      const first = seen.get(key)
      if (first === undefined) seen.set(key, response)
      return first === undefined ? [] : [{ place, params: { unit, other: first.place.cell ?? '' } }]
    })
  },
})
