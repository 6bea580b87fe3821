import type { CalendarDate } from '../../../base/dates/calendar-date.ts'
import type { Decimal } from '../../../base/decimal.ts'
import { formatNumber } from '../../../base/format-number.ts'
import { nameKey } from '../../../base/name-key.ts'
import { type AnsweredRow, partOfRows, type SurveyPart } from '../../../instrument/answer-leaves.ts'
import { type Instrument, leavesOf } from '../../../instrument/instrument.ts'
import { rungsOf } from '../../../instrument/rungs.ts'
import { type ScoredCriterion, scoreInstrument } from '../../../instrument/score-instrument.ts'
import type { ProblemLog } from '../../../problems/outcome.ts'
import {
  type Column,
  inThisOrder,
  optional,
  type ReadField,
  required,
  type TableRow,
} from '../../../workbook/column.ts'
import { defineTable } from '../../../workbook/declare.ts'
import { date } from '../../../workbook/fields/date.ts'
import { decimalLike } from '../../../workbook/fields/numbers.ts'
import { text } from '../../../workbook/fields/text.ts'
import { evaluationProblem } from './evaluation-problems.ts'
import type { MarkSheetWords } from './mark-sheet.ts'
import type { Subject } from './read-marks.ts'

/** The column of a question, by its number among those of its form. */
export type QuestionKey = `question${number}`

/** A sheet of what users answered, one user per row, without names; a number may stand for another question in each form. */
export function ratingSheet(words: MarkSheetWords, lookup: ReadField<string>, forms: readonly Instrument[]) {
  const leaves = forms.map(({ criteria }) => leavesOf(criteria))
  const most = Math.max(0, ...leaves.map(({ length }) => length))
  const questions = Array.from({ length: most }, (_, index) => {
    const ofNumber = leaves.flatMap(own => own[index] ?? [])
    const synonyms = [...new Set(ofNumber.flatMap(({ code, name }) => [code, name, `${index + 1}. ${name}`]))]
    const options = { note: `Jawaban pertanyaan ${index + 1}`, synonyms: [`P${index + 1}`, ...synonyms], feeds: true }
    return [`question${index + 1}`, optional(`Q${index + 1}`, decimalLike(words.example), options)] as const
  })
  return defineTable({
    name: words.name,
    ...(words.synonyms && { synonyms: words.synonyms }),
    required: words.required,
    mayBeEmpty: !words.required,
    note: words.note,
    columns: inThisOrder(
      {
        subject: required(words.subject, lookup, {
          note: 'Nama yang dinilai, seperti di daftarnya',
          synonyms: words.subjectSynonyms,
          asAbove: true,
          acrossMerge: true,
        }),
        date: optional('Tanggal', date, { note: 'Hari jawaban diberikan (boleh kosong)' }),
        service: optional('Layanan', text, { note: 'Layanan yang diterima (boleh kosong)' }),
      },
      Object.fromEntries(questions) as Record<QuestionKey, Column<Decimal, false>>,
      {},
    ),
  })
}

export type RatingRow = TableRow<ReturnType<typeof ratingSheet>['columns']>

/** What one user answered. */
export interface Rating extends AnsweredRow<string> {
  readonly date?: CalendarDate | undefined
}

/** The answers for each that is evaluated, by name; answers that are none go to the log. */
export function readRatings(
  rows: readonly RatingRow[],
  subjects: readonly Subject[],
  log: ProblemLog,
): ReadonlyMap<string, readonly Rating[]> {
  const byName = new Map(subjects.map(subject => [nameKey(subject.name), subject]))
  const ratings = new Map<string, Rating[]>()
  for (const row of rows) {
    const subject = byName.get(nameKey(row.values.subject))
    if (subject === undefined) continue
    const own = ratings.get(subject.name) ?? []
    ratings.set(subject.name, own)
    const answers = answersOf(row, subject, log)
    const keyOf = (code: string): keyof typeof row.values => {
      const index = leavesOf(subject.instrument.criteria).findIndex(leaf => leaf.code === code)
      return index < 0 ? 'subject' : `question${index + 1}`
    }
    if (answers.size > 0) own.push({ date: row.values.date, answers, at: code => row.at(keyOf(code)) })
  }
  return ratings
}

function answersOf(row: RatingRow, { name, instrument }: Subject, log: ProblemLog): ReadonlyMap<string, number> {
  const leaves = leavesOf(instrument.criteria)
  const keys = Object.keys(row.values).filter((key): key is QuestionKey => key.startsWith('question'))
  const answers = new Map<string, number>()
  for (const [index, key] of keys.entries()) {
    const value = row.values[key]
    const leaf = leaves[index]
    if (value === undefined) continue
    if (leaf === undefined) {
      const parameters = { subject: name, number: index + 1, form: instrument.code, count: leaves.length }
      log.add(evaluationProblem('skor.beyond-form', row.at(key), parameters))
      continue
    }
    const allowed = rungsOf(leaf, instrument.scale)
    if (allowed.some(rung => rung.value.eq(value))) answers.set(leaf.code, value.toNumber())
    else {
      const found = formatNumber(value.toNumber())
      const words = allowed.map(rung => formatNumber(rung.value.toNumber()))
      log.add(evaluationProblem('skor.off-scale', row.at(key), { code: leaf.code, found, allowed: words }))
    }
  }
  return answers
}

/** What users think of one that is evaluated, at full precision. */
export interface RatedValue {
  readonly instrument: Instrument
  readonly part: SurveyPart
  readonly value: Decimal | undefined
  readonly parts: readonly ScoredCriterion[]
}

/** The value of a form that users answered: of each question the mean of its answers (`docs/RULES.md` 8.6). */
export function rate(instrument: Instrument, ratings: readonly Rating[]): RatedValue {
  const part = partOfRows(ratings, 'respondents')
  return { instrument, part, ...scoreInstrument(instrument, part.means) }
}

/** The same form with all questions on one level, each of which counts alike. */
export function flattened(instrument: Instrument): Instrument {
  return { ...instrument, criteria: leavesOf(instrument.criteria) }
}
