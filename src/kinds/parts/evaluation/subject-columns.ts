import type { Decimal } from '../../../base/decimal.ts'
import { type Instrument, leavesOf } from '../../../instrument/instrument.ts'
import { type Column, optional, type ReadField, required } from '../../../workbook/column.ts'
import { decimalLike } from '../../../workbook/fields/numbers.ts'

// Columns that the sheets of an evaluation share: whom a row is about, and one for each number of a form.

/** What the column is called that says whom a row is about. */
export interface SubjectWords {
  readonly subject: string
  readonly subjectSynonyms: readonly string[]
}

export function subjectColumn(
  { subject, subjectSynonyms }: SubjectWords,
  lookup: ReadField<string>,
): Column<string, true> {
  return required(subject, lookup, {
    note: 'Nama yang dinilai, seperti di daftarnya',
    synonyms: subjectSynonyms,
    asAbove: true,
    acrossMerge: true,
  })
}

/** How a column for a number is called. */
export interface NumberedColumn<Key extends string> {
  readonly key: `${Key}${number}`
  readonly title: string
  readonly note: string
  readonly synonyms?: readonly string[]
}

/**
 * A column for each number that any of these forms has, known as well by what the number stands for in each of them.
 *
 * @param example a value as the hint of an error writes it.
 */
export function numberedColumns<Key extends string>(
  forms: readonly Instrument[],
  example: string,
  called: (number: number) => NumberedColumn<Key>,
): Readonly<Record<`${Key}${number}`, Column<Decimal, false>>> {
  const leaves = forms.map(({ criteria }) => leavesOf(criteria))
  const count = Math.max(0, ...leaves.map(({ length }) => length))
  const columns = Array.from({ length: count }, (_, index) => {
    const { key, title, note, synonyms: own = [] } = called(index + 1)
    const ofNumber = leaves.flatMap(form => form[index] ?? [])
    const synonyms = new Set(ofNumber.flatMap(({ code, name }) => [code, name, `${index + 1}. ${name}`]))
    return [key, optional(title, decimalLike(example), { note, synonyms: [...own, ...synonyms], feeds: true })] as const
  })
  return Object.fromEntries(columns) as Record<`${Key}${number}`, Column<Decimal, false>>
}
