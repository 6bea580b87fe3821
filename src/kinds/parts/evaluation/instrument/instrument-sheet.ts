import { type Column, inThisOrder, optional, type TableRow } from '../../../../workbook/column.ts'
import { defineTable } from '../../../../workbook/declare.ts'
import { text } from '../../../../workbook/fields/text.ts'
import { weight } from '../../../../workbook/fields/weight.ts'
import { bandColumns } from '../../instrument-sheet.ts'

/** What an instrument calls its levels. */
export interface LevelWords {
  /** `Aspek` */
  readonly whole: string
  /** `Indikator` */
  readonly leaf: string
  /** The column that says which groups of people an item serves; none where that is not told. */
  readonly serves?: string
}

/** The words of each score, the lowest first: `rung0`. */
export type RungKey = `rung${number}`

function rungColumns(scores: readonly string[]): Readonly<Record<RungKey, Column<string, false>>> {
  const columns = scores.map((score, index) => {
    const note = `Keadaan yang bernilai ${score}, dengan kata-kata instrumennya (boleh kosong)`
    return [`rung${index}`, optional(`Skor ${score}`, text, { note })] as const
  })
  return Object.fromEntries(columns) as Record<RungKey, Column<string, false>>
}

function groupColumn({ serves }: LevelWords): Readonly<Record<'serves', Column<string, false>>> {
  const note = 'Kelompok yang dilayani, beberapa dipisahkan titik koma (boleh kosong)'
  const columns = serves === undefined ? {} : { serves: optional(serves, text, { note, feeds: true }) }
  return columns as Record<'serves', Column<string, false>>
}

/**
 * The sheet Instrumen of an evaluation: criteria with their indicators, weights, and what each score stands for.
 *
 * @param scores the values that an indicator may have, as they are written, the lowest first.
 */
export function evaluationInstrumentSheet(words: LevelWords, scores: readonly string[]) {
  const { whole, leaf } = words
  return defineTable({
    name: 'Instrumen',
    synonyms: ['Instrumen Penilaian', 'Daftar Indikator', 'Bobot'],
    required: false,
    mayBeEmpty: true,
    note: `Instrumen yang dipakai, bila ${whole.toLowerCase()}, ${leaf.toLowerCase()}, bobot, atau kategorinya berbeda dari yang dibawa program; satu ${leaf.toLowerCase()} per baris (boleh tidak ada).`,
    columns: inThisOrder(
      {
        form: optional('Formulir', text, {
          note: 'Instrumen yang diganti, misalnya F-02 B; hanya bila laporannya memakai beberapa',
          asAbove: true,
          feeds: true,
        }),
        whole: optional(whole, text, {
          note: `Nama ${whole.toLowerCase()}`,
          asAbove: true,
          acrossMerge: true,
          feeds: true,
        }),
        wholeWeight: optional(`Bobot ${whole}`, weight, {
          note: `Bobot ${whole.toLowerCase()}, sekali pada baris pertamanya, misalnya 24%; kosong berarti sama besar`,
          feeds: true,
        }),
        code: optional('Kode', text, {
          note: `Kode ${leaf.toLowerCase()}, misalnya 1.a; kosong berarti nomornya`,
          synonyms: [`Kode ${leaf}`, 'No', 'Nomor'],
          feeds: true,
        }),
        name: optional(leaf, text, { note: `Nama ${leaf.toLowerCase()}`, synonyms: [`Nama ${leaf}`], feeds: true }),
        weight: optional('Bobot', weight, {
          note: `Bobot di dalam ${whole.toLowerCase()}, seperti tercetak, misalnya 17%; kosong berarti sama besar`,
          synonyms: [`Bobot ${leaf}`],
          feeds: true,
        }),
        ...groupColumn(words),
      },
      rungColumns(scores),
      bandColumns,
    ),
  })
}

export type EvaluationInstrumentRow = TableRow<ReturnType<typeof evaluationInstrumentSheet>['columns']>
