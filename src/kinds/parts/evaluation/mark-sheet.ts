import type { Decimal } from '../../../base/decimal.ts'
import { type Instrument, leavesOf } from '../../../instrument/instrument.ts'
import {
  type Column,
  inThisOrder,
  optional,
  type ReadField,
  required,
  type TableRow,
} from '../../../workbook/column.ts'
import { defineTable } from '../../../workbook/declare.ts'
import { decimalLike } from '../../../workbook/fields/numbers.ts'
import { text } from '../../../workbook/fields/text.ts'

/** One row of a wide sheet has a column for each indicator, by its number: `number7`. */
export type NumberKey = `number${number}`

/** How a sheet of scores is called, and whom it is about. */
export interface MarkSheetWords {
  readonly name: string
  readonly synonyms?: readonly string[]
  readonly note: string
  /** The column that says who is evaluated. */
  readonly subject: string
  readonly subjectSynonyms: readonly string[]
  /** The sheet must have rows. */
  readonly required: boolean
  /** A score as the hint of an error writes it. */
  readonly example: string
}

/**
 * A sheet of scores: a row for each indicator of each that is evaluated, or one row for each with a column for every number.
 *
 * @param instruments those that may be used; a number may stand for another indicator in each.
 */
export function markSheet(words: MarkSheetWords, lookup: ReadField<string>, instruments: readonly Instrument[]) {
  const { subject, subjectSynonyms, example } = words
  return defineTable({
    name: words.name,
    ...(words.synonyms && { synonyms: words.synonyms }),
    required: words.required,
    mayBeEmpty: !words.required,
    note: words.note,
    columns: inThisOrder(
      {
        subject: required(subject, lookup, {
          note: 'Nama yang dinilai, seperti di daftarnya',
          synonyms: subjectSynonyms,
          asAbove: true,
          acrossMerge: true,
        }),
        code: optional('Kode', text, {
          note: 'Nomor atau kode indikator',
          synonyms: ['No', 'Nomor', 'Nomor Indikator', 'Kode Indikator', 'Indikator'],
          feeds: true,
        }),
        score: optional('Skor', decimalLike(example), {
          note: `Skor menurut instrumen, misalnya ${example}`,
          synonyms: ['Nilai', 'Nilai Skor'],
          feeds: true,
        }),
        note: optional('Catatan', text, {
          note: 'Catatan penilai (boleh kosong)',
          synonyms: ['Catatan Evaluator', 'Keterangan'],
          freeText: true,
        }),
        evidence: optional('Bukti', text, {
          note: 'Bukti yang diperiksa (boleh kosong)',
          synonyms: ['Data Dukung', 'Bukti Dukung'],
          freeText: true,
        }),
        advice: optional('Rekomendasi', text, {
          note: 'Saran perbaikan (boleh kosong; bila kosong, jenjang berikutnya menurut instrumen)',
          freeText: true,
        }),
      },
      numberColumns(instruments, example),
      {},
    ),
  })
}

export type MarkRow = TableRow<ReturnType<typeof markSheet>['columns']>

function numberColumns(
  instruments: readonly Instrument[],
  example: string,
): Readonly<Record<NumberKey, Column<Decimal, false>>> {
  const leaves = instruments.map(({ criteria }) => leavesOf(criteria))
  const count = Math.max(0, ...leaves.map(({ length }) => length))
  const columns = Array.from({ length: count }, (_, index) => {
    const ofNumber = leaves.flatMap(own => own[index] ?? [])
    const synonyms = [...new Set(ofNumber.flatMap(({ code, name }) => [code, name, `${index + 1}. ${name}`]))]
    const options = { note: `Skor nomor ${index + 1}, bila setiap unit satu baris`, synonyms, feeds: true }
    return [`number${index + 1}`, optional(String(index + 1), decimalLike(example), options)] as const
  })
  return Object.fromEntries(columns) as Record<NumberKey, Column<Decimal, false>>
}
