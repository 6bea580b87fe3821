import type { CalendarDate } from '../../../../base/dates/calendar-date.ts'
import type { Decimal } from '../../../../base/decimal.ts'
import { nameKey } from '../../../../base/name-key.ts'
import { type AnsweredRow, partOfRows, type SurveyPart } from '../../../../instrument/answer-leaves.ts'
import { type Instrument, leavesOf } from '../../../../instrument/instrument.ts'
import { type ScoredCriterion, scoreInstrument } from '../../../../instrument/score-instrument.ts'
import type { ProblemLog } from '../../../../problems/outcome.ts'
import { inThisOrder, optional, type ReadField, type TableRow } from '../../../../workbook/column.ts'
import { defineTable } from '../../../../workbook/declare.ts'
import { date } from '../../../../workbook/fields/date.ts'
import { text } from '../../../../workbook/fields/text.ts'
import { numberedColumns, subjectColumn } from '../subject-columns.ts'
import type { MarkSheetWords } from './mark-sheet.ts'
import { markNumbered, type Subject } from './read-marks.ts'

/** The column of a question, by its number among those of its form. */
export type QuestionKey = `question${number}`

/** A sheet of what users answered, one user per row, without names; a number may stand for another question in each form. */
export function ratingSheet(words: MarkSheetWords, lookup: ReadField<string>, forms: readonly Instrument[]) {
  return defineTable({
    name: words.name,
    ...(words.synonyms && { synonyms: words.synonyms }),
    required: words.required,
    mayBeEmpty: !words.required,
    note: words.note,
    columns: inThisOrder(
      {
        subject: subjectColumn(words, lookup),
        date: optional('Tanggal', date, { note: 'Hari jawaban diberikan (boleh kosong)' }),
        service: optional('Layanan', text, { note: 'Layanan yang diterima (boleh kosong)' }),
      },
      numberedColumns<'question'>(forms, words.example, number => ({
        key: `question${number}`,
        title: `Q${number}`,
        note: `Jawaban pertanyaan ${number}`,
        synonyms: [`P${number}`],
      })),
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

function answersOf(row: RatingRow, subject: Subject, log: ProblemLog): ReadonlyMap<string, number> {
  const keys = Object.keys(row.values).filter((key): key is QuestionKey => key.startsWith('question'))
  const answers = keys.flatMap(key => {
    const value = row.values[key]
    const number = Number(key.slice('question'.length))
    const marked = value === undefined ? undefined : markNumbered(number, value, row.at(key), subject, log)
    return marked === undefined ? [] : [[marked.code, marked.mark.value.toNumber()] as const]
  })
  return new Map(answers)
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
