import type { Instrument } from '../../../../instrument/instrument.ts'
import { inThisOrder, optional, type ReadField, type TableRow } from '../../../../workbook/column.ts'
import { defineTable } from '../../../../workbook/declare.ts'
import { decimalLike } from '../../../../workbook/fields/numbers.ts'
import { text } from '../../../../workbook/fields/text.ts'
import { numberedColumns, type SubjectWords, subjectColumn } from '../subject-columns.ts'

/** One row of a wide sheet has a column for each indicator, by its number: `number7`. */
export type NumberKey = `number${number}`

/** How a sheet of scores is called, and whom it is about. */
export interface MarkSheetWords extends SubjectWords {
  readonly name: string
  readonly synonyms?: readonly string[]
  readonly note: string
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
  const { example } = words
  return defineTable({
    name: words.name,
    ...(words.synonyms && { synonyms: words.synonyms }),
    required: words.required,
    mayBeEmpty: !words.required,
    note: words.note,
    columns: inThisOrder(
      {
        subject: subjectColumn(words, lookup),
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
      numberedColumns<'number'>(instruments, example, number => ({
        key: `number${number}`,
        title: String(number),
        note: `Skor nomor ${number}, bila setiap unit satu baris`,
      })),
      {},
    ),
  })
}

export type MarkRow = TableRow<ReturnType<typeof markSheet>['columns']>
