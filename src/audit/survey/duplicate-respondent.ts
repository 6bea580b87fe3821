import { defineRule } from '../rule.ts'
import { hasManyAnswers, isUniform } from './is-uniform.ts'
import type { AuditedResponse, ResponseSubject } from './subject.ts'

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
