import { z } from 'zod'
import type { Decimal } from '../base/decimal.ts'
import { type Column, type ColumnTotal, optional } from '../workbook/column.ts'
import { type AnswerWords, answer } from '../workbook/fields/answer.ts'
import { decimalLike } from '../workbook/fields/numbers.ts'

const words = z.string().min(1)
const options = z.array(z.array(words)).length(4)

/** How often an answer is chosen from: 1–4, the words of each, lowest first. Without words, numbers only. */
export const answerWords = options.default([[], [], [], []])

/**
 * What a form may call an unsur, and what is answered to it. Instruments of archived reports may lack all of it: they are
 * read by title alone.
 */
export const criterionFields = {
  shortNames: z.array(words).default([]),
  question: words.optional(),
  answers: options.optional(),
}

interface NamedCriterion {
  readonly code: string
  readonly name: string
  readonly shortNames: readonly string[]
  readonly question?: string | undefined
}

/** How the values of a column of an unsur are explained and held against totals. */
interface ColumnUse {
  readonly note: string
  readonly synonyms: readonly string[]
  readonly total: ColumnTotal
}

/** A column with the answers to an unsur, 1–4, as numbers or in its words; blank where it was not answered. */
export function answerColumn(criterion: NamedCriterion, spoken: AnswerWords, use: ColumnUse): Column<Decimal, false> {
  return optional(criterion.code, answer(spoken), { ...use, criterion, feeds: true })
}

/** A column with the values of an unsur, such as `88,13`. */
export function valueColumn(criterion: NamedCriterion, example: string, use: ColumnUse): Column<Decimal, false> {
  return optional(criterion.code, decimalLike(example), { ...use, criterion, feeds: true })
}
