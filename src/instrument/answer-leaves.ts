import { Decimal } from '../base/decimal.ts'
import type { Place } from '../problems/problem.ts'
import { everyCriterion, type Instrument } from './instrument.ts'
import { type Leaves, type Scored, scoreInstrument } from './score-instrument.ts'

/** The answers of one respondent by code, on the scale of the instrument; what was left blank is absent. */
export type Answers = ReadonlyMap<string, number>

/** A part of a survey. */
export interface SurveyPart {
  readonly respondents: number
  /** Mean answer of each leaf. */
  readonly means: Leaves
  /** How many answered each leaf, where that is known; all respondents otherwise. */
  readonly answered?: ReadonlyMap<string, number>
  /** Given as figures, though it may be known how many answered. */
  readonly isFigure?: boolean
  /** The cells that say the values of a criterion, by its code, or how many responded; nothing is told of them without. */
  readonly cellsOf?: (what: string) => readonly Place[]
}

/**
 * Mean answer of each leaf over the respondents who answered it; a blank never counts as 0 (`docs/RULES.md` 2.3,
 * PermenPANRB 14/2017). One that nobody answered is absent: it does not apply.
 */
export function partOfAnswers(responses: readonly Answers[]): SurveyPart {
  const means = new Map<string, Decimal>()
  const answered = new Map<string, number>()
  for (const code of new Set(responses.flatMap(response => [...response.keys()]))) {
    const answers = responses.flatMap(response => response.get(code) ?? [])
    const sum = answers.reduce((total, answer) => total + answer, 0)
    answered.set(code, answers.length)
    means.set(code, new Decimal(sum).div(answers.length))
  }
  return { respondents: responses.length, means, answered }
}

/** Pools parts as if all their respondents stood in one list: means weighted by those who answered (`docs/RULES.md` 2.8). */
export function poolLeaves(parts: readonly SurveyPart[], codes: readonly string[]): Leaves {
  const means = new Map<string, Decimal>()
  for (const code of codes) {
    let total = new Decimal(0)
    let answered = 0
    for (const part of parts) {
      const mean = part.means.get(code)
      if (mean === undefined) continue
      const count = part.answered?.get(code) ?? part.respondents
      total = total.plus(mean.times(count))
      answered += count
    }
    if (answered > 0) means.set(code, total.div(answered))
  }
  return means
}

/** The result of a survey, at full precision. */
export interface SurveyScore {
  readonly respondents: number
  /** Mean answer of each leaf that was answered. */
  readonly means: Leaves
  /** On the scale of the instrument. */
  readonly value: Decimal
  /** The criteria of the first level, each with its parts. */
  readonly parts: Scored['parts']
}

/**
 * The result of all parts of a survey together.
 *
 * @throws RangeError when nothing was answered.
 */
export function scoreSurvey(instrument: Pick<Instrument, 'criteria'>, parts: readonly SurveyPart[]): SurveyScore {
  const score = scoreMeanOf(instrument, [parts])
  if (score === undefined) throw new RangeError('a survey without answers has no value')
  return score
}

/**
 * The result of several surveys: of each leaf the mean of its values in those that have one, whatever the number of their
 * respondents (`docs/RULES.md` 2.8). The parts of each are pooled. Undefined when nothing was answered, or not all that printed
 * weights are for.
 */
export function scoreMeanOf(
  instrument: Pick<Instrument, 'criteria'>,
  surveys: readonly (readonly SurveyPart[])[],
): SurveyScore | undefined {
  const codes = everyCriterion(instrument.criteria).map(({ code }) => code)
  const respondents = surveys.flat().reduce((sum, part) => sum + part.respondents, 0)
  const means = meanOf(surveys.map(parts => poolLeaves(parts, codes)))
  const { value, parts } = scoreInstrument(instrument, means)
  return value && { respondents, means, value, parts }
}

function meanOf(all: readonly Leaves[]): Leaves {
  const [only, ...others] = all
  if (only !== undefined && others.length === 0) return only
  const codes = new Set(all.flatMap(leaves => [...leaves.keys()]))
  return new Map(
    [...codes].map(code => {
      const values = all.flatMap(leaves => leaves.get(code) ?? [])
      return [code, Decimal.sum(...values).div(values.length)] as const
    }),
  )
}

/** The answers of one respondent in a row of a sheet; where its cells are, as far as that is known. */
export interface AnsweredRow<Column extends string> {
  readonly answers: Answers
  readonly at?: (column: Column) => Place
}

/**
 * The answers of rows as one part of a survey, which knows its cells.
 *
 * @param counted the column that every row fills in, by which a row is told to be counted.
 */
export function partOfRows<Column extends string>(rows: readonly AnsweredRow<Column>[], counted: Column): SurveyPart {
  return {
    ...partOfAnswers(rows.map(({ answers }) => answers)),
    cellsOf: what =>
      rows.flatMap(({ answers, at }) => {
        if (what === 'respondents') return at?.(counted) ?? []
        return answers.has(what) ? (at?.(what as Column) ?? []) : []
      }),
  }
}

/** How often each answer was given to each unsur. Whole numbers: they add up to the same in any order. */
export interface AnswerCounts {
  readonly respondents: number
  /** By unsur code: how often the answers 1, 2, 3 and 4 were given. */
  readonly counts: ReadonlyMap<string, readonly number[]>
}

/** The part of a survey that these answers make up: what `partOfAnswers` gives for the same answers one by one. */
export function partOfCounts({ respondents, counts }: AnswerCounts): SurveyPart {
  const means = new Map<string, Decimal>()
  const answered = new Map<string, number>()
  for (const [code, answers] of counts) {
    const given = answers.reduce((sum, count) => sum + count, 0)
    const sum = answers.reduce((total, count, index) => total + count * (index + 1), 0)
    if (given === 0) continue
    answered.set(code, given)
    means.set(code, new Decimal(sum).div(given))
  }
  return { respondents, means, answered }
}

/** All of these answers together. */
export function addCounts(parts: readonly AnswerCounts[]): AnswerCounts {
  const counts = new Map<string, readonly number[]>()
  for (const part of parts) {
    for (const [code, answers] of part.counts) {
      const before = counts.get(code)
      counts.set(code, before === undefined ? answers : answers.map((count, index) => count + (before[index] ?? 0)))
    }
  }
  return { respondents: parts.reduce((sum, { respondents }) => sum + respondents, 0), counts }
}
