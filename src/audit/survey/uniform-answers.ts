import { groupBy } from '../../base/group-by.ts'
import { defineRule } from '../rule.ts'
import { isUniform } from './is-uniform.ts'
import type { ResponseSubject } from './subject.ts'

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
