import { auditedWeights, judgedSubject, writtenGrade } from '../audited-evaluation.ts'
import type { LevelWords } from '../instrument/instrument-sheet.ts'
import { type CountedItems, scoreOfItems } from './counted-items.ts'
import type { Judged, JudgedScores } from './judged.ts'

/** What the rules on scores see of those who are judged: what was given, what they say themselves, and grades that were written. */
export function auditedJudged<One extends Judged>(
  { judged, index: indexed, whole }: JudgedScores<One>,
  levels: LevelWords,
  counted: readonly CountedItems[] = [],
) {
  const instruments = judged.map(({ one: { name }, form }) => ({ name, instrument: form }))
  const grading = indexed ?? whole
  const [{ code: value }] = grading.readings
  return {
    judged: judged.map(({ one: { name, marks }, form }) => judgedSubject(name, form, marks)),
    selfJudged: judged.flatMap(({ one: { name, at }, own, evaluation }) =>
      own?.value === undefined || evaluation.value === undefined
        ? []
        : [{ subject: name, own: own.value, value: evaluation.value, place: at('name') }],
    ),
    countedScores: counted.flatMap(one => {
      const mark = judged.find(({ one: { name } }) => name === one.locus)?.one.marks.get(one.code)
      const expected = scoreOfItems(one, instruments)
      if (mark === undefined || expected === undefined) return []
      const { locus: subject, code, count } = one
      return [{ subject, code, count, expected, score: mark.value, place: mark.at('score') }]
    }),
    weights: [...new Set(judged.map(({ form }) => form))].flatMap(form => auditedWeights(form, levels)),
    writtenGrades: judged.flatMap(({ one: { name, grade, at }, evaluation, index }) => {
      const graded = indexed === undefined ? evaluation.value : index
      return grade === undefined || graded === undefined
        ? []
        : [writtenGrade(`${value} ${name}`, graded, grade, grading, at('grade'))]
    }),
    userNumbers: judged.map(({ one: { name, at }, users }) => {
      return { subject: name, users: users?.part.respondents ?? 0, place: at('name') }
    }),
  }
}
