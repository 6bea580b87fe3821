import type { CalendarDate } from '../../../../base/dates/calendar-date.ts'
import { type Instrument, leavesOf } from '../../../../instrument/instrument.ts'
import type { Place } from '../../../../problems/problem.ts'
import { optional, required, type TableRow } from '../../../../workbook/column.ts'
import { defineTable } from '../../../../workbook/declare.ts'
import { choice } from '../../../../workbook/fields/choice.ts'
import { date } from '../../../../workbook/fields/date.ts'
import { text } from '../../../../workbook/fields/text.ts'
import { codeKey } from '../evaluation.ts'

export const evidenceStatuses = ['ada', 'kurang', 'tidak ada'] as const

export type EvidenceStatus = (typeof evidenceStatuses)[number]

/** The sheet Data Dukung: documents that show what was answered, leaf by leaf. */
export const evidenceDocumentSheet = defineTable({
  name: 'Data Dukung',
  synonyms: ['Bukti Dukung', 'Daftar Dokumen', 'Dokumen Pendukung'],
  required: false,
  mayBeEmpty: true,
  note: 'Dokumen pendukung setiap tolok ukur, satu dokumen per baris (boleh tidak ada).',
  columns: {
    code: required('No Tolok Ukur', text, {
      note: 'Nomor tolok ukur seperti di lembar Instrumen; kosong berarti sama dengan di atasnya',
      synonyms: ['Nomor Tolok Ukur', 'Kode Tolok Ukur'],
      asAbove: true,
      acrossMerge: true,
      feeds: true,
    }),
    number: optional('No Dokumen', text, { note: 'Nomor urut dokumen (boleh kosong)' }),
    title: required('Judul Dokumen', text, {
      note: 'Judul atau jenis dokumen',
      synonyms: ['Nama Dokumen', 'Dokumen'],
      freeText: true,
    }),
    reference: optional('Nomor/Tanggal Dokumen', text, {
      note: 'Nomor surat atau peraturannya, dengan tanggalnya bila ada (boleh kosong)',
      synonyms: ['Nomor Dokumen', 'Nomor Surat'],
    }),
    date: optional('Tanggal Dokumen', date, {
      note: 'Hari dokumen ditetapkan (boleh kosong); diperiksa terhadap periode penilaian',
      synonyms: ['Tgl Dokumen'],
    }),
    link: optional('Tautan', text, {
      note: 'Alamat berkasnya; hanya dicetak pada edisi internal (boleh kosong)',
      synonyms: ['Link', 'URL'],
    }),
    unit: optional('Unit', text, {
      note: 'Unit yang menyediakan dokumen (boleh kosong)',
      synonyms: ['Unit Penyedia', 'Unit Penanggung Jawab'],
    }),
    status: required(
      'Status',
      choice({
        ada: ['ada', 'lengkap', 'tersedia'],
        kurang: ['kurang', 'kurang lengkap', 'belum lengkap'],
        'tidak ada': ['tidak ada', 'belum ada', 'tidak tersedia'],
      }),
      { note: 'ada, kurang, atau tidak ada', choices: [...evidenceStatuses], feeds: true },
    ),
  },
})

export type EvidenceRow = TableRow<typeof evidenceDocumentSheet.columns>

/** A document for a leaf. */
export interface EvidenceDocument {
  /** The number of its leaf as the instrument writes it, or as it was found where the instrument has none like it. */
  readonly code: string
  readonly isKnown: boolean
  readonly number?: string | undefined
  readonly title: string
  readonly reference?: string | undefined
  readonly date?: CalendarDate | undefined
  readonly link?: string | undefined
  readonly unit?: string | undefined
  readonly status: EvidenceStatus
  readonly at: (column: keyof EvidenceRow['values']) => Place
}

/** Documents with the leaves that they are for; one for an unknown number is kept, of which the audit tells. */
export function readEvidence(
  rows: readonly EvidenceRow[],
  { criteria }: Pick<Instrument, 'criteria'>,
): readonly EvidenceDocument[] {
  const codes = new Map(leavesOf(criteria).map(({ code }) => [codeKey(code), code]))
  return rows.map(({ values, at }) => {
    const known = codes.get(codeKey(values.code))
    return { ...values, code: known ?? values.code, isKnown: known !== undefined, at }
  })
}
