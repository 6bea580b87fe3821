import type { Decimal } from '../../base/decimal.ts'
import type { Criterion } from '../../instrument/instrument.ts'
import { type Column, type ColumnTotal, optional } from '../../workbook/column.ts'
import { answer } from '../../workbook/fields/answer.ts'
import { decimalLike } from '../../workbook/fields/numbers.ts'

/** How the values of a column of an unsur are explained and held against totals. */
interface ColumnUse {
  /** Codes of the criteria that it is a part of. */
  readonly within?: readonly string[]
  readonly note: string
  readonly synonyms: readonly string[]
  readonly total: ColumnTotal
}

/** Choices that are known by their numbers only. */
const noWords = [[], [], [], []]

/** A column with the answers to an unsur, 1–4, as numbers or in its words; blank where it was not answered. */
export function answerColumn(criterion: Criterion, { within = [], ...use }: ColumnUse): Column<Decimal, false> {
  const { code, answers = noWords } = criterion
  return optional(code, answer(answers), { ...use, criterion: { ...criterion, within }, feeds: true })
}

/** A column with the values of an unsur, such as `88,13`. One that has parts may be given in place of them. */
export function valueColumn(
  criterion: Criterion,
  example: string,
  { within = [], ...use }: ColumnUse,
): Column<Decimal, false> {
  const feeds = criterion.parts.length === 0
  return optional(criterion.code, decimalLike(example), { ...use, criterion: { ...criterion, within }, feeds })
}
