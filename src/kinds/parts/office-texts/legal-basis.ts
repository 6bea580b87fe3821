import { z } from 'zod'
import { type LoadData, referenceFile } from '../../../sources/load-reference.ts'
import { optional, required } from '../../../workbook/column.ts'
import { defineTable } from '../../../workbook/declare.ts'
import { text } from '../../../workbook/fields/text.ts'
import { words } from '../view-fields.ts'

/** The sheet Dasar Hukum: in the order in which they are printed. */
export const legalBasisSheet = defineTable({
  name: 'Dasar Hukum',
  required: false,
  note: 'Dasar hukum laporan, satu peraturan per baris menurut urutannya (boleh tidak ada: dipakai daftar dari program). Surat tugas bukan dasar hukum; isiannya ada di lembar Laporan.',
  columns: {
    number: optional('No', text, { note: 'Nomor urut (boleh kosong)' }),
    law: required('Peraturan', text, {
      note: 'Jenis, nomor, tahun, dan judul peraturan',
      synonyms: ['Dasar Hukum', 'Uraian', 'Nama Peraturan'],
      freeText: true,
    }),
  },
})

const law = z.strictObject({
  law: words,
  /** It is a basis of reports that use this instrument only. */
  instrument: words.optional(),
})

const schema = z.strictObject({ source: words, date: z.iso.date(), reports: z.record(z.string(), z.array(law)) })

export type KnownLaw = z.infer<typeof law>

/** What reports of a kind rest on where their workbook does not say; nothing for a kind that the file does not have. */
export function legalBasisOf(kind: string): LoadData<readonly KnownLaw[]> {
  const load = referenceFile('legal-basis', schema)
  return async resources => (await load(resources)).reports[kind] ?? []
}

/** The legal basis as the workbook lists it, or as it is known; of laws on instruments those in use. */
export function composeLegalBasis(
  listed: readonly string[],
  known: readonly KnownLaw[],
  instruments: readonly { readonly id: string }[],
): string[] {
  if (listed.length > 0) return listed.map(withoutEnd)
  const used = new Set(instruments.map(({ id }) => id))
  return known.flatMap(one => (one.instrument === undefined || used.has(one.instrument) ? [one.law] : []))
}

/** Copied lists bring their semicolons along; the report sets its own. */
function withoutEnd(written: string): string {
  return written.replace(/(?:[;,.]\s*(?:dan)?\s*)+$/i, '')
}
