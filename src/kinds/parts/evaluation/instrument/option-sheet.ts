import { optional, required, type TableRow } from '../../../../workbook/column.ts'
import { defineTable } from '../../../../workbook/declare.ts'
import { decimalLike } from '../../../../workbook/fields/numbers.ts'
import { text } from '../../../../workbook/fields/text.ts'
import { weight } from '../../../../workbook/fields/weight.ts'

/** What an instrument of options calls its levels. */
export interface OptionWords {
  /** `Kriteria` */
  readonly whole: string
  /** `Indikator` */
  readonly group: string
  /** `Tolok Ukur` */
  readonly leaf: string
}

/** The sheet Instrumen whose every row is an option with its points: what a workbook must bring where no list is known in full. */
export function optionSheet({ whole, group, leaf }: OptionWords) {
  const above = { asAbove: true, acrossMerge: true, feeds: true } as const
  return defineTable({
    name: 'Instrumen',
    synonyms: ['Instrumen Penilaian', `Daftar ${leaf}`],
    required: true,
    note: `${whole}, ${group.toLowerCase()}, dan ${leaf.toLowerCase()} yang dinilai dengan poin setiap opsinya; satu opsi per baris, kolom yang kosong berarti sama dengan di atasnya.`,
    columns: {
      whole: required(whole, text, { note: `Nama ${whole.toLowerCase()}`, ...above }),
      wholeWeight: optional(`Bobot ${whole}`, weight, {
        note: `Bobot ${whole.toLowerCase()}, sekali pada baris pertamanya, misalnya 40%; bila semuanya kosong, poin dijumlahkan begitu saja`,
        feeds: true,
      }),
      groupCode: optional('No', text, {
        note: `Nomor ${group.toLowerCase()}, misalnya 1.1 (boleh kosong)`,
        synonyms: [`No ${group}`, `Nomor ${group}`],
        ...above,
      }),
      group: required(group, text, { note: `Nama ${group.toLowerCase()}`, ...above }),
      code: required(`No ${leaf}`, text, {
        note: `Nomor ${leaf.toLowerCase()}, misalnya 1.1.1; dipakai sama persis di lembar lain`,
        synonyms: [`Nomor ${leaf}`, `Kode ${leaf}`],
        ...above,
      }),
      name: required(leaf, text, { note: `Bunyi ${leaf.toLowerCase()}`, synonyms: [`Nama ${leaf}`], ...above }),
      option: required('Opsi', text, {
        note: 'Satu jawaban yang dapat dipilih',
        synonyms: ['Pilihan', 'Opsi Jawaban'],
        feeds: true,
      }),
      points: required('Poin', decimalLike('25'), {
        note: 'Poin opsi itu, misalnya 25',
        synonyms: ['Poin Opsi', 'Skor Opsi'],
        feeds: true,
      }),
    },
  })
}

export type OptionRow = TableRow<ReturnType<typeof optionSheet>['columns']>
